import type { ErrorObject } from 'ajv'
import { escapePointer, unescapePointer } from './canonical-json.ts'
import type { DocumentName } from './document-names.ts'
import type { RuleFault } from './fault.ts'
import { schemaAt, type SchemaPart } from './schema-at.ts'

/** A fault in words, with the code that tests and callers match; `about` is the place of a key that is missing. */
export type CodedFault = RuleFault & { readonly code: string; readonly about?: string }

/**
 * Puts what the validator found into words: what stands there, what is allowed, what the key is for.
 * One fault a place: what only follows from another fault is left out. No more than `most` are told.
 */
export function describeSchemaFaults(
  name: DocumentName,
  document: unknown,
  errors: readonly ErrorObject[],
  most = Infinity,
): CodedFault[] {
  const choices = new Map<string, Set<string>>()
  for (const { keyword, instancePath, schemaPath } of errors)
    if (keyword === 'anyOf' || keyword === 'oneOf')
      choices.set(instancePath, (choices.get(instancePath) ?? new Set()).add(schemaPath))
  // What a choice says of its own place and below is told by the choice.
  const isBranch = ({ instancePath, schemaPath }: ErrorObject) => {
    for (let path = instancePath; ; path = path.slice(0, path.lastIndexOf('/'))) {
      const here = choices.get(path)
      if (here && (here.size > 1 || !here.has(schemaPath))) return true
      if (path === '') return false
    }
  }
  const outside = errors.filter((error) => error.keyword !== 'if' && !isBranch(error))
  // Errors never come to nothing: a document that is refused always says why.
  const direct = outside.length ? outside : errors
  const wrongType = new Set(direct.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))

  const faults = new Map<string, CodedFault>()
  for (const error of direct) {
    if (faults.size >= most) break
    if (error.keyword !== 'type' && wrongType.has(error.instancePath)) continue
    const fault = describe(name, document, error)
    // An object may lack several keys: each is a fault of its own.
    const place = fault.code === 'missing' ? `${fault.pointer} ${fault.detail}` : fault.pointer
    if (!faults.has(place)) faults.set(place, fault)
  }
  return [...faults.values()]
}

function describe(name: DocumentName, document: unknown, error: ErrorObject): CodedFault {
  const { instancePath: pointer, keyword } = error
  const params: Readonly<Record<string, unknown>> = error.params
  const schema = schemaAt(name, pointer)
  const found = `Found ${show(valueAt(document, pointer))}`
  const at = (code: string, detail: string, hint = explain(schema)): CodedFault =>
    hint ? { code, pointer, detail, hint } : { code, pointer, detail }

  switch (keyword) {
    case 'required': {
      const key = String(params['missingProperty'])
      const about = `${pointer}/${escapePointer(key)}`
      return { ...at('missing', `The key "${key}" is missing.`, explain(schemaAt(name, about))), about }
    }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params['additionalProperty'] ?? params['unevaluatedProperty'])
      const known = Object.keys(schema?.properties ?? {}).filter((other) => other !== '$schema')
      return {
        code: 'unknown-key',
        pointer: `${pointer}/${escapePointer(key)}`,
        atKey: true,
        detail: `The key ${show(key)} is not known here.`,
        hint: nearest(key, known) ?? `Known here: ${known.join(', ')}.`,
      }
    }
    case 'false schema': {
      const key = pointer.slice(pointer.lastIndexOf('/') + 1)
      const state = valueAt(document, `${pointer.slice(0, pointer.lastIndexOf('/'))}/state`)
      const states = key === 'level' ? '"answered" or "other-route"' : '"not-ours"'
      return {
        code: 'not-allowed-here',
        pointer,
        atKey: true,
        detail:
          state === undefined
            ? `The key "${key}" stands without a state.`
            : `The key "${key}" does not go with the state ${show(state)}.`,
        hint: `It goes with "state": ${states} alone.`,
      }
    }
    case 'type':
      return at('wrong-type', `${found}; ${typeWords(params['type'])} is needed${keysOf(schema)}.`)
    case 'const':
      return at('not-allowed', `${found}; only ${show(params['allowedValue'])} may stand here.`)
    case 'enum': {
      const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : []
      return at(
        'not-allowed',
        `${found}; one of ${allowed.join(', ')} is needed.`,
        nearest(String(valueAt(document, pointer)), allowed) ?? explain(schema),
      )
    }
    case 'minimum':
    case 'maximum':
      return at(
        'out-of-range',
        `${found}; ${keyword === 'minimum' ? 'at least' : 'at most'} ${String(params['limit'])} is allowed.`,
      )
    case 'minLength':
    case 'minItems':
      return at(
        'too-short',
        `${found}; at least ${String(params['limit'])} ${keyword === 'minItems' ? 'entries' : 'characters'} needed.`,
      )
    case 'maxLength':
    case 'maxItems':
      return at(
        'too-long',
        `${found}; at most ${String(params['limit'])} ${keyword === 'maxItems' ? 'entries' : 'characters'} allowed.`,
      )
    case 'uniqueItems':
      return at('duplicate', `Entries ${Number(params['j']) + 1} and ${Number(params['i']) + 1} of this list are the same.`)
    case 'pattern':
    case 'format':
      return at(
        'malformed',
        `${found}, which does not have the form needed here.`,
        [adviseForm(valueAt(document, pointer), schema), explain(schema)].filter(Boolean).join(' '),
      )
    default:
      return at('no-alternative-fits', `${found}, which fits none of the forms allowed here.`)
  }
}

/** What a person most likely meant by a text in another form. */
function adviseForm(value: unknown, schema: SchemaPart | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  const [, day, month, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(value) ?? []
  if (day && month && year) return `Write year, month, day: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.`
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'There is no such day in the calendar.'
  if (/^-?\d+,\d+$/.test(value)) return `Write a decimal point: "${value.replace(',', '.')}".`
  if (/^-?[\d.]+ *%$/.test(value)) return 'Leave out the percent sign; the unit says what is counted.'
  if (/^www\.|^[\w-]+\.[a-z]{2,}\//.test(value)) return 'The address begins with https:// or http://.'
  if (schema?.examples?.includes('digital-nations') && /[A-Z _]/.test(value)) return 'Use small letters, digits and hyphens.'
  return undefined
}

/** The keys of an object that is needed, where they are few enough to help. */
function keysOf(schema: SchemaPart | undefined): string {
  const keys = Object.keys(schema?.properties ?? {})
  return keys.length > 0 && keys.length <= 6 ? ` with ${keys.map((key) => `"${key}"`).join(', ')}` : ''
}

function explain(schema: SchemaPart | undefined): string | undefined {
  if (!schema?.description) return undefined
  const example = schema.examples?.[0]
  return example === undefined ? schema.description : `${schema.description} For example ${show(example)}.`
}

function typeWords(type: unknown): string {
  const words: Readonly<Record<string, string>> = {
    integer: 'a whole number',
    number: 'a number',
    string: 'a text in quotation marks',
    boolean: 'true or false',
    array: 'a list in [ ]',
    object: 'an object in { }',
    null: 'null',
  }
  return [type]
    .flat()
    .map((each) => words[String(each)] ?? String(each))
    .join(' or ')
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document
  for (const key of pointer.split('/').slice(1)) {
    const name = unescapePointer(key)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

/** A value as a reader recognises it: short, on one line. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}

/** Names the known word that was probably meant; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // No word of ours is longer, and comparing takes time with the length.
  if (word.length > 80) return undefined
  const limit = Math.max(1, Math.floor(word.length / 3))
  const closest = known
    .filter((other) => Math.abs(other.length - word.length) <= limit)
    .map((other) => ({ other, distance: editDistance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return closest && closest.distance <= limit ? `Did you mean "${closest.other}"?` : undefined
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
