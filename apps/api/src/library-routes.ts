import { canonicalJson } from '@seamark/model'
import { scoreAssessment } from '@seamark/scoring'
import { Hono } from 'hono'
import type { Library } from './library.ts'
import { Problem } from './problem.ts'

const json = { 'content-type': 'application/json' }

/** Reads what the instance shows: frameworks, wording, facts, the method, demonstrations. */
export function libraryRoutes({ frameworks, locales, facts, methodology, demonstrations }: Library) {
  const find = <Entry>(list: readonly Entry[], wanted: (entry: Entry) => boolean, what: string): Entry => {
    const found = list.find(wanted)
    if (!found) throw new Problem('not-found', `There is no ${what} here.`)
    return found
  }
  const findFramework = (id: string, version: string) =>
    find(frameworks, (f) => f.id === id && f.version === version, `framework ${id}@${version}`)
  const findDemonstration = (id: string) => find(demonstrations, (each) => each.id === id, `demonstration ${id}`)

  return new Hono()
    .get('/frameworks', (c) =>
      c.body(canonicalJson({ frameworks: frameworks.map(({ id, version }) => ({ id, version })) }), 200, json),
    )
    .get('/frameworks/:id/:version', (c) => {
      const { id, version } = c.req.param()
      return c.body(canonicalJson(findFramework(id, version)), 200, json)
    })
    .get('/frameworks/:id/:version/locales/:language', (c) => {
      const { id, version, language } = c.req.param()
      const locale = find(
        locales,
        (each) => each.framework.id === id && each.framework.version === version && each.language === language,
        `wording of ${id}@${version} in ${language}`,
      )
      return c.body(canonicalJson(locale), 200, json)
    })
    .get('/facts', (c) => c.body(canonicalJson(facts), 200, json))
    .get('/methodology', (c) => c.body(methodology, 200, { 'content-type': 'text/markdown; charset=utf-8' }))
    .get('/demonstrations', (c) => {
      const entries = demonstrations.map(({ id, assessment: { subject, cycleId, assessor, framework } }) => ({
        id,
        subject,
        cycleId,
        assessor,
        framework,
      }))
      return c.body(canonicalJson({ demonstrations: entries }), 200, json)
    })
    .get('/demonstrations/:id/assessment', (c) =>
      c.body(canonicalJson(findDemonstration(c.req.param('id')).assessment), 200, json),
    )
    .get('/demonstrations/:id/scorecard', (c) => {
      const { assessment } = findDemonstration(c.req.param('id'))
      const framework = findFramework(assessment.framework.id, assessment.framework.version)
      return c.body(canonicalJson(scoreAssessment({ framework, assessment })), 200, json)
    })
}
