import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { aFolder } from './testing/bench'
import { bundled } from './testing/bundled'

const folder = aFolder()
const KILLS = 6

/** A program that writes without end, checkpoints amid, and says each id once it is acknowledged. */
const writing = (store: string) => `
import { openStore } from ${JSON.stringify(store)}
const opened = await openStore(process.argv[2], { mode: 'ecriture' })
const by = { personne: 'Camille', poste: 'Accueil' }
for (let n = 1; ; n++) {
  const id = await opened.update('Créer', by, tx => tx.create('structures', { nom: 'S' + n, notes: 'x'.repeat(n % 900) }))
  process.stdout.write(id + '\\n')
  if (n % 7 === 0) void opened.checkpoint()
}`

/** The ids a child says it has recorded, until it is killed after so many of them. */
async function killedAfter(child: ChildProcess, count: number): Promise<string[]> {
  const said: string[] = []
  if (!child.stdout) throw new Error('no output')
  for await (const line of createInterface(child.stdout)) {
    said.push(line)
    if (said.length === count) child.kill('SIGKILL')
  }
  return said
}

test('a process killed while it writes loses nothing it had acknowledged, and leaves the classeur free and sound', { timeout: 60_000 }, async () => {
  const program = await bundled(folder.at('dist'), writing(join(import.meta.dirname, 'store.ts')))
  await (await folder.create()).close()
  const acknowledged: string[] = []
  for (let kill = 1; kill <= KILLS; kill++) {
    const child = spawn(process.execPath, [program, folder.at('classeur')], { stdio: ['ignore', 'pipe', 'inherit'] })
    acknowledged.push(...(await killedAfter(child, kill * 9 + (kill % 5))))
    const store = await folder.open('classeur')
    expect(acknowledged.filter(id => !store.raw('structures', id))).toEqual([])
    expect((await store.verify()).anomalies).toEqual([])
    await store.close()
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS * 9)
})
