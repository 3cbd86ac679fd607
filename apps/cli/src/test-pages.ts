import { frameworks } from '@seamark/principles'

const [framework] = frameworks

/** The pages below each principle of the standard framework. */
export const principlePages = framework.principles.map(({ id }) => `/principles/${id}/`)
export const criterionPages = framework.principles.flatMap(({ id, criteria }) =>
  criteria.map((criterion) => `/principles/${id}/${criterion.id}/`),
)

/** Both demonstration reports. */
export const reportPages = ['/demonstration/aldmere-2026/', '/demonstration/gbr-2026/']

/** Every page of an instance with demonstrations. */
export const pages = [
  '/',
  '/principles/',
  ...principlePages,
  ...criterionPages,
  '/methodology',
  '/accessibility',
  '/schema/v1/',
  ...reportPages,
]
