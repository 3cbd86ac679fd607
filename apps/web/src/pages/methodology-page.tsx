import markdownit from 'markdown-it'

const markdown = markdownit({ html: false, typographer: true, linkify: false })
markdown.disable('image')
// A table may be wider than a phone: it scrolls in a region that the keyboard reaches, named after the heading above it.
markdown.renderer.rules['table_open'] = (tokens, index) => {
  const before = tokens.slice(0, index)
  const heading = before.findLastIndex(({ type }) => type === 'heading_open')
  const number = before.slice(heading + 1).filter(({ type }) => type === 'table_open').length + 1
  const name = `${tokens[heading + 1]?.content ?? ''}, table ${number}`
  return `<div class="scroll" role="region" tabindex="0" aria-label="${markdown.utils.escapeHtml(name)}"><table>`
}
markdown.renderer.rules['table_close'] = () => '</table></div>'

/** The method, from Markdown of our own. Its first heading is the page's. */
export function MethodologyPage({ text }: { text: string }) {
  const [, title = '', body = ''] = /^# (.+)\n([\s\S]*)$/.exec(text.replace(/<!--[\s\S]*?-->/g, '')) ?? []
  return (
    <>
      <div class="page">
        <h1>{title}</h1>
      </div>
      {/* Our own documentation, rendered with HTML switched off. */}
      <div class="prose page" dangerouslySetInnerHTML={{ __html: markdown.render(body) }} />
    </>
  )
}
