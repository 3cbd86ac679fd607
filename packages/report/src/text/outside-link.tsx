import type { ComponentChildren } from 'preact'

/** A link out of the report. Only web addresses are linked: anything else a document may hold stays text. */
export function OutsideLink(props: { url: string | undefined; children: ComponentChildren }) {
  if (props.url === undefined || !/^https?:\/\//iu.test(props.url)) return <>{props.children}</>
  return (
    <a href={props.url} rel="noreferrer">
      {props.children}
    </a>
  )
}
