export { frameworks } from './frameworks.ts'
export { locales } from './locales.ts'
