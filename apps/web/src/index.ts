export { createSite, type SiteDependencies } from './create-site.tsx'
