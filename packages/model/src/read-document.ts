import { escapePointer } from './canonical-json.ts'
import { describeSchemaFaults, nearest, show, type CodedFault } from './describe-schema-faults.ts'
import { documentNameOf, schemaIdOf, type DocumentName } from './document-names.ts'
import { mostFaults, type Fault } from './fault.ts'
import type { DocumentTypes, Framework } from './generated/types.ts'
import { validators } from './generated/validators.ts'
import { defaultLimits, parseJson, type ParseLimits } from './parse-json.ts'
import type { Rule } from './rules/rule.ts'
import { rules } from './rules/rules.ts'
import type { SourceText } from './source-text.ts'

/** A document that holds every rule, or all its faults in the order of the text. */
export type ReadResult<Name extends DocumentName> =
  | { [Each in Name]: { readonly name: Each; readonly document: DocumentTypes[Each]; readonly faults?: undefined } }[Name]
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
 * the document names in `$schema`, then the rules that a schema cannot say. All faults of a stage are told at once.
 */
export function readDocument<Name extends DocumentName = DocumentName>(
  bytes: Uint8Array,
  options: ReadOptions<Name> = {},
): ReadResult<Name> {
  const parsed = parseJson(bytes, options.limits ?? defaultLimits)
  if (parsed.faults) return { faults: parsed.faults }

  const expected = options.expect ?? allNames
  const name = documentNameOf(schemaNamed(parsed.value), expected) ?? soleUnnamed(expected)
  if (!name) return { faults: place([unexpected(parsed.value, expected)], parsed.source) }

  const faults = findFaults(name, parsed.value, options.frameworks)
  if (faults.length) return { faults: place(faults, parsed.source) }
  return { name, document: parsed.value } as ReadResult<Name>
}

/**
 * The faults of a value that should be a document: those of the schema, else those of the rules beyond it; the first
 * thousand where there are more. Empty means that it is one.
 */
export function findFaults(name: DocumentName, value: unknown, frameworks: readonly Framework[] = []): readonly CodedFault[] {
  const validate = validators[name]
  const faults = validate(value) ? [] : describeSchemaFaults(name, value, validate.errors ?? [], mostFaults)
  const told = new Set(faults.map(({ pointer }) => pointer))
  const inherited = findInheritedKeys(value).filter(({ pointer }) => !told.has(pointer))
  const found = [...faults, ...inherited.take(mostFaults)]
  return found.length ? found.slice(0, mostFaults) : [...findRuleFaults(name, value, frameworks).take(mostFaults)]
}

function* findRuleFaults(name: DocumentName, value: unknown, frameworks: readonly Framework[]): Generator<CodedFault> {
  for (const { code, check } of rules[name] as readonly Rule<never>[])
    for (const fault of check(value as never, { frameworks })) yield { code, ...fault }
}

/** A problem carries no `$schema`, as RFC 9457 fixes its keys: it is read where nothing else is expected. */
function soleUnnamed<Name extends DocumentName>(expected: readonly Name[]): Name | undefined {
  return expected.length === 1 && expected[0] === 'problem' ? expected[0] : undefined
}

/**
 * Keys that every object inherits, such as `constructor`. No document has one, and the generated validators take them for
 * known where they look up keys in an object of their own (`unevaluatedProperties`).
 */
function* findInheritedKeys(value: unknown, pointer = ''): Generator<CodedFault> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const at = `${pointer}/${escapePointer(key)}`
    if (!Array.isArray(value) && key in Object.prototype)
      yield { code: 'unknown-key', pointer: at, atKey: true, detail: `The key "${key}" is not known here.` }
    yield* findInheritedKeys(part, at)
  }
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

function place(faults: readonly CodedFault[], source: SourceText): readonly Fault[] {
  return faults
    .map(({ atKey, ...fault }) => ({ ...fault, ...source.locate(fault.pointer, atKey ? 'key' : 'value') }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}
