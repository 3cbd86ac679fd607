import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestFolder, files, seamark } from './test-commands.ts'

const { aldmere } = files
const { at: folderAt, write } = createTestFolder()
const draft = () => write('draft.json', readFileSync(aldmere, 'utf8').replace(/\s*"asOfOn": "[^"]*",/, ''))

describe('seamark report', () => {
  it('writes the page, the assessment and the scorecard, whether or not the folder is there', async () => {
    const out = folderAt('deep', 'report')
    const files = ['report.html', 'assessment.seamark.json', 'scorecard.json'].map((name) => join(out, name))
    for (let time = 0; time < 2; time++)
      expect(await seamark(['report', aldmere, '--out', out])).toEqual({
        code: 0,
        out: files.map((file) => `${file}\n`).join(''),
        err: '',
      })
    const [html = '', assessment, scorecard] = files.map((file) => readFileSync(file, 'utf8'))
    expect(assessment).toBe(readFileSync(aldmere, 'utf8'))
    expect(scorecard).toBe((await seamark(['score', aldmere, '--json'])).out)
    expect(html).not.toMatch(/<script|<link\b[^>]*href=|\ssrc=|url\(|@import/)
    expect(JSON.parse((await seamark(['report', aldmere, '--out', out, '--json'])).out)).toEqual({ files })
  })

  it('writes the day into the assessment when it was given by hand, so that the report can be recomputed', async () => {
    const out = folderAt('dated')
    await seamark(['report', draft(), '--out', out, '--as-of', '2026-09-30'])
    const { out: again } = await seamark(['score', join(out, 'assessment.seamark.json'), '--json'])
    expect(again).toBe(readFileSync(join(out, 'scorecard.json'), 'utf8'))
  })

  it('draws another framework in the wording of a file', async () => {
    const valid = join(dirname(aldmere), '../v1/valid')
    const toy = ['--framework', join(valid, 'framework-toy.json')]
    const drafted = ['report', join(valid, 'assessment-every-key.json'), ...toy, '--out', folderAt('toy')]
    expect((await seamark(drafted)).err).toContain('There is no wording of toy@1; there is: none.')
    expect((await seamark([...drafted, '--locale', join(valid, 'locale-source-wording.json')])).code).toBe(0)
    expect((await seamark([...drafted, '--locale', join(valid, 'framework-toy.json')])).err).toContain('[document-unexpected]')
  })

  it.each(['file', 'file/below'])('says that a file stands where --out %s should be', async (name) => {
    write('file', '')
    const { code, out, err } = await seamark(['report', aldmere, '--out', folderAt(name)])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^seamark report: .*file.*: A file stands where a folder is needed\.\n$/)
  })
})
