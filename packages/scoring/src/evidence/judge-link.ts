import type { EvidenceLink, Evidence, Grade, LinkJudgement, LinkRule, Level } from '@seamark/model'
import { deriveGrade } from './derive-grade.ts'
import { findCountingFigure } from './find-counting-figure.ts'
import { findFault } from './find-fault.ts'
import { isSustained } from './is-sustained.ts'
import type { Judging } from '../input/judging.ts'

/**
 * Judges what one link carries on the day of judgement, and names the one rule that fixed it.
 *
 * Without a quotation, or when it is not valid, it carries what grade D carries.
 */
export function judgeLink(link: EvidenceLink, evidence: Evidence, judging: Judging): LinkJudgement {
  const grade = deriveGrade(evidence, judging)
  const fault = link.quotation === undefined ? 'no-quotation' : findFault(link, evidence, judging)
  const { rule, carries } = fault ? invalid(fault) : applyGrade(grade, link, judging)
  return {
    evidenceId: evidence.id,
    grade,
    valid: carries !== null,
    carries: carries ?? judging.framework.support.grades.D.carries,
    rule,
    uses: judging.uses.get(evidence.id) ?? 0,
  }
}

type Ruling = { readonly rule: LinkRule; readonly carries: Level | null }

function invalid(rule: LinkRule): Ruling {
  return { rule, carries: null }
}

function applyGrade(grade: Grade, link: EvidenceLink, judging: Judging): Ruling {
  const { A, B, C } = judging.framework.support.grades
  if (grade === 'A') {
    if (!isSustained(link, judging)) return { rule: 'third-party', carries: A.carries }
    return { rule: 'third-party-sustained', carries: A.sustainedCarries }
  }
  if (grade === 'B') {
    if (!findCountingFigure(link, judging)) return { rule: 'public-own', carries: B.carries }
    return { rule: 'public-own-figure', carries: B.figureCarries }
  }
  return grade === 'C' ? { rule: 'peer-confirmed', carries: C.carries } : invalid('not-public')
}
