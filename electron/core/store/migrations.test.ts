import { rm } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type Donnees, type Migration, migrations, schemaOf } from './migrations'
import { aFolder, camille, stateOf } from './testing/bench'
import { migrationSamples as samples } from './testing/migrationSamples'

const each = (data: Donnees, collection: string, deed: (fiche: { id: string; [champ: string]: unknown }) => void) => Object.values(data[collection] ?? {}).forEach(deed)

const madeUp: readonly Migration[] = [
  { id: 2, name: 'noms en capitales', up: data => each(data, 'structures', fiche => Object.assign(fiche, { nom: String(fiche.nom).toUpperCase() })) },
  { id: 3, name: 'objet dans les notes', up: data => each(data, 'structures', fiche => Object.assign(fiche, { notes: fiche.objet, objet: undefined })) },
]
const madeUpSamples: typeof samples = {
  2: { before: { structures: { a: { id: 'a', nom: 'x' } } }, after: { structures: { a: { id: 'a', nom: 'X' } } } },
  3: { before: { structures: { a: { id: 'a', objet: 'o' } } }, after: { structures: { a: { id: 'a', notes: 'o', objet: undefined } } } },
}

/** The migrations that break a rule: a number out of order, a sample missing or wrong. */
const atFault = (list: readonly Migration[], pairs: typeof samples): string[] =>
  list.flatMap((migration, index) => {
    const pair = pairs[migration.id]
    const data = structuredClone(pair?.before)
    if (data) migration.up(data)
    const good = migration.id === index + 2 && data !== undefined && isDeepStrictEqual(data, pair?.after)
    return good ? [] : [`${migration.id} ${migration.name}`]
  })

test('each migration has its number, a before and an after', () => {
  expect(atFault(migrations, samples)).toEqual([])
})

test('a migration without its sample, with a wrong one or out of order is found', () => {
  expect(atFault(madeUp, madeUpSamples)).toEqual([])
  expect(atFault(madeUp, { 2: madeUpSamples[2] ?? { before: {}, after: {} } })).toEqual(['3 objet dans les notes'])
  expect(atFault(madeUp, { ...madeUpSamples, 2: { before: { structures: { a: { id: 'a', nom: 'x' } } }, after: {} } })).toEqual(['2 noms en capitales'])
  expect(atFault(madeUp.toReversed(), madeUpSamples)).toHaveLength(2)
})

describe('opening an older classeur', () => {
  const folder = aFolder()
  const november = () => new Date('2024-11-05T10:00:00Z')
  const old = async () => {
    const store = await folder.create('classeur', { clock: november, migrations: [] })
    await store.update('Créer', camille, tx => tx.create('structures', { nom: 'a', objet: 'o' }, 's1'))
    await folder.cut('classeur', 'copie')
    return folder.open('copie', { migrations: madeUp, clock: november })
  }

  test('brings every record to the new shape, keeps a backup of the whole and a line in the history', async () => {
    const store = await old()
    expect(store.raw('structures', 's1')).toStrictEqual({ id: 's1', nom: 'A', notes: 'o' })
    const [backup = ''] = await folder.list('copie/sauvegardes')
    expect(backup).toBe('avant-migration-3-2024-11-05T10-00-00.json')
    expect(JSON.parse(await folder.read(`copie/sauvegardes/${backup}`))).toMatchObject({ schema: 1, seq: 1, fiches: { structures: { s1: { nom: 'a' } } } })
    expect((await store.changesOf('structures', 's1')).map(change => change.geste)).toEqual(['Créer', 'Mettre les données à niveau (1 → 3)'])
    expect(await store.verify()).toMatchObject({ sain: true })
  })

  test('is done once, even when the checkpoint that follows is lost', async () => {
    const store = await old()
    await store.close()
    const again = await folder.open('copie', { migrations: madeUp })
    expect(again.state().seq).toBe(2)
    await again.close()
    await rm(folder.at('copie/classeur.json'))
    const rebuilt = await folder.open('copie', { migrations: madeUp })
    expect(rebuilt.state().seq).toBe(2)
    expect(stateOf(rebuilt)).toEqual(stateOf(store))
    expect(schemaOf(madeUp)).toBe(3)
  })

  test('a classeur born in the new shape is not brought to it again when it is rebuilt from its history', async () => {
    const store = await folder.create('classeur', { migrations: madeUp })
    await store.update('Créer', camille, tx => tx.create('structures', { nom: 'a' }, 's1'))
    await store.close()
    await rm(folder.at('classeur/classeur.json'))
    const rebuilt = await folder.open('classeur', { migrations: madeUp })
    expect([rebuilt.raw('structures', 's1')?.nom, rebuilt.state().seq]).toEqual(['a', 1])
  })

  test('a reader sees the new shape and writes nothing', async () => {
    const store = await folder.create('classeur', { migrations: [] })
    await store.update('Créer', camille, tx => tx.create('structures', { nom: 'a' }, 's1'))
    const before = await folder.list('classeur')
    const reader = await folder.open('classeur', { mode: 'lecture', migrations: madeUp })
    expect(reader.raw('structures', 's1')?.nom).toBe('A')
    expect(await folder.list('classeur')).toEqual(before)
  })

  test('an older version then refuses it', async () => {
    await (await old()).close()
    await expect(folder.open('copie', { migrations: [] })).rejects.toMatchObject({ code: 'CLASSEUR_NEWER', data: { schema: 3, connu: 1 } })
  })
})

describe('a classeur begun before funding and the life of the association', () => {
  const folder = aFolder()
  test('gets their lists once, keeps its own words, and one begun now has nothing to get', async () => {
    const store = await folder.create('classeur', { migrations: [] })
    await store.update('Créer', camille, tx => {
      tx.create('nomenclatures', { liste: 'missionsAssociatives', code: 'reseau', libelle: 'Notre réseau', ordre: 0, actif: true }, 'r')
      tx.create('parametres', { nom: 'PES21' }, 'p')
    })
    await store.close()
    const brought = await folder.open('classeur')
    expect(brought.lecture.libelle('missionsAssociatives', 'reseau')).toBe('Notre réseau')
    expect(brought.lecture.libelle('dispositifs', 'dla')).toBe('DLA')
    expect(brought.lecture.get('parametres', 'p')).toMatchObject({ seuilConvention: 2_300_000, seuilAidesPubliques: 15_300_000 })
    expect(await brought.verify()).toMatchObject({ sain: true })
    const seq = brought.state().seq
    await brought.close()
    expect((await folder.open('classeur')).state().seq).toBe(seq)
    const born = await folder.create('neuf')
    expect(born.state().seq).toBe(0)
  })
})
