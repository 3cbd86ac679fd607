import type { Assessment, Framework, PrincipleId, Slug } from '@seamark/model'

/** The principles, as sections, whose responses link to an item of evidence. To edit the item is to change each of them. */
export function findSectionsOfEvidence(
  evidenceId: Slug,
  { assessment, framework }: { readonly assessment: Assessment; readonly framework: Framework },
): readonly PrincipleId[] {
  const linking = assessment.responses.filter(({ evidenceLinks = [], counterEvidenceLinks = [] }) =>
    [...evidenceLinks, ...counterEvidenceLinks].some((link) => link.evidenceId === evidenceId),
  )
  const criterionIds = new Set(linking.map(({ criterionId }) => criterionId))
  return framework.principles.filter(({ criteria }) => criteria.some(({ id }) => criterionIds.has(id))).map(({ id }) => id)
}
