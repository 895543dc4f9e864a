import { cp, mkdir, rm, unlink, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { Failure } from '../../../shared/kernel/failure'
import { readNomSauvegarde } from '../../../shared/sauvegardes/nomSauvegarde'
import { Core } from '../core'
import { type FsPort, isTemporary, namesIn, nodeFs } from '../store/fsPort'
import { aFolder, camille, gatedFs, refusal, set } from '../store/testing/bench'
import { backupsIn } from './backupsIn'
import { readContenu, withBackup } from './contenu'
import { newFromBackup } from './newFromBackup'
import { requestBackup } from './requestedBackup'
import { restoreBackup } from './restoreBackup'
import { keepSecondFolder } from './secondFolder'

const folder = aFolder()

// A small classeur with a document, and a backup made a day before: what every run begins from.
beforeEach(async () => {
  const store = await folder.create('modele/classeur')
  await store.update('Écrire', camille, tx => {
    tx.create('structures', { nom: 'A' }, 's1')
    tx.create('structures', { nom: 'B' }, 's2')
  })
  await store.close()
  await mkdir(folder.at('modele/classeur/documents/A'), { recursive: true })
  await mkdir(folder.at('modele/cle'))
  await writeFile(folder.at('modele/classeur/documents/A/convention.docx'), 'mots')
})

const refused = (error: unknown): undefined => {
  if (!(error instanceof Failure && ['DISK_REFUSED', 'BACKUP_UNREAD'].includes(error.code))) throw error
  return undefined
}

async function coreOver(name: string, port: FsPort, work: (core: Core) => Promise<void>): Promise<void> {
  const reglages = new Map<string, unknown>([['auteur', camille]])
  const options = { reglages: { get: (cle: string) => reglages.get(cle), set: (cle: string, valeur: unknown) => void reglages.set(cle, valeur) }, ressources: '', port }
  const core = new Core({ ...options, coquille: 'commande', maintenant: () => new Date('2026-11-12T10:00:00') }, [])
  try {
    if (await core.open(folder.at(`${name}/classeur`), { mode: 'ecriture' }).catch(refused)) await work(core)
  } finally {
    await core.close().catch(refused)
  }
}

interface Acquitte {
  sauvegardes: string[]
  noms: Record<string, string>
}

type Sitting = (name: string, port: FsPort) => Promise<Acquitte>

const rename = async (core: Core, acquitte: Acquitte, nom: string): Promise<void> => {
  const done = await core.store.update('Renommer', camille, tx => tx.edit('structures', 's1', set({ nom }))).then(() => true, refused)
  if (done) acquitte.noms.s1 = nom
}

/** A backup that is asked for and its copy, an edit, that of the day: a refusal stops one step, never the sitting. Gives what was acknowledged. */
const saving: Sitting = async (name, port) => {
  const acquitte: Acquitte = { sauvegardes: [], noms: { s1: 'A', s2: 'B' } }
  await coreOver(name, port, async core => {
    keepSecondFolder(core, folder.at(`${name}/cle`))
    const made = await requestBackup(core).catch(refused)
    if (made) acquitte.sauvegardes.push(made.nom)
    await rename(core, acquitte, 'AA')
    await core.sauvegardes.daily()
  })
  return acquitte
}

/** A restoration amid two edits. */
const restoring: Sitting = async (name, port) => {
  const acquitte: Acquitte = { sauvegardes: [], noms: { s1: 'A', s2: 'B' } }
  await coreOver(name, nodeFs, async core => void acquitte.sauvegardes.push((await requestBackup(core)).nom))
  await unlink(folder.at(`${name}/classeur/documents/A/convention.docx`))
  await coreOver(name, port, async core => {
    await rename(core, acquitte, 'AA')
    const restored = await restoreBackup(core, { ou: 'classeur', nom: acquitte.sauvegardes[0] ?? '' }).catch(refused)
    if (restored) {
      acquitte.sauvegardes.push(restored.avant)
      acquitte.noms.s1 = 'A'
    }
    await rename(core, acquitte, 'AAA')
  })
  return acquitte
}

/** What a healthy disk shows of it afterwards. */
async function kept(name: string): Promise<Acquitte & { anomalies: string[]; illisibles: string[] }> {
  const store = await folder.open(`${name}/classeur`)
  const noms = Object.fromEntries(store.lecture.all('structures').map(fiche => [fiche.id, fiche.nom ?? '']))
  const { anomalies } = await store.verify()
  await store.close()
  const sauvegardes = await backupsIn(nodeFs, folder.at(`${name}/classeur/sauvegardes`))
  const copies = await backupsIn(nodeFs, folder.at(`${name}/cle/Sauvegardes de classeur`))
  const illisibles: string[] = []
  for (const { chemin, nom } of [...sauvegardes, ...copies]) await withBackup(nodeFs, chemin, nom, zip => readContenu(zip, chemin)).catch(() => illisibles.push(chemin))
  const strangers = (await namesIn(nodeFs, folder.at(`${name}/classeur/sauvegardes`))).filter(nom => !readNomSauvegarde(nom) && !isTemporary(nom))
  return { sauvegardes: sauvegardes.map(({ nom }) => nom), noms, anomalies, illisibles: [...illisibles, ...strangers] }
}

/** Runs a sitting with a fault at each call in turn, until a run meets none; gives how many calls a run makes. */
async function atEachCall(sitting: Sitting, { faults, on = () => true, code }: Faute): Promise<number> {
  for (let k = 1; ; k++) {
    const name = `essai${k}`
    await cp(folder.at('modele'), folder.at(name), { recursive: true })
    let calls = 0
    const gate = (call: keyof FsPort) => {
      if (!on(call)) return
      calls++
      if (calls >= k && calls < k + faults) throw refusal(code)
    }
    const acquitte = await sitting(name, gatedFs(gate))
    if (calls < k) return calls
    const { sauvegardes, ...rest } = await kept(name)
    expect({ k, ...rest }).toEqual({ k, noms: acquitte.noms, anomalies: [], illisibles: [] })
    expect(sauvegardes, `k = ${k}`).toEqual(expect.arrayContaining(acquitte.sauvegardes))
    await rm(folder.at(name), { recursive: true })
  }
}

interface Faute {
  code: string
  /** How many calls running fail. */
  faults: number
  /** The calls that may. */
  on?: (call: keyof FsPort) => boolean
}

describe.each([
  ['backups', saving],
  ['a restoration', restoring],
])('%s, at each call to the disk in turn', { timeout: 120_000 }, (_what, sitting) => {
  test('the classeur is sound, every listed backup reads back, what was acknowledged is there', async () => {
    expect(await atEachCall(sitting, { code: 'ENOSPC', faults: 1 })).toBeGreaterThan(150)
  })

  test('three refusals running do no more harm than one', async () => {
    expect(await atEachCall(sitting, { code: 'EIO', faults: 3 })).toBeGreaterThan(150)
  })

  test('a disk full from then on leaves no half backup', async () => {
    const on = (call: keyof FsPort) => call === 'write' || call === 'truncate'
    expect(await atEachCall(sitting, { code: 'ENOSPC', faults: Number.POSITIVE_INFINITY, on })).toBeGreaterThan(20)
  })
})

test('a new classeur made from a backup is whole, or is none, at each call to the disk that fails', { timeout: 120_000 }, async () => {
  let zip = ''
  await coreOver('modele', nodeFs, async core => {
    zip = (await requestBackup(core)).chemin
  })
  // Only once everything is written: the file that was read could not be closed.
  let whole = 0
  for (let k = 1; ; k++) {
    let calls = 0
    const port = gatedFs(() => {
      if (++calls === k) throw refusal('ENOSPC')
    })
    const made = await newFromBackup(port, zip, folder.at(`neuf${k}`)).catch(refused)
    const noms = await folder.open(`neuf${k}`).then(
      store => store.lecture.all('structures').map(({ nom }) => nom),
      (error: Failure) => error.code,
    )
    expect(made ? [['A', 'B']] : [['A', 'B'], 'CLASSEUR_NOT_FOUND'], `k = ${k}`).toContainEqual(noms)
    if (!made && Array.isArray(noms)) whole++
    if (calls < k) break
  }
  expect(whole).toBeLessThanOrEqual(1)
})
