import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const PACKAGE = join(import.meta.dirname, '..', '..', '..')

/** What electron-builder reads and how it checks it, from its own library. */
interface Builder {
  getConfig: (folder: string, file: string, options: null) => Promise<Record<string, unknown>>
  validateConfiguration: (config: object, debugLogger: object) => Promise<void>
}
const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const { load } = require('js-yaml') as { load: (text: string) => unknown }
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config') as Builder

const read = () => getConfig(PACKAGE, 'electron-builder.yml', null)
const check = (config: object) => validateConfiguration(config, { isEnabled: false, add: () => undefined })

test('electron-builder takes our configuration, and would refuse a word it does not know', async () => {
  const config = await read()
  await expect(check(config)).resolves.toBeUndefined()
  await expect(check({ ...config, nsis: { oneClic: true } })).rejects.toThrow(/configuration\.nsis/)
})

test('the binary starts as nothing else than Permanence', async () => {
  expect((await read()).electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('what is installed has neither sources, nor tests, nor maps, nor libraries beside', async () => {
  const [{ filter: files } = { filter: [] }] = (await read()).files as { filter: string[] }[]
  expect(files.filter(pattern => !pattern.startsWith('!')).every(pattern => /^(dist\/(main|preload|renderer)|resources)\//.test(pattern))).toBe(true)
  expect(files).toEqual(expect.arrayContaining(['!**/*.map', '!node_modules/**/*']))
})

test('every icon that is named is there, at its size', async () => {
  const { win, mac, linux, nsis } = (await read()) as Record<string, { icon: string; installerIcon?: string }>
  for (const icon of [win?.icon, mac?.icon, nsis?.installerIcon]) expect(existsSync(join(PACKAGE, icon ?? 'absent')), icon).toBe(true)
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
    const png = readFileSync(join(PACKAGE, linux?.icon ?? '', `${size}x${size}.png`))
    // Width and height stand after the signature and the name of the first block.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  }
  expect(readFileSync(join(PACKAGE, win?.icon ?? '')).readUInt16LE(4), 'sizes in the Windows icon').toBe(7)
  const icns = readFileSync(join(PACKAGE, mac?.icon ?? ''))
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
})

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, { steps: { uses?: string; run?: string }[] }>
}
const workflow = (name: string): Workflow => load(readFileSync(join(PACKAGE, '.github', 'workflows', `${name}.yml`), 'utf8')) as Workflow
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)

test.each(['ci', 'release'])('the workflow « %s » may only read, and names each action by its version', name => {
  const read = workflow(name)
  expect(read.permissions).toEqual({ contents: 'read' })
  for (const { uses } of stepsOf(read)) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
})

test('the fuses that are set are those that the release reads back', async () => {
  const script = stepsOf(workflow('release')).find(({ run }) => run?.includes('electron-fuses'))?.run ?? ''
  const expected = Object.entries((await read()).electronFuses as Record<string, boolean>).map(
    ([name, on]) => `${name[0]?.toUpperCase()}${name.slice(1)} is ${on ? 'Enabled' : 'Disabled'}`,
  )
  expect(
    script
      .split('\n')
      .filter(line => / is (Enabled|Disabled)$/.test(line))
      .sort(),
  ).toEqual(expected.sort())
})
