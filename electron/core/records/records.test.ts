import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../core'
import { router } from '../router'
import { aCore } from '../testing/aCore'
import { advanceRecord } from './advanceRecord'
import { createRecord } from './createRecord'
import { editRecord } from './editRecord'
import { findOptions } from './findOptions'
import { getRecord } from './getRecord'
import { recordHistory, revertField } from './history'
import { linkedRecords } from './linkedRecords'
import { listRows, rowsOf } from './listRows'
import { restoreRecord, trashedRecords, trashRecord } from './trashRecord'

let core: Core
let dispose: () => Promise<void>
beforeEach(async () => {
  ;({ core, dispose } = await aCore({ le: '2024-11-05' }))
})
afterEach(() => dispose())

const create = async (collection: Parameters<typeof createRecord>[1], champs: Record<string, unknown>): Promise<string> => (await createRecord(core, collection, champs)).id

describe('creating', () => {
  test('a structure needs only its name', async () => {
    const id = await create('structures', { nom: 'Atelier Fictif' })
    expect(getRecord(core, 'structures', id).fiche).toEqual({ id, nom: 'Atelier Fictif' })
  })

  test('what is created with a record is one gesture with it: one undo takes both back', async () => {
    const structureId = await create('structures', { nom: 'A' })
    await createRecord(core, 'echanges', { nom: 'Appel', sujetId: structureId }, [{ collection: 'taches', champs: { nom: 'Rappeler', sujetId: structureId } }])
    expect(core.store.counts()).toMatchObject({ echanges: 1, taches: 1 })
    await core.store.undo(core.auteur)
    expect([core.lire.all('echanges'), core.lire.all('taches')]).toEqual([[], []])
  })

  test('when what is created with a record is refused, neither is', async () => {
    await expect(createRecord(core, 'echanges', { nom: 'Appel' }, [{ collection: 'taches', champs: { precision: 'Sans nom' } }])).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
    expect(core.lire.all('echanges')).toEqual([])
  })

  test('a structure without a name is refused, and nothing is written', async () => {
    await expect(createRecord(core, 'structures', { sigle: 'AF' })).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { champ: 'nom', libelle: 'Nom' } })
    expect(core.store.counts().structures).toBe(0)
  })

  test('a misspelt field is refused by its name instead of being lost', async () => {
    await expect(createRecord(core, 'structures', { nom: 'A', comune: '21231' })).rejects.toMatchObject({ code: 'FIELD_UNKNOWN', data: { champ: 'comune' } })
  })

  test('a misspelt field of an element is refused as well', async () => {
    await expect(createRecord(core, 'structures', { nom: 'A', effectifs: { e1: { exercice: 2024, salarié: 3 } } })).rejects.toMatchObject({
      code: 'FIELD_UNKNOWN',
      data: { champ: 'effectifs.salarié' },
    })
  })

  test('a value that is not of its type is refused before the record is named by it', async () => {
    const structureId = await create('structures', { nom: 'A' })
    await expect(createRecord(core, 'parcours', { structureId, dateDemande: 2024 })).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { champ: 'dateDemande' } })
  })

  test('a step asked with a value that is not of its type is refused, and nothing moves', async () => {
    const id = await create('ingenieries', { nom: 'I', type: 'individuelle', statut: 'prestataireChoisi' })
    await expect(advanceRecord(core, 'ingenieries', id, 'enCours', { dateDebut: 12 })).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { champ: 'dateDebut' } })
    expect(getRecord(core, 'ingenieries', id).fiche).toMatchObject({ statut: 'prestataireChoisi' })
  })

  test('a value that is not of its type is refused with the label of its field', async () => {
    await expect(createRecord(core, 'structures', { nom: 'A', siret: '123' })).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { champ: 'siret', libelle: 'SIRET' } })
  })

  test('a reference to nothing is refused', async () => {
    await expect(createRecord(core, 'parcours', { structureId: 'absente' })).rejects.toMatchObject({ code: 'REFERENCE_MISSING' })
  })

  test('a convention begins as a draft, an échange on the day it is', async () => {
    const structureId = await create('structures', { nom: 'A' })
    expect(getRecord(core, 'conventions', await create('conventions', { nom: 'Convention', structureId })).fiche).toMatchObject({ statut: 'brouillon', version: 1 })
    expect(getRecord(core, 'echanges', await create('echanges', { nom: 'Appel', sujetId: structureId })).fiche).toMatchObject({ date: '2024-11-05' })
  })
})

describe('editing', () => {
  test.each([['nom', 'x'], ['nom', 'x', 'y'], ['roles', 'x', 'y'], ['effectifs', 'e1', 'couleur'], ['id'], ['_supprime', 'le']])(
    'there is no place %s %s %s in a structure: nothing is written there',
    async (...chemin) => {
      const id = await create('structures', { nom: 'A' })
      for (const valeur of ['x', undefined, { a: 1 }])
        await expect(editRecord(core, 'structures', id, [{ chemin: chemin.filter(Boolean), valeur }])).rejects.toMatchObject({ code: 'FIELD_UNKNOWN' })
      expect(getRecord(core, 'structures', id).fiche).toEqual({ id, nom: 'A' })
    },
  )

  test('a record keeps its name; one that has none may be completed elsewhere', async () => {
    const id = await create('structures', { nom: 'A' })
    for (const valeur of [undefined, null, '  ']) {
      await expect(editRecord(core, 'structures', id, [{ chemin: ['nom'], valeur }])).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { libelle: 'Nom' } })
    }
    const nameless = await core.store.update('Ajouter', core.auteur, tx => tx.create('structures', {}))
    await editRecord(core, 'structures', nameless, [{ chemin: ['sigle'], valeur: 'LR' }])
    expect(getRecord(core, 'structures', nameless).fiche).toMatchObject({ sigle: 'LR' })
  })

  test('a field is one gesture, and taking a value away makes it unknown', async () => {
    const id = await create('structures', { nom: 'A', sigle: 'AF' })
    await editRecord(core, 'structures', id, [{ chemin: ['sigle'] }])
    expect(getRecord(core, 'structures', id).fiche).toEqual({ id, nom: 'A' })
    await core.store.undo(core.auteur)
    expect(getRecord(core, 'structures', id).fiche).toEqual({ id, nom: 'A', sigle: 'AF' })
  })

  test('elements are added last, changed one value at a time, and taken away', async () => {
    const id = await create('personnes', { nom: 'Camille Exemple' })
    await editRecord(core, 'personnes', id, [{ chemin: ['mandats', 'm1'], valeur: { fonction: 'présidente' } }])
    await editRecord(core, 'personnes', id, [{ chemin: ['mandats', 'm2'], valeur: { fonction: 'trésorière' } }])
    await editRecord(core, 'personnes', id, [{ chemin: ['mandats', 'm1', 'debut'], valeur: '2024-01-01' }])
    expect(core.lire.get('personnes', id)?.mandats).toEqual({ m1: { ordre: 1, fonction: 'présidente', debut: '2024-01-01' }, m2: { ordre: 2, fonction: 'trésorière' } })
    await editRecord(core, 'personnes', id, [{ chemin: ['mandats', 'm1'] }])
    expect(Object.keys(core.lire.get('personnes', id)?.mandats ?? {})).toEqual(['m2'])
  })

  test('members join and leave a set apart', async () => {
    const [a, b] = [await create('structures', { nom: 'A' }), await create('structures', { nom: 'B' })]
    const id = await create('seances', { nom: 'Rencontre' })
    await editRecord(core, 'seances', id, [{ chemin: ['partenaires', a], valeur: true }])
    await editRecord(core, 'seances', id, [{ chemin: ['partenaires', b], valeur: true }])
    await editRecord(core, 'seances', id, [{ chemin: ['partenaires', a] }])
    expect(core.lire.get('seances', id)?.partenaires).toEqual({ [b]: true })
  })

  test('a refused value leaves the record as it was', async () => {
    const id = await create('structures', { nom: 'A' })
    await expect(editRecord(core, 'structures', id, [{ chemin: ['rna'], valeur: 'W12' }])).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
    await expect(editRecord(core, 'structures', id, [{ chemin: ['id'], valeur: 'autre' }])).rejects.toMatchObject({ code: 'FIELD_UNKNOWN' })
    expect(getRecord(core, 'structures', id).fiche).toEqual({ id, nom: 'A' })
  })
})

describe('the corbeille', () => {
  test('hides a record from lists and keeps it to be read and taken back', async () => {
    const id = await create('structures', { nom: 'A' })
    await trashRecord(core, 'structures', id)
    expect(await listRows(core, 'structures')).toEqual([])
    expect(rowsOf(core.lire, 'structures', [id])).toEqual([])
    expect(getRecord(core, 'structures', id).corbeille).toBe(true)
    expect(trashedRecords(core)).toMatchObject([{ collection: 'structures', id, titre: 'A', par: 'Éloïse' }])
    await restoreRecord(core, 'structures', id)
    expect((await listRows(core, 'structures')).map(row => row.id)).toEqual([id])
  })

  test('a list read while a gesture is made shows what it did', async () => {
    const semences = Array.from({ length: 3000 }, (_, n) => ({ collection: 'structures' as const, fiche: { id: `s${n}`, nom: `Atelier Fictif ${n}` } }))
    const large = await aCore({ semences })
    let met = false
    // On a slow disk the list may be read before the gesture is recorded.
    for (let n = 0; n < 20 && !met; n++) {
      let read = false
      const rows = listRows(large.core, 'structures').then(list => {
        read = true
        return list
      })
      await editRecord(large.core, 'structures', 's0', [{ chemin: ['nom'], valeur: `Fabrique ${n}` }])
      met = !read
      if (met) expect((await rows).find(({ id }) => id === 's0')?.cellules.nom).toBe(`Fabrique ${n}`)
      expect(await rows).toHaveLength(3000)
    }
    expect(met).toBe(true)
    await large.dispose()
  })

  test('keeps a code of a nomenclature that records use', async () => {
    const secteur = core.lire.all('nomenclatures').find(({ liste }) => liste === 'secteurs')
    await create('structures', { nom: 'A', secteur: secteur?.code })
    await expect(trashRecord(core, 'nomenclatures', secteur?.id ?? '')).rejects.toMatchObject({ code: 'CODE_IN_USE', data: { fiches: 1 } })
  })
})

describe('the history', () => {
  test('says who, before and after, in the words of the screen, the latest first', async () => {
    const id = await create('seances', { nom: 'Rencontre', date: '2024-03' })
    await editRecord(core, 'seances', id, [{ chemin: ['date'], valeur: '2024-T3' }])
    const [last, first] = await recordHistory(core, 'seances', id)
    expect(last).toMatchObject({ personne: 'Éloïse', poste: 'accueil', champs: [{ libelle: 'Date', avant: 'mars 2024', apres: 'été 2024' }] })
    expect(first?.champs).toEqual([])
  })

  test('brings back a past value as a new gesture', async () => {
    const id = await create('structures', { nom: 'A', sigle: 'AF' })
    await editRecord(core, 'structures', id, [{ chemin: ['sigle'], valeur: 'XX' }])
    await editRecord(core, 'structures', id, [{ chemin: ['sigle'], valeur: 'YY' }])
    const gestes = await recordHistory(core, 'structures', id)
    await revertField(core, 'structures', id, gestes[1]?.seq ?? 0, ['sigle'])
    expect(core.lire.get('structures', id)?.sigle).toBe('AF')
  })
})

test('a record shows the titles of those it names, and is found from them', async () => {
  const structureId = await create('structures', { nom: 'Atelier Fictif' })
  const id = await create('parcours', { structureId })
  expect(getRecord(core, 'parcours', id).liens[structureId]).toMatchObject({ collection: 'structures', titre: 'Atelier Fictif' })
  expect(linkedRecords(core.lire, 'structures', structureId)).toMatchObject([{ collection: 'parcours', id, champ: 'Structure' }])
})

test('a reference proposes what begins as typed before what only holds it, and our team where one of us acts', async () => {
  await create('structures', { nom: 'Les Ateliers' })
  await create('structures', { nom: 'Atelier Fictif' })
  await create('structures', { nom: 'École des Ateliers' })
  expect(findOptions(core.lire, ['structures'], 'atel').map(lien => lien.titre)).toEqual(['Atelier Fictif', 'École des Ateliers', 'Les Ateliers'])
  await create('personnes', { nom: 'Camille Exemple' })
  await create('personnes', { nom: 'Claude Modèle', equipe: true })
  expect(findOptions(core.lire, ['personnes'], '', 'chargeMissionId').map(lien => lien.titre)).toEqual(['Claude Modèle'])
})

describe('a hostile screen', () => {
  test.each([24, 0, 20_244, 2_400_000_000])('an exercice %s typed by mistake is refused, and the application goes on', async exercice => {
    const client = createRouterClient(router, { context: { core } })
    const [parametres] = core.lire.all('parametres')
    const saisies = [{ chemin: ['exercice'], valeur: exercice }]
    await expect(client.records.edit({ collection: 'parametres', id: parametres?.id ?? '', saisies })).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
    // A slip in a date is only a date of long ago.
    await core.store.update('Ajouter une séance', core.auteur, tx => tx.create('seances', { nom: 'S', type: 'cours', statut: 'tenue', date: '1924' }))
    expect(await client.classeur.state()).toMatchObject({ ouvert: { annee: 2024 } })
    expect(await client.figures.years()).toEqual([2024, 1924])
  })

  const call = createRouterClient(router, { context: () => ({ core }) })

  test.each([[['mandats', '__proto__', 'polluted']], [['constructor', 'prototype', 'polluted']], [['__proto__', 'polluted']]])(
    'does not climb to the prototype by %j',
    async chemin => {
      const id = await create('personnes', { nom: 'Camille Exemple' })
      await expect(call.records.edit({ collection: 'personnes', id, saisies: [{ chemin, valeur: 'oui' }] })).rejects.toThrow()
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  )

  test.each(['constructor', 'toString', '__proto__', '_supprime', 'id'])('creates no field named %s', async champ => {
    await expect(createRecord(core, 'structures', JSON.parse(`{"nom":"A","${champ}":"x"}`))).rejects.toMatchObject({ code: 'FIELD_UNKNOWN', data: { champ } })
  })

  test.each(['constructor', '__proto__', 'inconnue'])('opens no collection named %s', async collection => {
    await expect(call.records.list({ collection })).rejects.toThrow()
  })
})
