import { describe, expect, test } from 'vitest'
import type { GesteRecu } from '../../../shared/contract/partage'
import { gestureLine, groupReceived, withoutConflicts } from './groupReceived'

const TODAY = '2026-11-12'
const fiche = (id: string) => ({ fiche: { collection: 'structures', id, titre: id, detail: '' }, champs: [] })
const received = (seq: number, poste: string, day: number, ...ids: string[]): GesteRecu => ({
  seq,
  le: new Date(2026, 10, day, 10).toISOString(),
  personne: 'Nora Petit',
  poste,
  geste: 'Modifier',
  fiches: ids.map(fiche),
})

describe('what other posts did', () => {
  test('is told by post, since the day before, each record once', () => {
    const groups = groupReceived([received(4, 'Accueil', 12, 'a', 'b'), received(3, 'Direction', 12, 'c'), received(2, 'Accueil', 11, 'a')], TODAY)
    expect(groups.map(({ titre }) => titre)).toEqual(['Depuis hier, le poste Accueil a modifié 2\u00A0fiches', 'Aujourd’hui, le poste Direction a modifié 1\u00A0fiche'])
    expect(groups[0]?.gestes.map(({ seq }) => seq)).toEqual([4, 2])
  })

  test('is told day by day when it is older', () => {
    const groups = groupReceived([received(2, 'Accueil', 9, 'a'), received(1, 'Accueil', 3, 'a')], TODAY)
    expect(groups.map(({ titre }) => titre)).toEqual(['Le 09/11/2026, le poste Accueil a modifié 1\u00A0fiche', 'Le 03/11/2026, le poste Accueil a modifié 1\u00A0fiche'])
  })

  test('a post whose clock is ahead is still of today', () => {
    expect(groupReceived([received(1, 'Accueil', 29, 'a')], TODAY)[0]?.titre).toMatch(/^Aujourd’hui/)
  })

  test('leaves aside what only touched a place that waits for a decision', () => {
    const champ = (name: string) => ({ chemin: [name], libelle: name, avant: '', apres: 'x' })
    const touching = (seq: number, ...names: string[]) => ({ ...received(seq, 'Accueil', 12, 'a'), fiches: [{ ...fiche('a'), champs: names.map(champ) }] })
    const conflit = { id: 'c', genre: 'champ' as const, ...fiche('a'), chemin: ['sigle'], libelle: 'Sigle', valeurs: [], autres: [] }
    const gestes = [touching(1, 'sigle'), touching(2, 'sigle', 'commune'), received(3, 'Accueil', 12, 'a')]
    expect(withoutConflicts(gestes, [conflit]).map(({ seq }) => seq)).toEqual([2, 3])
    expect(withoutConflicts(gestes, [{ ...conflit, chemin: [] }]).map(({ seq }) => seq)).toEqual([1, 2])
  })

  test('one field touched is told with its two values, several by their gesture', () => {
    const one = received(1, 'Accueil', 12, 'a')
    const champ = { chemin: ['commune'], libelle: 'Commune', avant: '', apres: 'Dijon' }
    expect(gestureLine({ ...one, fiches: [{ ...fiche('a'), champs: [champ] }] })).toBe('Commune\u00A0: vide → Dijon')
    expect(gestureLine({ ...one, fiches: [{ ...fiche('a'), champs: [champ, { ...champ, chemin: ['sigle'] }] }] })).toBe('Modifier')
  })
})
