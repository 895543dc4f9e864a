import { describe, expect, test } from 'vitest'
import type { Change } from '../../../shared/kernel/change'
import type { Store } from './store'
import { aFolder, camille, dominique, set, stateOf } from './testing/bench'

const folder = aFolder()

const withOne = async (): Promise<Store> => {
  const store = await folder.create()
  await store.update('Créer une structure', camille, tx => tx.create('structures', { nom: 'A' }, 's1'))
  return store
}
const rename = (store: Store, nom: string, by = camille) => store.update(`Nommer ${nom}`, by, tx => tx.edit('structures', 's1', set({ nom })))
const nom = (store: Store) => store.raw('structures', 's1')?.nom

describe('undo and redo', () => {
  test('undo walks back gesture by gesture, redo walks forward, and both are in the history', async () => {
    const store = await withOne()
    await rename(store, 'B')
    await rename(store, 'C')
    expect(await store.undo(camille)).toEqual({ geste: 'Nommer C', collection: 'structures', id: 's1' })
    expect(nom(store)).toBe('B')
    await store.undo(camille)
    expect(nom(store)).toBe('A')
    await store.redo(camille)
    expect(await store.redo(camille)).toMatchObject({ geste: 'Nommer C' })
    expect(nom(store)).toBe('C')
    await store.undo(camille)
    expect(nom(store)).toBe('B')
    expect((await store.changesOf('structures', 's1')).map(change => [change.seq, change.geste, change.annule])).toEqual([
      [1, 'Créer une structure', undefined],
      [2, 'Nommer B', undefined],
      [3, 'Nommer C', undefined],
      [4, 'Annuler\u00A0: Nommer C', 3],
      [5, 'Annuler\u00A0: Nommer B', 2],
      [6, 'Rétablir\u00A0: Nommer B', 5],
      [7, 'Rétablir\u00A0: Nommer C', 4],
      [8, 'Annuler\u00A0: Nommer C', 7],
    ])
  })

  test('undoing a creation leaves no record at all, and redo puts the same one back', async () => {
    const store = await withOne()
    await store.undo(camille)
    expect([store.raw('structures', 's1'), store.lecture.find('s1')]).toEqual([undefined, undefined])
    await store.redo(camille)
    expect(store.raw('structures', 's1')).toEqual({ id: 's1', nom: 'A' })
    await folder.cut('classeur', 'copie')
    expect(stateOf(await folder.open('copie'))).toEqual(stateOf(store))
  })

  test('undoing a gesture over several records, elements and sets puts each back', async () => {
    const store = await withOne()
    await store.update('Compléter', camille, tx =>
      tx.edit('structures', 's1', set({ roles: { accompagnee: true }, agrements: { a1: { ordre: 0, libelle: 'x' }, a2: { ordre: 1 } } })),
    )
    const before = stateOf(store)
    await store.update('Tout changer', camille, tx => {
      tx.edit('structures', 's1', set({ roles: { prestataire: true }, agrements: { a2: { ordre: 3, libelle: 'y' } }, nom: undefined }))
      tx.create('parcours', { structureId: tx.create('structures', { nom: 'Z' }) })
      tx.trash('structures', 's1')
    })
    await store.undo(camille)
    expect(stateOf(store)).toEqual(before)
  })

  test('a new gesture clears redo', async () => {
    const store = await withOne()
    await rename(store, 'B')
    await store.undo(camille)
    await rename(store, 'C')
    await expect(store.redo(camille)).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' })
  })

  test('each person on each post takes back only their own gestures, named on the buttons', async () => {
    const store = await withOne()
    await store.update('Noter', dominique, tx => tx.edit('structures', 's1', set({ notes: 'n' })))
    await store.undo(dominique)
    expect(store.undoable(dominique)).toEqual({ annuler: undefined, retablir: 'Noter' })
    expect(store.undoable(camille)).toEqual({ annuler: 'Créer une structure', retablir: undefined })
    await expect(store.undo(dominique)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
  })

  test('gestures of an earlier sitting are not taken back', async () => {
    await (await withOne()).close()
    await expect((await folder.open('classeur')).undo(camille)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
  })
})

describe('a gesture that others have overtaken', () => {
  test('is not taken back when its field has changed since, and says which', async () => {
    const store = await withOne()
    await rename(store, 'B')
    await rename(store, 'C', dominique)
    await expect(store.undo(camille)).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN', data: { geste: 'Nommer B', champ: 'Nom', collection: 'structures', id: 's1' } })
    expect(nom(store)).toBe('C')
  })

  test('is taken back when only other fields have changed', async () => {
    const store = await withOne()
    await rename(store, 'B')
    await store.update('Noter', dominique, tx => tx.edit('structures', 's1', set({ notes: 'n', roles: { accompagnee: true } })))
    await store.undo(camille)
    expect(store.raw('structures', 's1')).toEqual({ id: 's1', nom: 'A', notes: 'n', roles: { accompagnee: true } })
  })

  test('two elements added by two people to the same list are taken back apart', async () => {
    const store = await withOne()
    const add = (id: string, by: typeof camille) =>
      store.update('Ajouter', by, tx => tx.edit('structures', 's1', fiche => set({ agrements: { ...fiche.agrements, [id]: { ordre: 0, libelle: id } } })(fiche)))
    await add('a1', camille)
    await add('a2', dominique)
    await store.undo(camille)
    expect(Object.keys(store.raw('structures', 's1')?.agrements ?? {})).toEqual(['a2'])
  })

  test('a creation is not taken back once another record names it: the way to that record is given', async () => {
    const store = await withOne()
    await store.update('Ouvrir un parcours', dominique, tx => tx.create('parcours', { structureId: 's1' }, 'p1'))
    await expect(store.undo(camille)).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN', data: { collection: 'parcours', id: 'p1' } })
    expect(nom(store)).toBe('A')
  })

  test('a refused undo can be asked again once the way is clear', async () => {
    const store = await withOne()
    await rename(store, 'B')
    await rename(store, 'C', dominique)
    await expect(store.undo(camille)).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' })
    await store.undo(dominique)
    await store.undo(camille)
    expect(nom(store)).toBe('A')
  })
})

test('a change is told to listeners when it is taken back as when it is made', async () => {
  const store = await withOne()
  const heard: Change[] = []
  const stop = store.subscribe(change => heard.push(change))
  await rename(store, 'B')
  await store.undo(camille)
  stop()
  await store.redo(camille)
  expect(heard.map(change => change.geste)).toEqual(['Nommer B', 'Annuler\u00A0: Nommer B'])
})
