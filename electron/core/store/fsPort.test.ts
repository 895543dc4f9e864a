import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { nodeFs, safeWrite, writeNew } from './fsPort'
import { aFolder, gatedFs, refusal } from './testing/bench'

const folder = aFolder()

test('a file is replaced by a whole one: every byte flushed before the name moves, the name flushed after', async () => {
  const calls: string[] = []
  await safeWrite(
    gatedFs(call => calls.push(call)),
    folder.at('classeur.json'),
    Buffer.from('neuf'),
  )
  expect(await folder.read('classeur.json')).toBe('neuf')
  const flushFolder = process.platform === 'win32' ? [] : ['open', 'sync', 'close']
  expect(calls).toEqual(['open', 'write', 'size', 'sync', 'close', 'rename', ...flushFolder])
})

test.each([
  ['write', 'ENOSPC', 'disque plein'],
  ['sync', 'EIO', 'EIO'],
  ['rename', 'EACCES', 'écriture interdite'],
])('a %s refused by %s leaves the old file and nothing else, and says « %s »', async (refused, code, cause) => {
  await writeFile(folder.at('classeur.json'), 'ancien')
  const port = gatedFs(call => {
    if (call === refused) throw refusal(code)
  })
  await expect(safeWrite(port, folder.at('classeur.json'), Buffer.from('neuf'))).rejects.toMatchObject({
    code: 'DISK_REFUSED',
    data: { chemin: folder.at('classeur.json'), cause },
  })
  expect(await readFile(folder.at('classeur.json'), 'utf8')).toBe('ancien')
  expect(await folder.list('.')).toEqual(['classeur.json'])
})

test('a file held for a moment by another program is replaced all the same', async () => {
  let held = 2
  const port = gatedFs(call => {
    if (call === 'rename' && held-- > 0) throw refusal('EBUSY')
  })
  await safeWrite(port, folder.at('classeur.json'), Buffer.from('neuf'))
  expect(await folder.read('classeur.json')).toBe('neuf')
})

test('a new file is written where there is none, never over another, and a refused one leaves nothing', async () => {
  expect(await writeNew(nodeFs, folder.at('a.docx'), Buffer.from('un'))).toBe(true)
  expect(await writeNew(nodeFs, folder.at('a.docx'), Buffer.from('deux'))).toBe(false)
  expect(await folder.read('a.docx')).toBe('un')
  const full = gatedFs(call => {
    if (call === 'sync') throw refusal('ENOSPC')
  })
  await expect(writeNew(full, folder.at('b.docx'), Buffer.from('un'))).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { cause: 'disque plein' } })
  expect(await folder.list('.')).toEqual(['a.docx'])
})
