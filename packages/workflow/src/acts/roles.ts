/** The roles that a person can have. The first four are held in one delegation, a peer reader's for one assessment. */
export const roles = ['lead', 'coordinator', 'contributor', 'reader', 'peer-reader', 'secretariat', 'administrator'] as const

export type Role = (typeof roles)[number]
