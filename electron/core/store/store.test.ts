import { describe, expect, test } from 'vitest'
import type { Change } from '../../../shared/kernel/change'
import { aFolder, camille, dominique, gatedFs, refusal, set, stateOf } from './testing/bench'

const folder = aFolder()

describe('recording', () => {
  test('what was acknowledged is read again from a copy of the folder, without any close', async () => {
    const store = await folder.create()
    const id = await store.update('Créer une structure', camille, tx => tx.create('structures', { nom: 'Les Jardins' }))
    await folder.cut('classeur', 'copie')
    const copy = await folder.open('copie')
    expect(copy.lecture.get('structures', id)).toEqual({ id, nom: 'Les Jardins' })
    expect(copy.state()).toMatchObject({ seq: 1, avertissements: [], enregistreA: store.state().enregistreA })
  })

  test('a gesture over several records is told once, with who, what and both ways of each place', async () => {
    const store = await folder.create()
    const heard: Change[] = []
    store.subscribe(change => heard.push(change))
    const id = await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A', contacts: { c1: { ordre: 0, nom: 'Zoé' } } }))
    await store.update('Modifier', camille, tx =>
      tx.edit('structures', id, fiche => {
        fiche.nom = 'B'
        fiche.roles = { accompagnee: true }
      }),
    )
    expect(heard[1]).toMatchObject({
      seq: 2,
      by: camille,
      geste: 'Modifier',
      fiches: [
        {
          collection: 'structures',
          id,
          patches: [
            { op: 'replace', path: ['nom'], value: 'B' },
            { op: 'add', path: ['roles', 'accompagnee'], value: true },
          ],
          inverse: [
            { op: 'replace', path: ['nom'], value: 'A' },
            { op: 'remove', path: ['roles', 'accompagnee'] },
          ],
        },
      ],
    })
    expect(heard[0]?.fiches[0]?.patches).toEqual([{ op: 'add', path: [], value: { id, nom: 'A', contacts: { c1: { ordre: 0, nom: 'Zoé' } } } }])
  })

  test('a listener that throws is reported: the gesture is recorded, told to the others, and can be taken back', async () => {
    const reported: unknown[] = []
    const heard: Change[] = []
    const store = await folder.create('classeur', { report: error => reported.push(error) })
    store.subscribe(() => {
      throw new TypeError('a bug of ours')
    })
    store.subscribe(change => heard.push(change))
    const id = await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }))
    expect(reported).toEqual([new TypeError('a bug of ours')])
    expect(heard.map(({ seq }) => seq)).toEqual([1])
    await store.undo(camille)
    expect(store.raw('structures', id)).toBeUndefined()
  })

  test('a gesture that changes nothing writes nothing', async () => {
    const store = await folder.create()
    const id = await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }))
    const before = await folder.read('classeur/journal.jsonl')
    await store.update('Modifier', camille, tx => tx.edit('structures', id, fiche => Object.assign(fiche, { nom: 'A', sigle: '' })))
    expect(await folder.read('classeur/journal.jsonl')).toBe(before)
    expect(store.state().seq).toBe(1)
  })

  test('unknown is absent: blanks, null and empty sets leave the record, zero and no stay', async () => {
    const store = await folder.create()
    const fields = { nom: 'A', sigle: ' ', roles: {}, notes: undefined, adherentPes21: false, effectifs: { e1: { ordre: 0, exercice: 2024, salaries: 0 } } }
    const id = await store.update('Créer', camille, tx => tx.create('structures', fields))
    expect(store.raw('structures', id)).toStrictEqual({ id, nom: 'A', adherentPes21: false, effectifs: { e1: { ordre: 0, exercice: 2024, salaries: 0 } } })
  })

  test('fields of a newer version are kept', async () => {
    const store = await folder.create()
    const id = await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A', venuDuFutur: ['x', 1] }))
    await store.update('Modifier', camille, tx => tx.edit('structures', id, set({ nom: 'B' })))
    expect(store.raw('structures', id)).toEqual({ id, nom: 'B', venuDuFutur: ['x', 1] })
  })

  test('gestures asked together are done one after the other, and a refused one does not block the next', async () => {
    const store = await folder.create()
    const id = await store.update('Créer', camille, tx => tx.create('seances', { duree: 0 }))
    const add = (n: number) => store.update('Ajouter', camille, tx => tx.edit('seances', id, fiche => set({ duree: Number(fiche.duree) + n })(fiche)))
    const wrong = store.update('Refuser', camille, tx => tx.edit('seances', 'absente', () => undefined))
    await Promise.all([add(1), expect(wrong).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' }), add(2), add(3)])
    expect(store.raw('seances', id)?.duree).toBe(6)
  })

  test('a record read is never changed in place', async () => {
    const store = await folder.create()
    const id = await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }))
    expect(() => Object.assign(store.raw('structures', id) ?? {}, { nom: 'B' })).toThrow(TypeError)
  })
})

describe('refusing', () => {
  test('a value that is not of its type is refused with the label of its field, and nothing moves', async () => {
    const store = await folder.create()
    const id = await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }))
    const before = [stateOf(store), await folder.read('classeur/journal.jsonl')]
    const edit = store.update('Modifier', camille, tx => tx.edit('structures', id, fiche => Object.assign(fiche, { nom: 'B', siret: '123' })))
    await expect(edit).rejects.toMatchObject({
      code: 'FIELD_REFUSED',
      data: { collection: 'structures', champ: 'siret', libelle: 'SIRET', phrase: '3 chiffres sur 14. Vérifiez le dernier bloc.' },
    })
    expect([stateOf(store), await folder.read('classeur/journal.jsonl')]).toEqual(before)
  })

  test('a refused value inside an element carries the label of the element’s field', async () => {
    const store = await folder.create()
    const create = store.update('Créer', camille, tx => tx.create('structures', { nom: 'A', agrements: { a1: { ordre: 0, debut: '2024-02-30' } } }))
    await expect(create).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { champ: 'agrements.a1.debut', libelle: 'Début' } })
  })

  test('a gesture that throws halfway moves nothing', async () => {
    const store = await folder.create()
    const gesture = store.update('Créer', camille, tx => {
      tx.create('structures', { nom: 'A' })
      throw new Error('halfway')
    })
    await expect(gesture).rejects.toThrow('halfway')
    expect(store.counts().structures).toBe(0)
    expect(store.state().seq).toBe(0)
  })

  test('an id already taken is refused', async () => {
    const store = await folder.create()
    await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 's1'))
    await expect(store.update('Créer', camille, tx => tx.create('structures', { nom: 'B' }, 's1'))).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
    expect(store.raw('structures', 's1')?.nom).toBe('A')
  })

  test('a full disk leaves memory and file unmoved, and the next gesture works', async () => {
    let full = false
    const port = gatedFs(call => {
      if (full && call === 'datasync') {
        full = false
        throw refusal('ENOSPC')
      }
    })
    const store = await folder.create('classeur', { port })
    await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 's1'))
    const before = [stateOf(store), await folder.read('classeur/journal.jsonl')]
    full = true
    const edit = store.update('Modifier', camille, tx => tx.edit('structures', 's1', set({ nom: 'B' })))
    await expect(edit).rejects.toMatchObject({ code: 'DISK_REFUSED', data: { chemin: folder.at('classeur/journal.jsonl'), cause: 'disque plein' } })
    expect([stateOf(store), await folder.read('classeur/journal.jsonl')]).toEqual(before)
    await store.update('Modifier', camille, tx => tx.edit('structures', 's1', set({ nom: 'C' })))
    await folder.cut('classeur', 'copie')
    expect((await folder.open('copie')).raw('structures', 's1')?.nom).toBe('C')
  })

  test('a classeur only read refuses to write, with its reason', async () => {
    await (await folder.create()).close()
    const store = await folder.open('classeur', { mode: 'lecture', raison: 'le dossier est partagé.' })
    await expect(store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }))).rejects.toMatchObject({
      code: 'READ_ONLY',
      data: { raison: 'le dossier est partagé.' },
    })
    expect(store.state().lectureSeule).toBe('le dossier est partagé.')
  })

  test('closing waits for the gestures already asked', async () => {
    const store = await folder.create()
    const gestures = ['s1', 's2'].map(id => store.update('Créer', camille, tx => tx.create('structures', { nom: id }, id)))
    await store.close()
    expect(await Promise.all(gestures)).toEqual(['s1', 's2'])
    expect((await folder.open('classeur')).counts().structures).toBe(2)
  })

  test('a closed classeur takes no gesture', async () => {
    const store = await folder.create()
    await store.close()
    await expect(store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }))).rejects.toMatchObject({ code: 'NO_CLASSEUR' })
  })
})

describe('references and the corbeille', () => {
  test('a record may not name one that does not exist, is in the corbeille or is of another kind', async () => {
    const store = await folder.create()
    await store.update('Créer', camille, tx => {
      tx.create('structures', { nom: 'A' }, 's1')
      tx.create('personnes', { nom: 'P' }, 'p1')
    })
    await store.update('Supprimer', camille, tx => tx.trash('structures', 's1'))
    for (const id of ['absente', 's1', 'p1'])
      await expect(store.update('Créer', camille, tx => tx.create('parcours', { structureId: id }))).rejects.toMatchObject({
        code: 'REFERENCE_MISSING',
        data: { libelle: 'Structure', id },
      })
  })

  test('a record made in the same gesture may be named at once', async () => {
    const store = await folder.create()
    const id = await store.update('Créer', camille, tx => tx.create('parcours', { structureId: tx.create('structures', { nom: 'A' }) }))
    expect(store.lecture.get('structures', store.lecture.get('parcours', id)?.structureId)?.nom).toBe('A')
  })

  test('what already named a record gone to the corbeille keeps its name and can still be edited', async () => {
    const store = await folder.create()
    await store.update('Créer', camille, tx => tx.create('parcours', { structureId: tx.create('structures', { nom: 'A' }, 's1') }, 'p1'))
    await store.update('Supprimer', camille, tx => tx.trash('structures', 's1'))
    await store.update('Modifier', camille, tx => tx.edit('parcours', 'p1', set({ notes: 'suite' })))
    expect(store.raw('parcours', 'p1')).toEqual({ id: 'p1', structureId: 's1', notes: 'suite' })
  })

  test('a record comes back from the corbeille before the one it names, but never to name nothing', async () => {
    const store = await folder.create()
    await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 's1'))
    await store.update('Créer', dominique, tx => tx.create('parcours', { structureId: 's1' }, 'p1'))
    await store.update('Supprimer', dominique, tx => {
      tx.trash('parcours', 'p1')
      tx.trash('structures', 's1')
    })
    await store.update('Restaurer', dominique, tx => tx.restore('parcours', 'p1'))
    expect(store.lecture.get('parcours', 'p1')).toEqual({ id: 'p1', structureId: 's1' })
    await store.update('Reprendre', dominique, tx => {
      tx.restore('structures', 's1')
      tx.trash('parcours', 'p1')
    })
    await store.undo(camille)
    await expect(store.update('Restaurer', dominique, tx => tx.restore('parcours', 'p1'))).rejects.toMatchObject({ code: 'REFERENCE_MISSING' })
  })

  test('the corbeille hides a record, tells who put it there, and gives it back whole', async () => {
    const store = await folder.create('classeur', { clock: () => new Date('2024-11-05T10:00:00Z') })
    await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 's1'))
    await store.update('Supprimer', camille, tx => tx.trash('structures', 's1'))
    expect([store.lecture.get('structures', 's1'), store.lecture.all('structures'), store.counts().structures]).toEqual([undefined, [], 0])
    expect(store.trashed()).toEqual([{ collection: 'structures', fiche: { id: 's1', nom: 'A', _supprime: { le: '2024-11-05T10:00:00.000Z', par: 'Camille' } } }])
    await expect(store.update('Modifier', camille, tx => tx.edit('structures', 's1', () => undefined))).rejects.toMatchObject({ code: 'FICHE_NOT_FOUND' })
    await store.update('Restaurer', camille, tx => tx.restore('structures', 's1'))
    expect(store.lecture.get('structures', 's1')).toEqual({ id: 's1', nom: 'A' })
  })
})

test('the history of a record joins closed months and the open journal, and leaves other records out', async () => {
  let now = '2024-11-05T10:00:00Z'
  const store = await folder.create('classeur', { clock: () => new Date(now) })
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'A' }, 's1'))
  await store.update('Créer', camille, tx => tx.create('structures', { nom: 'B' }, 's2'))
  await store.checkpoint()
  now = '2024-12-01T10:00:00Z'
  await store.update('Modifier', camille, tx => tx.edit('structures', 's1', set({ nom: 'AA' })))
  await store.checkpoint()
  await store.update('Supprimer', camille, tx => tx.trash('structures', 's1'))
  expect((await store.changesOf('structures', 's1')).map(change => [change.seq, change.geste])).toEqual([
    [1, 'Créer'],
    [3, 'Modifier'],
    [4, 'Supprimer'],
  ])
  expect(await folder.list('classeur/historique')).toEqual(['2024-11.jsonl', '2024-12.jsonl'])
})
