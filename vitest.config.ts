import { defaultServerConditions } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'

// Packages are read as sources, so tests need no build.
const conditions = ['seamark-source', ...defaultServerConditions]
const folders = ['packages/*/src', 'apps/*/src', 'scripts']
const browser = folders.map((folder) => `${folder}/**/*.browser.test.{ts,tsx}`)

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    coverage: { include: ['packages/*/src/**', 'apps/*/src/**'], exclude: ['**/generated/**', '**/*.test.*'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          exclude: [...configDefaults.exclude, ...browser],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          globalSetup: 'scripts/find-chromium.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
