import { chromium } from 'playwright-core'
import { expect, it } from 'vitest'
import { chromiumArguments, installChromium } from './find-chromium.ts'

it('starts the Chromium that was found and reads a page with it', async () => {
  const browser = await chromium.launch({ executablePath: installChromium(), args: chromiumArguments })
  try {
    const page = await browser.newPage()
    await page.setContent('<!doctype html><html lang="en"><title>Seamark</title><h1>Seamark</h1></html>')
    expect(await page.getByRole('heading').textContent()).toBe('Seamark')
  } finally {
    await browser.close()
  }
})
