import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { writeRelayPage } from './relayPage'

test('the relay page is readable by its user only, leads to the link, and goes away', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'relais-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  const relay = await writeRelayPage('http://127.0.0.1:4000/#jeton=abc', parent)
  expect(((await stat(relay.folder)).mode & 0o777).toString(8)).toBe('700')
  expect(((await stat(relay.file)).mode & 0o777).toString(8)).toBe('600')
  expect(await readFile(fileURLToPath(relay.address), 'utf8')).toContain('location.replace("http://127.0.0.1:4000/#jeton=abc")')
  await relay.remove()
  await expect(stat(relay.folder)).rejects.toMatchObject({ code: 'ENOENT' })
})
