import type { Facts } from '@seamark/model'
import { generatedFacts } from './generated/member-facts.ts'

/** What others publish about the ten members of Digital Nations, as imported from `data/`. Reads no file. */
export const memberFacts = (): Facts => generatedFacts
