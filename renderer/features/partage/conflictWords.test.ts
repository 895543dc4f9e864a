import { describe, expect, test } from 'vitest'
import type { Conflit } from '../../../shared/contract/partage'
import { conflictTitle, fromHere, keepLabel, sourceOf } from './conflictWords'

const lien = { collection: 'structures', id: '1', titre: 'La Fabrique', detail: '' }
const valeur = { n: 0, texte: '12', personne: 'Nora', poste: 'Accueil', le: '2026-11-12T10:00:00.000Z', ici: false, affichee: true }
const conflit: Conflit = { id: 'c', genre: 'champ', fiche: lien, chemin: ['effectif'], libelle: 'Effectif', valeurs: [valeur, { ...valeur, n: 1 }], autres: [] }

describe('the words of a conflict', () => {
  test('say what is to be decided, in letters', () => {
    expect(conflictTitle(conflit)).toBe('Effectif\u00A0: deux valeurs')
    expect(conflictTitle(conflit, 'exercice 2024')).toBe('Effectif, exercice 2024\u00A0: deux valeurs')
    expect(conflictTitle({ ...conflit, valeurs: [...conflit.valeurs, { ...valeur, n: 2 }] })).toBe('Effectif\u00A0: trois valeurs')
    expect(conflictTitle({ ...conflit, genre: 'suppression' })).toBe('La Fabrique\u00A0: à la corbeille, ou gardée')
    expect(conflictTitle({ ...conflit, genre: 'numero', autres: [lien] })).toBe('Un même numéro sur deux papiers')
  })
  test('begin with what was written here', () => {
    const values = [valeur, { ...valeur, n: 1 }, { ...valeur, n: 2, ici: true }]
    expect(fromHere({ ...conflit, valeurs: values }).map(({ n }) => n)).toEqual([2, 0, 1])
  })
  test('say whence a value comes, from where one sits', () => {
    expect(sourceOf({ ...valeur, ici: true })).toBe('Sur ce poste')
    expect(sourceOf(valeur)).toBe('Reçue du poste Accueil')
  })
  test('say on the button what it keeps, unless that is long or nothing', () => {
    expect(keepLabel('12\u00A0salariés')).toBe('Garder 12\u00A0salariés')
    expect(keepLabel('')).toBe('Laisser le champ vide')
    expect(keepLabel('une phrase qui ne tient pas sur un bouton')).toBe('Garder cette valeur')
  })
})
