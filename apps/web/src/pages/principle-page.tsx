import type { Framework, Locale } from '@seamark/model'
import { Crumbs, NextAndPrevious } from './wayfinding.tsx'
import { CriterionEntries } from './principles-page.tsx'

/** One principle: what it asks and its criteria. */
export function PrinciplePage({ framework, locale, principleId }: { framework: Framework; locale: Locale; principleId: string }) {
  const index = framework.principles.findIndex(({ id }) => id === principleId)
  const principle = framework.principles[index]
  const words = locale.principles.find(({ id }) => id === principleId)
  if (!principle || !words) return null
  const title = (at: number) => {
    const other = framework.principles[at]
    const named = locale.principles.find(({ id }) => id === other?.id)
    return other && named ? { href: `/principles/${other.id}/`, text: `${at + 1}. ${named.title}` } : undefined
  }
  return (
    <>
      <div class="page">
        <Crumbs trail={[{ href: '/principles/', text: locale.shortTitle }]} here={`Principle ${index + 1}`} />
        <h1>{words.title}</h1>
        <p class="lede">{words.statement}</p>
        {words.charterWording && <p class="note">In the words of the charter: “{words.charterWording}”</p>}
      </div>
      <section class="split">
        <h2>Its criteria</h2>
        <CriterionEntries principle={principle} locale={locale} />
      </section>
      <NextAndPrevious previous={title(index - 1)} next={title(index + 1)} />
    </>
  )
}
