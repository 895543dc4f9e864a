import { expect, test } from 'vitest'
import { openWithSystem, systemOpener } from './openWithSystem'

test('says which file could not be opened when no program answers', async () => {
  await expect(openWithSystem('/tmp/a.docx', { command: 'programme-qui-n-existe-pas', args: [] })).rejects.toMatchObject({
    code: 'FILE_NOT_OPENED',
    data: { chemin: '/tmp/a.docx' },
  })
})

test('says so too when the program refuses the file', async () => {
  await expect(openWithSystem('/tmp/a.docx', { command: process.execPath, args: ['-e', 'process.exit(4)'] })).rejects.toMatchObject({ code: 'FILE_NOT_OPENED' })
})

test('is done when the program takes the file', async () => {
  await expect(openWithSystem('/tmp/a.docx', { command: process.execPath, args: ['-e', ''] })).resolves.toBeUndefined()
})

test('a path is never read as a command on Windows', () => {
  const opener = systemOpener('C:\\a & calc.exe\\b.docx', 'win32')
  expect(opener.args.join(' ')).not.toContain('calc.exe')
  expect(opener.env).toEqual({ PERMANENCE_FICHIER: 'C:\\a & calc.exe\\b.docx' })
})
