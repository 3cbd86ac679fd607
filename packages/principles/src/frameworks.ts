import { assertDocument, type Framework } from '@seamark/model'
import digitalNations2019 from '../content/digital-nations-2019.json' with { type: 'json' }

/** The frameworks that ship with Seamark, the default one first. */
export const frameworks: readonly [Framework] = [read(digitalNations2019)]

function read(content: unknown): Framework {
  assertDocument('framework', content)
  return content
}
