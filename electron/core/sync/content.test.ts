import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FsPort, nodeFs } from '../store/fsPort'
import { gatedFs, refusal } from '../store/testing/bench'
import { copyContent, sumOf } from './content'
import { shaOfText } from './testing/filesBench'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contenu-'))
  await writeFile(join(folder, 'de'), 'devis')
})
afterEach(() => rm(folder, { recursive: true }))

const noSecondName = gatedFs(call => {
  if (call === 'link') throw refusal('EPERM')
})
const copy = (port: FsPort, over = false) => copyContent(port, { from: join(folder, 'de'), to: join(folder, 'vers'), sha: shaOfText('devis'), over })

test.each([
  ['any drive', nodeFs],
  ['one that knows no second name', noSecondName],
])('on %s, a file that stands there stays as it is, and nothing else is left', async (_, port) => {
  expect(await copy(port)).toBe('fait')
  await writeFile(join(folder, 'vers'), 'un autre')
  expect(await copy(port)).toBe('pris')
  expect(await readFile(join(folder, 'vers'), 'utf8')).toBe('un autre')
  expect(await readdir(folder)).toEqual(['de', 'vers'])
  // Only a damaged file of the very same content is put anew.
  expect(await copy(port, true)).toBe('fait')
  expect(await readFile(join(folder, 'vers'), 'utf8')).toBe('devis')
})

test('a disk that keeps other bytes than it was given is not believed, and nothing of it is left', async () => {
  const lying: FsPort = { ...nodeFs, write: (file, bytes, offset, length, position) => nodeFs.write(file, Buffer.from(bytes).fill(0), offset, length, position) }
  await expect(copy(lying)).rejects.toMatchObject({ code: 'EIO' })
  expect(await readdir(folder)).toEqual(['de'])
})

test('a big file is read a piece at a time; the sum of one that is not there is not known', async () => {
  await writeFile(join(folder, 'gros'), 'x'.repeat(2_000_000))
  const asked: number[] = []
  const port = gatedFs((call, [, , , length]) => {
    if (call === 'read') asked.push(Number(length))
  })
  expect(await sumOf(port, join(folder, 'gros'))).toBe(shaOfText('x'.repeat(2_000_000)))
  expect(Math.max(...asked)).toBeLessThanOrEqual(256 * 1024)
  expect(await sumOf(nodeFs, join(folder, 'absent'))).toBeUndefined()
})
