/** A link by its address and text. */
export type Link = { readonly href: string; readonly text: string }

/** Where the page stands below the others. */
export function Crumbs({ trail, here }: { trail: readonly Link[]; here: string }) {
  return (
    <nav aria-label="You are here" class="crumbs">
      <ol>
        {trail.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>{' '}
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}

/** The neighbours of a page in the order of the charter. */
export function NextAndPrevious({ previous, next }: { previous: Link | undefined; next: Link | undefined }) {
  return (
    <nav class="nav-next" aria-label="Neighbours">
      <span>{previous && <a href={previous.href}>Before: {previous.text}</a>}</span>
      <span>{next && <a href={next.href}>Next: {next.text}</a>}</span>
    </nav>
  )
}
