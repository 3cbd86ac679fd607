import { schemas } from '@seamark/model'
import { Hono } from 'hono'
import { Problem } from './problem.ts'

/** Serves the schemas and codelists, byte for byte as they are published, at the path that their `$id` names. */
export function schemaRoutes() {
  return new Hono().get('/:name{.+}', (c) => {
    const { name } = c.req.param()
    const bytes = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (bytes === undefined) throw new Problem('not-found', `There is no schema or codelist ${name} in version 1.`)
    const type = name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/schema+json'
    return c.body(bytes, 200, { 'content-type': type })
  })
}
