import type { ComponentChildren } from 'preact'

/** The attributes of words that stand in another language than the page, or none. */
export function foreignAttributes(language: string | undefined, pageLanguage: string): { lang?: string; dir?: 'auto' } {
  return language === undefined || language === pageLanguage ? {} : { lang: language, dir: 'auto' }
}

/** Words inside a line that may run the other way. */
export function Foreign(props: { language?: string | undefined; page: string; children: ComponentChildren }) {
  const attributes = foreignAttributes(props.language, props.page)
  return attributes.lang === undefined ? <>{props.children}</> : <bdi lang={attributes.lang}>{props.children}</bdi>
}

/** Plain text as paragraphs, divided at blank lines. */
export function PlainText(props: { text: string; language?: string | undefined; page: string }) {
  const attributes = foreignAttributes(props.language, props.page)
  return (
    <>
      {props.text
        .split(/\r?\n\s*\r?\n/u)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p {...attributes}>{paragraph.trim()}</p>
        ))}
    </>
  )
}
