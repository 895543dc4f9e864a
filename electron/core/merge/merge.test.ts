import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Collection, Fiches } from '../../../shared/fiches'
import { newId } from '../../../shared/kernel/id'
import { aLigneFinancement, anAdhesion, anEchange, aParcours, aPersonne, aSeance, aStructure, elementsOf, setOf } from '../../../shared/testing/builders'
import type { Core } from '../core'
import { router } from '../router'
import { stateOf } from '../store/testing/bench'
import { aCore } from '../testing/aCore'

const reseau = aStructure({ nom: 'Réseau Fictif' })
const gardee = aStructure({ nom: 'Atelier Fictif', commune: '21231', telephone: '+33380000001', roles: setOf('accompagnee'), agrements: elementsOf({ numero: 'A1' }) })
const absorbee = aStructure({
  nom: 'L’Atelier fictif',
  commune: '21231',
  telephone: '+33380000002',
  mail: 'contact@atelier.example',
  roles: setOf('accompagnee', 'prestataire'),
  reseaux: setOf(reseau.id, gardee.id),
  agrements: elementsOf({ numero: 'A1' }, { numero: 'B2' }),
})
const camille = aPersonne({ nom: 'Camille Fictive', mandats: elementsOf({ structureId: absorbee.id, fonction: 'présidente' }) })
const parcours = aParcours({ structureId: absorbee.id, orientationVers: setOf(absorbee.id, gardee.id) })
const echange = anEchange({ nom: 'Appel', sujetId: absorbee.id })
const piece: Fiches['pieces'] = { id: newId(), nom: 'statuts.pdf', sujetId: absorbee.id }
const seance = aSeance({ nom: 'Atelier', participants: elementsOf({ structureId: gardee.id }, { structureId: absorbee.id }, {}, {}) })
const adhesion = anAdhesion({ annee: 2024, adherentId: absorbee.id })
const ancien = anEchange({ nom: 'Ancien appel', sujetId: absorbee.id })
const ligne = aLigneFinancement({ nom: 'DLA', financeurId: absorbee.id, statut: 'notifie', montantNotifie: 100_000 })

let core: Core
let dispose: () => Promise<void>
const semence = <C extends Collection>(collection: C, ...fiches: Fiches[C][]) => fiches.map(fiche => ({ collection, fiche }))
beforeEach(async () => {
  ;({ core, dispose } = await aCore({
    le: '2025-01-14',
    semences: [
      ...semence('structures', reseau, gardee, absorbee),
      ...semence('personnes', camille),
      ...semence('parcours', parcours),
      ...semence('echanges', echange, ancien),
      ...semence('pieces', piece),
      ...semence('seances', seance),
      ...semence('adhesions', adhesion),
      ...semence('lignesFinancement', ligne),
    ],
  }))
  await client().records.trash({ collection: 'echanges', id: ancien.id })
})
afterEach(() => dispose())

const client = () => createRouterClient(router, { context: { core } })
const DEUX = { collection: 'structures', gardeeId: gardee.id, absorbeeId: absorbee.id } as const
const merge = (choix: Record<string, 'gardee' | 'absorbee' | 'deux'> = {}) => client().fusion.merge({ ...DEUX, choix })
const unmerge = () => client().fusion.unmerge({ collection: 'structures', id: absorbee.id })
const edit = (collection: Collection, id: string, champ: string, valeur: unknown) => client().records.edit({ collection, id, saisies: [{ chemin: [champ], valeur }] })
const kept = () => core.lire.get('structures', gardee.id)

describe('merging two structures', () => {
  test('the kept one takes what it lacked, keeps its own where both are known, and unites sets and elements', async () => {
    await merge()
    expect(kept()).toMatchObject({ nom: 'Atelier Fictif', telephone: '+33380000001', mail: 'contact@atelier.example', roles: setOf('accompagnee', 'prestataire') })
    expect(kept()?.reseaux).toEqual(setOf(reseau.id))
    expect(Object.values(kept()?.agrements ?? {}).map(({ numero }) => numero)).toEqual(['A1', 'B2'])
  })

  test('a field whose side was chosen is taken from that side', async () => {
    await merge({ telephone: 'absorbee', nom: 'absorbee' })
    expect(kept()).toMatchObject({ nom: 'L’Atelier fictif', telephone: '+33380000002' })
  })

  test('two long texts may both be kept; two short ones may not', async () => {
    await edit('structures', gardee.id, 'notes', 'Vue au forum.')
    await edit('structures', absorbee.id, 'notes', 'À rappeler le matin.')
    await expect(merge({ telephone: 'deux' })).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
    await merge({ notes: 'deux' })
    expect(kept()?.notes).toBe('Vue au forum.\n\nÀ rappeler le matin.')
  })

  test('whatever named the absorbed one names the kept one, in elements, in sets and in the corbeille too; equal references become one', async () => {
    await merge()
    const { lire, store } = core
    expect(Object.values(lire.get('personnes', camille.id)?.mandats ?? {})).toMatchObject([{ structureId: gardee.id, fonction: 'présidente' }])
    expect(lire.get('parcours', parcours.id)).toMatchObject({ structureId: gardee.id, orientationVers: { [gardee.id]: true } })
    expect([
      lire.get('echanges', echange.id)?.sujetId,
      store.raw('echanges', ancien.id)?.sujetId,
      lire.get('pieces', piece.id)?.sujetId,
      lire.get('adhesions', adhesion.id)?.adherentId,
    ]).toEqual(Array(4).fill(gardee.id))
    expect(Object.values(lire.get('seances', seance.id)?.participants ?? {}).map(({ structureId }) => structureId)).toEqual([gardee.id, undefined, undefined])
    expect(
      JSON.stringify(
        Object.values(stateOf(store))
          .flat()
          .filter(fiche => (fiche as { id: string }).id !== absorbee.id),
      ),
    ).not.toContain(`"${absorbee.id}":true`)
  })

  test('the absorbed one is in the corbeille as it was, and says by which it was replaced', async () => {
    await merge()
    expect(core.store.raw('structures', absorbee.id)).toMatchObject({ ...absorbee, _supprime: { fusionneeDans: gardee.id } })
    expect((await client().records.get({ collection: 'structures', id: absorbee.id })).fusionneeDans).toMatchObject({ id: gardee.id, titre: 'Atelier Fictif' })
    expect((await client().records.trashed()).find(({ id }) => id === absorbee.id)?.fusionneeDans).toMatchObject({ id: gardee.id })
  })

  test('is one gesture, that one undo takes back', async () => {
    const before = stateOf(core.store)
    await merge()
    await client().undo()
    expect(stateOf(core.store)).toEqual(before)
  })

  test('a checked line that would have to move refuses the whole, and nothing has moved', async () => {
    await client().financements.check({ ids: [ligne.id], verifiee: true })
    const before = stateOf(core.store)
    await expect(merge()).rejects.toMatchObject({ code: 'LINE_CHECKED' })
    expect(stateOf(core.store)).toEqual(before)
  })

  test('refuses a record with itself, a field that unites both, and a field that does not exist', async () => {
    await expect(client().fusion.merge({ ...DEUX, absorbeeId: gardee.id })).rejects.toMatchObject({ code: 'MERGE_OF_ONE' })
    await expect(merge({ agrements: 'absorbee' })).rejects.toMatchObject({ code: 'FIELD_REFUSED' })
    await expect(merge({ couleur: 'absorbee' })).rejects.toMatchObject({ code: 'FIELD_UNKNOWN' })
    expect(core.lire.get('structures', absorbee.id)).toEqual(absorbee)
  })
})

describe('undoing a merge', () => {
  test('gives back the classeur as it was before', async () => {
    const before = stateOf(core.store)
    await merge({ telephone: 'absorbee' })
    expect(await unmerge()).toEqual({ titre: 'L’Atelier fictif', champs: [], liens: [] })
    expect(stateOf(core.store)).toEqual(before)
  })

  test('leaves what changed since, and says it; what was made since stays with the kept one', async () => {
    await merge({ telephone: 'absorbee' })
    await edit('structures', gardee.id, 'telephone', '+33380000003')
    await edit('structures', gardee.id, 'notes', 'Vue en mars')
    await edit('echanges', echange.id, 'sujetId', reseau.id)
    const { id: nouveau } = await client().records.create({ collection: 'echanges', champs: { nom: 'Après', sujetId: gardee.id } })
    expect(await unmerge()).toEqual({ titre: 'L’Atelier fictif', champs: ['Téléphone'], liens: ['À propos de · Appel'] })
    expect(kept()).toMatchObject({ telephone: '+33380000003', notes: 'Vue en mars' })
    expect(kept()?.mail).toBeUndefined()
    expect([echange.id, nouveau, piece.id].map(id => core.lire.get('echanges', id)?.sujetId ?? core.lire.get('pieces', id)?.sujetId)).toEqual([reseau.id, gardee.id, absorbee.id])
  })

  test('a member that was taken out of a set since does not come back to it', async () => {
    await merge()
    await edit('parcours', parcours.id, 'orientationVers', undefined)
    expect((await unmerge()).liens).toEqual([expect.stringMatching(/^Orientée vers · /)])
    expect(core.lire.get('parcours', parcours.id)?.orientationVers).toBeUndefined()
  })

  test('is offered by the history of both records while the merge stands, once even after an undo and a redo', async () => {
    const offers = async (id: string) => (await client().records.history({ collection: 'structures', id })).flatMap(({ fusion }) => fusion?.id ?? [])
    await merge()
    await client().undo()
    expect(await offers(gardee.id)).toEqual([])
    await client().redo()
    expect([await offers(gardee.id), await offers(absorbee.id)]).toEqual([[absorbee.id], [absorbee.id]])
    expect((await client().records.history({ collection: 'echanges', id: echange.id })).filter(({ fusion }) => fusion)).toEqual([])
    await unmerge()
    expect(await offers(gardee.id)).toEqual([])
    await expect(unmerge()).rejects.toMatchObject({ code: 'MERGE_NOT_FOUND' })
  })

  test('waits for the kept one to be there: merged in its turn, the later merge is undone first', async () => {
    const before = stateOf(core.store)
    await merge()
    await client().fusion.merge({ collection: 'structures', gardeeId: reseau.id, absorbeeId: gardee.id })
    await expect(unmerge()).rejects.toMatchObject({ code: 'MERGE_KEPT_TRASHED', data: { titre: 'Atelier Fictif' } })
    await client().fusion.unmerge({ collection: 'structures', id: gardee.id })
    await unmerge()
    expect(stateOf(core.store)).toEqual(before)
  })

  test('is refused whole when a line that would have to move back was checked since', async () => {
    await merge()
    await client().financements.check({ ids: [ligne.id], verifiee: true })
    const after = stateOf(core.store)
    await expect(unmerge()).rejects.toMatchObject({ code: 'LINE_CHECKED' })
    expect(stateOf(core.store)).toEqual(after)
  })

  test('is itself a gesture that one undo takes back', async () => {
    await merge()
    const merged = stateOf(core.store)
    await unmerge()
    await client().undo()
    expect(stateOf(core.store)).toEqual(merged)
  })
})

test('two people are merged the same way: what they did and where', async () => {
  const [nora, petit] = [aPersonne({ nom: 'Nora Petit' }), aPersonne({ nom: 'PETIT Nora', mandats: elementsOf({ structureId: reseau.id }) })]
  for (const fiche of [nora, petit]) await core.store.update('Ajouter', core.auteur, tx => tx.create('personnes', fiche, fiche.id))
  await edit('echanges', echange.id, 'parId', petit.id)
  await client().fusion.merge({ collection: 'personnes', gardeeId: nora.id, absorbeeId: petit.id })
  expect(Object.values(core.lire.get('personnes', nora.id)?.mandats ?? {})).toMatchObject([{ structureId: reseau.id }])
  expect(core.lire.get('echanges', echange.id)?.parId).toBe(nora.id)
})

describe('comparing', () => {
  test('shows each known field on both sides, the side kept unless told otherwise, and what hangs from each', async () => {
    const { champs, liens } = await client().fusion.compare(DEUX)
    const byChamp = new Map(champs.map(champ => [champ.champ, champ]))
    expect(byChamp.get('telephone')).toEqual({ champ: 'telephone', libelle: 'Téléphone', gardee: '03 80 00 00 01', absorbee: '03 80 00 00 02', egal: false, defaut: 'gardee' })
    expect(byChamp.get('mail')).toMatchObject({ gardee: '', absorbee: 'contact@atelier.example', defaut: 'absorbee' })
    expect(byChamp.get('commune')).toMatchObject({ gardee: 'Dijon', egal: true })
    expect(byChamp.get('agrements')?.reunis).toBe('A1 ; B2')
    expect(byChamp.has('siret')).toBe(false)
    expect(liens.find(({ collection }) => collection === 'echanges')).toEqual({
      collection: 'echanges',
      libelle: 'Échanges',
      gardee: { nombre: 0, titres: [] },
      absorbee: { nombre: 1, titres: ['Appel'] },
    })
    expect(liens.find(({ collection }) => collection === 'parcours')).toMatchObject({ gardee: { nombre: 1 }, absorbee: { nombre: 1 } })
  })
})

describe('the list of probable duplicates', () => {
  const pairs = async () => (await client().fusion.list({ collection: 'structures' })).paires

  test('gives the pair and its reason, until it is merged', async () => {
    expect(await pairs()).toMatchObject([{ fiches: [{ id: gardee.id }, { id: absorbee.id }], raison: 'Même nom, même commune' }])
    await merge()
    expect(await pairs()).toEqual([])
    await unmerge()
    expect(await pairs()).toHaveLength(1)
  })

  test('a pair told apart does not come back, whichever way it was told, until that is undone', async () => {
    await client().fusion.dismiss({ collection: 'structures', ids: [absorbee.id, gardee.id] })
    expect(await pairs()).toEqual([])
    await client().undo()
    expect(await pairs()).toHaveLength(1)
  })
})

describe('with other posts', () => {
  const recu = { appareil: 'ab12', seq: 1, le: '2025-01-14T09:00:00.000Z' }
  const receive = (collection: Collection, fiche: { id: string }) =>
    core.store.exchange(door => door.receive({ geste: 'Ailleurs', by: { personne: 'Nora', poste: 'accueil' }, recu, fiches: [{ collection, id: fiche.id, fiche }] }))
  // The gesture that follows waits its turn behind what came.
  const followed = () => core.store.exchange(async () => undefined)

  test('what another post wrote about the absorbed one meanwhile joins the kept one when it comes', async () => {
    await merge()
    const tardif = anEchange({ nom: 'Écrit ailleurs', sujetId: absorbee.id })
    await receive('echanges', tardif)
    await followed()
    expect(core.lire.get('echanges', tardif.id)?.sujetId).toBe(gardee.id)
    expect(core.store.undoable(core.auteur).annuler).toMatch(/^Fusionner/)
  })

  test('what was written here about a record that another post merged joins the one it kept', async () => {
    const { id } = await client().records.create({ collection: 'echanges', champs: { nom: 'Écrit ici', sujetId: absorbee.id } })
    await receive('structures', { ...absorbee, _supprime: { le: recu.le, par: 'Nora', fusionneeDans: gardee.id } } as never)
    await followed()
    expect([id, parcours.id].map(named => core.lire.get('echanges', named)?.sujetId ?? core.lire.get('parcours', named)?.structureId)).toEqual([gardee.id, gardee.id])
  })

  test('a merge whose history is not here gives the record back, and says where its links are', async () => {
    const ancienne = { ...aStructure({ nom: 'Ancienne' }), _supprime: { le: recu.le, par: 'Nora', fusionneeDans: gardee.id } }
    await receive('structures', ancienne)
    expect(await client().fusion.unmerge({ collection: 'structures', id: ancienne.id })).toEqual({ titre: 'Ancienne', champs: [], liens: [], gardee: 'Atelier Fictif' })
    expect(core.lire.get('structures', ancienne.id)?.nom).toBe('Ancienne')
  })

  test('merged on two posts apart, it is undone whole', async () => {
    const before = stateOf(core.store)
    await merge()
    await receive('structures', { ...absorbee, _supprime: { le: recu.le, par: 'Nora', fusionneeDans: gardee.id } } as never)
    await unmerge()
    expect(stateOf(core.store)).toEqual(before)
  })

  test('two records merged into one another on two posts may both be taken out of the corbeille', async () => {
    await merge()
    await receive('structures', { ...kept(), _supprime: { le: recu.le, par: 'Nora', fusionneeDans: absorbee.id } } as never)
    expect((await client().records.trashed()).filter(({ fusionneeDans }) => fusionneeDans)).toEqual([])
    await client().records.restore({ collection: 'structures', id: gardee.id })
    expect(await unmerge()).toMatchObject({ titre: 'L’Atelier fictif' })
  })
})
