import type { DocumentName } from '../document-names.ts'
import { nearest } from '../describe-schema-faults.ts'
import type { RuleFault } from '../fault.ts'
import type { DocumentTypes, Framework, FrameworkReference } from '../generated/types.ts'

/** What a rule may look up beside the document: the frameworks that are known here. */
export type RuleContext = { readonly frameworks: readonly Framework[] }

/** A rule that JSON Schema cannot say. `code` is public and is what a fault of it is known by. */
export type Rule<Name extends DocumentName> = {
  readonly code: string
  readonly check: (this: void, document: DocumentTypes[Name], context: RuleContext) => Iterable<RuleFault>
}

/** The framework that a document names; undefined when it is not known here. */
export function findFramework({ frameworks }: RuleContext, { id, version }: FrameworkReference): Framework | undefined {
  return frameworks.find((framework) => framework.id === id && framework.version === version)
}

/** A rule that looks at the framework which a document names; it finds nothing where that is not known here. */
export function inFramework<Document extends { readonly framework: FrameworkReference }>(
  check: (document: Document, framework: Framework) => Iterable<RuleFault>,
): (document: Document, context: RuleContext) => Iterable<RuleFault> {
  return (document, context) => {
    const framework = findFramework(context, document.framework)
    return framework ? check(document, framework) : []
  }
}

/** Says which frameworks are known, for a document that names another. */
export function* checkFrameworkKnown(
  reference: FrameworkReference,
  context: RuleContext,
  pointer = '/framework',
): Generator<RuleFault> {
  if (findFramework(context, reference)) return
  const known = context.frameworks.map(({ id, version }) => `${id}@${version}`)
  const sameId = context.frameworks.filter(({ id }) => id === reference.id)
  yield {
    pointer,
    detail: sameId.length
      ? `This document belongs to version ${reference.version} of ${reference.id}; known here is ${sameId.map(({ version }) => version).join(', ')}.`
      : `The framework ${reference.id}@${reference.version} is not known here; known: ${known.join(', ') || 'none'}.`,
    hint: sameId.length
      ? `Write ${sameId.map(({ version }) => `"version": "${version}"`).join(' or ')} if you mean that; else give the framework it names with --framework FILE.`
      : 'A document is bound to one framework version for ever. Give the framework it names with --framework FILE.',
  }
}

/** Entries whose key stands in an earlier entry already. */
export function* findDuplicates<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  pointerOf: (index: number) => string,
  what: string,
): Generator<RuleFault> {
  const first = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry)
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, index)
    else
      yield {
        pointer: pointerOf(index),
        detail: `${what} ${key} stands twice; the first is entry ${earlier + 1} of the list.`,
        hint: 'Keep one, or give one of them another id.',
      }
  }
}

/** Ids that are not among the known ones. */
export function* findUnknown(
  used: Iterable<{ readonly id: string; readonly pointer: string }>,
  known: readonly string[],
  what: string,
  where: string,
): Generator<RuleFault> {
  const set = new Set(known)
  // A document may name thousands of unknown ids beside thousands of known ones: only the first are compared with them.
  let comparisons = 10_000
  for (const { id, pointer } of used) {
    if (set.has(id)) continue
    comparisons -= known.length
    const list = known.length <= 60 ? ` It has: ${known.join(', ') || 'none'}.` : ''
    const hint = comparisons < 0 ? undefined : nearest(id, known)
    yield { pointer, detail: `The ${what} ${id} is not in ${where}.${list}`, ...(hint ? { hint } : {}) }
  }
}

/** Pairs of an id and its pointer, for a list of objects that carry the id under a key. */
export function idsIn<Key extends string>(
  list: readonly { readonly [key in Key]: string }[] | undefined,
  key: Key,
  pointer: string,
): { id: string; pointer: string }[] {
  return (list ?? []).map((entry, index) => ({ id: entry[key], pointer: `${pointer}/${index}/${key}` }))
}
