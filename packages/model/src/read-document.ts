import { unescapePointer } from './canonical-json.ts'
import { describeSchemaFaults, nearest, show, type CodedFault } from './describe-schema-faults.ts'
import { documentNameOf, schemaIdOf, type DocumentName } from './document-names.ts'
import { mostFaults, type Fault } from './fault.ts'
import type { DocumentTypes, Framework } from './generated/types.ts'
import { validators } from './generated/validators.ts'
import { defaultLimits, parseJson, type ParseLimits } from './parse-json.ts'
import type { Rule } from './rules/rule.ts'
import { rules } from './rules/rules.ts'
import type { SourceText } from './source-text.ts'

/** A document that holds every rule, with the text it was read from; or all its faults in the order of the text. */
export type ReadResult<Name extends DocumentName> =
  | {
      [Each in Name]: {
        readonly name: Each
        readonly document: DocumentTypes[Each]
        readonly source: SourceText
        readonly faults?: undefined
      }
    }[Name]
  | { readonly faults: readonly Fault[] }

/** What to expect of a document. */
export type ReadOptions<Name extends DocumentName> = {
  /** Documents that are welcome here; any when left out. */
  readonly expect?: readonly Name[]
  /** Frameworks that documents may name. */
  readonly frameworks?: readonly Framework[]
  readonly limits?: ParseLimits
}

const allNames: readonly DocumentName[] = [
  'application',
  'assessment',
  'crosswalk',
  'facts',
  'framework',
  'locale',
  'problem',
  'publication',
  'scorecard',
]

/**
 * The only door for untrusted data: bytes in, a document or its faults out. Strict JSON first, then the schema that
 * the document names in `$schema` together with the rules that a schema cannot say. All faults are told at once.
 */
export function readDocument<Name extends DocumentName = DocumentName>(
  bytes: Uint8Array,
  options: ReadOptions<Name> = {},
): ReadResult<Name> {
  const parsed = parseJson(bytes, options.limits ?? defaultLimits)
  if (parsed.faults) return { faults: parsed.faults }

  const expected = options.expect ?? allNames
  const name = documentNameOf(schemaNamed(parsed.value), expected) ?? soleUnnamed(expected)
  if (!name) return { faults: placeFaults([unexpected(parsed.value, expected)], parsed.source) }

  const faults = findFaults(name, parsed.value, options.frameworks)
  if (faults.length) return { faults: placeFaults(faults, parsed.source) }
  return { name, document: parsed.value, source: parsed.source } as ReadResult<Name>
}

/**
 * The faults of a value that should be a document: those of the schema and those of the rules beyond it; the first
 * thousand where there are more. Empty means that it is one.
 */
export function findFaults(name: DocumentName, value: unknown, frameworks: readonly Framework[] = []): readonly CodedFault[] {
  const validate = validators[name]
  if (validate(value)) return [...findRuleFaults(name, value, frameworks).take(mostFaults)]
  const faults = describeSchemaFaults(name, value, validate.errors ?? [], mostFaults)
  return [...faults, ...findMoreFaults(name, value, frameworks, faults)].slice(0, mostFaults)
}

function* findRuleFaults(name: DocumentName, value: unknown, frameworks: readonly Framework[]): Generator<CodedFault> {
  for (const { code, check } of rules[name] as readonly Rule<never>[])
    for (const fault of check(value as never, { frameworks })) yield { code, ...fault }
}

/**
 * What the rules find in a value that its schema refuses, so that one run tells all there is to mend. The rules see
 * the value without what the schema refuses; of those places, and of what lies around them, nothing more is said.
 */
function findMoreFaults(
  name: DocumentName,
  value: unknown,
  frameworks: readonly Framework[],
  told: readonly CodedFault[],
): readonly CodedFault[] {
  const places = told.map(({ pointer, about }) => about ?? pointer)
  const rest = structuredClone(value)
  for (const place of places) removeAt(rest, place)
  const touches = (pointer: string) => places.some((place) => place === pointer || place.startsWith(`${pointer}/`))
  return (rules[name] as readonly Rule<never>[]).flatMap(({ code, check }) => {
    const found: CodedFault[] = []
    try {
      for (const fault of check(rest as never, { frameworks })) if (!touches(fault.pointer)) found.push({ code, ...fault })
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      // A rule is written for what its schema allows: where that is missing it may find nothing to hold on to.
    }
    return found
  })
}

function removeAt(value: unknown, pointer: string): void {
  const keys = pointer.split('/').slice(1).map(unescapePointer)
  const last = keys.pop()
  let holder = value
  for (const key of keys)
    holder = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined
  if (Array.isArray(holder)) holder[Number(last)] = undefined
  else if (typeof holder === 'object' && holder !== null && last !== undefined) Reflect.deleteProperty(holder, last)
}

/** A problem carries no `$schema`, as RFC 9457 fixes its keys: it is read where nothing else is expected. */
function soleUnnamed<Name extends DocumentName>(expected: readonly Name[]): Name | undefined {
  return expected.length === 1 && expected[0] === 'problem' ? expected[0] : undefined
}

function schemaNamed(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$schema' in value && Object.hasOwn(value, '$schema')
    ? value.$schema
    : undefined
}

function unexpected(value: unknown, expected: readonly DocumentName[]): CodedFault {
  const named = schemaNamed(value)
  const allowed = expected.map(schemaIdOf)
  const list = allowed.length === 1 ? `"${allowed[0]}"` : `one of ${expected.join(', ')}`
  const known = documentNameOf(named, allNames)
  if (known)
    return {
      code: 'document-unexpected',
      pointer: '/$schema',
      detail: `The file is: ${known}. Expected here: ${expected.join(' or ')}.`,
      hint: 'Give another file.',
    }
  if (named === undefined)
    return {
      code: 'document-unnamed',
      pointer: '',
      detail: 'The file does not say what document it is: the key "$schema" is missing at its top.',
      hint: `Add "$schema": ${allowed.length === 1 ? list : `"${schemaIdOf('assessment')}"`} if it is an assessment.`,
    }
  return {
    code: 'document-unknown',
    pointer: '/$schema',
    detail: `Found ${show(named)}, which is none of our documents.`,
    hint: nearest(typeof named === 'string' ? named : '', allowed) ?? `Expected ${list}.`,
  }
}

/** Gives faults their place in the text, in its order. */
export function placeFaults(faults: readonly CodedFault[], source: SourceText): readonly Fault[] {
  return faults
    .map(({ code, pointer, detail, hint, atKey }) => {
      const fault = { code, pointer, detail, ...source.locate(pointer, atKey ? 'key' : 'value') }
      return hint === undefined ? fault : { ...fault, hint }
    })
    .sort((a, b) => a.line - b.line || a.column - b.column)
}
