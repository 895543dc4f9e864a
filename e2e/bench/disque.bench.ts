import { randomBytes } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { TextFile } from 'lowdb/node'
import { nodeFs, safeWrite } from '../../electron/core/store/fsPort'
import { encodeLine, Journal } from '../../electron/core/store/journal'
import { Space } from '../../electron/core/sync/space'
import type { Change } from '../../shared/kernel/change'
import { inFolder } from './classeurs'
import { fois, inTurn, ms, tell } from './mesure'

const changeOf = (seq: number): Change => ({
  seq,
  at: '2025-01-14T13:07:00.000Z',
  by: { personne: 'Éloïse Martin', poste: 'accueil' },
  geste: 'Sigle · Atelier Témoin',
  fiches: [
    { collection: 'structures', id: '0194', patches: [{ op: 'replace', path: ['sigle'], value: `S${seq}` }], inverse: [{ op: 'replace', path: ['sigle'], value: `S${seq - 1}` }] },
  ],
})

/** Adds bytes at the end of a file of its own and waits for the disk: the least that anything durable costs. */
async function rawAppend(path: string, bytes: Uint8Array): Promise<{ append: () => Promise<void>; close: () => Promise<void> }> {
  const file = await open(path, 'a')
  const append = async () => {
    await file.write(bytes)
    await file.datasync()
  }
  return { append, close: () => file.close() }
}

test('une ligne, un fichier, un segment', () =>
  inFolder(async folder => {
    const journal = new Journal(nodeFs, join(folder, 'journal.jsonl'))
    await journal.open()
    const line = await rawAppend(join(folder, 'brut.jsonl'), Buffer.from(encodeLine(changeOf(1))))
    const lines = await inTurn(300, { append: turn => journal.append(changeOf(turn + 1)), raw: line.append })
    await line.close()
    await journal.close()
    await tell({
      quoi: 'une ligne du journal',
      mesure: ms(lines.append),
      pair: `ajout + fdatasync ${ms(lines.raw)}`,
      resultat: fois(lines.append / lines.raw),
      but: '≤ ×2',
      tenu: lines.append / lines.raw <= 2,
    })

    const bytes = randomBytes(7_500_000)
    const text = bytes.toString('base64')
    const low = new TextFile(join(folder, 'steno.txt'))
    const whole = Buffer.from(text)
    const files = await inTurn(9, { safe: () => safeWrite(nodeFs, join(folder, 'sur.txt'), whole), steno: () => low.write(text) })
    await tell({
      quoi: 'remplacer un fichier de 10 Mo, sûrement',
      mesure: ms(files.safe),
      pair: `steno, qui n’attend pas le disque ${ms(files.steno)}`,
      resultat: fois(files.safe / files.steno),
      but: '≤ ×1,3',
      tenu: files.safe / files.steno <= 1.3,
    })

    const device = '0123456789abcdef'
    const space = new Space(nodeFs, join(folder, 'espace'), 'essai')
    await mkdir(join(folder, 'espace'))
    const segment = randomBytes(700)
    const raw = await rawAppend(join(folder, 'segments'), segment)
    const segments = await inTurn(150, { publish: turn => space.publish(device, ['seg', '01234567', `${String(turn).padStart(8, '0')}.seg`], segment), raw: raw.append })
    await raw.close()
    await tell({
      quoi: 'publier un segment, sur ce disque',
      mesure: ms(segments.publish),
      pair: `ajout + fdatasync ${ms(segments.raw)}`,
      resultat: fois(segments.publish / segments.raw),
      but: '≤ ×6',
      tenu: segments.publish / segments.raw <= 6,
    })
  }))
