import type { EvidenceType, Relation, ResponseState, Route, TriggerFact } from '@seamark/model'

const states = ['answered', 'other-route', 'not-ours', 'not-applicable', 'not-known'] satisfies ResponseState[]
const routes = ['full', 'essentials'] satisfies Route[]
const triggerValues = ['yes', 'no', 'not-known'] satisfies TriggerFact['value'][]
const relations = [
  'government',
  'supplier',
  'company',
  'press',
  'independent-state-body',
  'other-government',
  'international-organisation',
  'civil-society',
  'academia',
] satisfies Relation[]
const evidenceTypes = [
  'law',
  'policy',
  'statistic',
  'audit',
  'dataset',
  'service',
  'code',
  'report',
  'statement',
] satisfies EvidenceType[]

/** The words that the schemas allow, at hand where data may not have passed a validator. */
export const closedLists = { states, routes, triggerValues, relations, evidenceTypes } as const
