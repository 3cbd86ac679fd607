import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumArguments, installChromium } from '../../../scripts/find-chromium.ts'
import { openPage, serveToBrowser, type Served } from './test-browser.ts'

const root = new URL('../../../', import.meta.url)
const files = ['fixtures/assessments/aldmere-2026.seamark.json', 'fixtures/assessments/readings/gbr-2026.seamark.json']

let served: Served
let engine: string
beforeAll(async () => {
  served = await serveToBrowser({ executablePath: installChromium(), args: chromiumArguments })
  engine = `${await bundle('model')}\n${await bundle('scoring')}`
}, 120_000)
afterAll(async () => served.close())

/** A package as one script that makes a global of its name. */
async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['seamark-source'] },
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: fileURLToPath(new URL(`packages/${name}/src/index.ts`, root)), name, formats: ['iife'] },
    },
  })
  const output = Array.isArray(built) ? built[0]?.output[0] : 'output' in built ? built.output[0] : undefined
  if (output?.type !== 'chunk') throw new Error(`no bundle of ${name}`)
  return output.code
}

it.each(files)('%s scores in a browser to the very bytes that the server answers', async (file) => {
  const { page, context, complaints } = await openPage(served)
  await page.goto(served.base)
  const framework = await (await fetch(`${served.base}/api/v1/frameworks/digital-nations/2019`)).text()
  const assessment = readFileSync(new URL(file, root), 'utf8')
  const answer = await fetch(`${served.base}/api/v1/score`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: assessment,
  })
  expect(answer.status).toBe(200)

  const scored: unknown = await page.evaluate(`${engine}
    ;(() => {
      const bytes = (text) => new TextEncoder().encode(text)
      const { document: framework } = model.readDocument(bytes(${JSON.stringify(framework)}), { expect: ['framework'] })
      const { document: assessment } = model.readDocument(bytes(${JSON.stringify(assessment)}), { frameworks: [framework] })
      return model.canonicalJson(scoring.scoreAssessment({ framework, assessment }))
    })()`)
  expect(scored).toBe(await answer.text())
  expect(complaints).toEqual([])
  await context.close()
})
