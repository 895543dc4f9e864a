import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openReport } from './faults'

test('a fault is reported by its kind and its place, without a word of what it was about', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'permanence-fautes-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'journaux', 'erreurs.log')
  const report = openReport(file)
  report(Object.assign(new TypeError('Mme Secret\nau 3 rue des Lilas'), { code: 'EFAUTE' }))
  report('Mme Secret')
  await vi.waitFor(async () => expect(await readFile(file, 'utf8')).toMatch(/string/))
  const written = await readFile(file, 'utf8')
  expect(written).toMatch(/^\d{4}-.+ Permanence 0\.0\.0\nTypeError EFAUTE\n +at .+faults\.test/)
  expect(written).not.toMatch(/Secret|Lilas/)
})

test('a disk that refuses the report stops nothing', async () => {
  const report = openReport('/dev/null/erreurs.log')
  expect(() => report(new Error('a'))).not.toThrow()
})
