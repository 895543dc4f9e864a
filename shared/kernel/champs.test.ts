import { expect, test } from 'vitest'
import { z } from 'zod'
import { choix, controle, decimal, elements, fiche, fieldsOf, metaOf, montant, ordered, refs, texte } from './champs'

const Essai = fiche({
  nom: texte('Nom'),
  siret: controle('SIRET', 'siret'),
  statut: choix('Statut', { brouillon: 'Brouillon', signee: 'Signée' }),
  montant: montant('Montant'),
  etp: decimal('ETP'),
  partenaires: refs('Partenaires', 'structures'),
  jalons: elements('Jalons', 'un jalon', { intitule: texte('Intitulé') }),
})

const firstMessage = (value: unknown): string | undefined => Essai.safeParse({ id: 'x', ...(value as object) }).error?.issues[0]?.message

test('a field carries its label and its kind beside its shape', () => {
  expect(fieldsOf(Essai).map(([champ, { label, kind }]) => [champ, label, kind])).toEqual([
    ['nom', 'Nom', 'texte'],
    ['siret', 'SIRET', 'texte'],
    ['statut', 'Statut', 'choix'],
    ['montant', 'Montant', 'montant'],
    ['etp', 'ETP', 'decimal'],
    ['partenaires', 'Partenaires', 'refs'],
    ['jalons', 'Jalons', 'elements'],
  ])
  expect(metaOf(Essai.shape.statut).choix).toEqual({ brouillon: 'Brouillon', signee: 'Signée' })
})

test.each([
  [{ siret: '123 456 789 0001' }, '13 chiffres sur 14. Vérifiez le dernier bloc.'],
  [{ siret: '212 102 313 00013' }, 'S’enregistre sous la forme 21210231300013.'],
  [{ statut: 'perdue' }, 'Choisissez parmi : Brouillon, Signée.'],
  [{ montant: -1 }, 'Un montant n’est jamais négatif.'],
  [{ montant: 12.5 }, 'Écrivez un montant comme 1 234,50.'],
  [{ nom: 12 }, 'Écrivez un texte.'],
  [{ etp: 1.234 }, 'Deux décimales au plus.'],
])('%o is refused in French', (value, phrase) => expect(firstMessage(value)).toBe(phrase))

test('a record needs nothing but its id, and keeps the fields of a newer version', () => {
  expect(Essai.parse({ id: 'x', inconnu: 1 })).toEqual({ id: 'x', inconnu: 1 })
})

test('elements come in their order, then by birth', () => {
  expect(ordered({ b: { ordre: 1 }, a: { ordre: 1 }, c: { ordre: 0 } }).map(element => element.id)).toEqual(['c', 'a', 'b'])
  expect(ordered(undefined)).toEqual([])
})

test('a set is a map, so that a path never holds an index', () => {
  expect(z.object({ partenaires: Essai.shape.partenaires }).safeParse({ partenaires: { s1: true } }).success).toBe(true)
  expect(firstMessage({ partenaires: ['s1'] })).toBeDefined()
})

test('a line of text is kept without the spaces around it', () => {
  expect(Essai.parse({ id: 'x', nom: '  Le Cri de la Plume ' })).toEqual({ id: 'x', nom: 'Le Cri de la Plume' })
})
