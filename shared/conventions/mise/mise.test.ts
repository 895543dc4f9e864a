import { describe, expect, test } from 'vitest'
import type { Fiches } from '../../fiches'
import { aConvention, elementsOf } from '../../testing/builders'
import { lectureDe } from '../../testing/deuxParties'
import { articlesOf, blockedBy, wordsOf } from '../../testing/papier'
import { locauxDocument, personnelDocument } from './miseDocuments'
import { locauxManques, personnelManques } from './miseManques'

type Given = Partial<Fiches['conventions']>

describe('premises', () => {
  const complete = (given: Given = {}) =>
    aConvention({
      type: 'miseADisposition',
      objetMis: 'locaux',
      metADisposition: 'structure',
      structureId: 's',
      locaux: 'Salle 12',
      adresseLocaux: '2 rue du Modèle',
      objet: 'Permanences',
      fin: '2025-12-31',
      ...given,
    })
  const words = (given: Given = {}) => wordsOf(locauxDocument(complete(given), lectureDe(complete(given))))
  const blocked = (given: Given = {}) => blockedBy(locauxManques(complete(given), lectureDe(complete(given))))

  test('are lent for nothing, under the code civil, by the one to the other', () => {
    expect(words()).toContain('La structure prête au PES21, qui l’accepte')
    expect(words()).toContain('articles 1875 et suivants du code civil')
    expect(words()).toContain('aucun loyer n’est dû')
    expect(words({ metADisposition: 'pes21' })).toContain('Le PES21 prête à la structure, qui l’accepte')
  })

  test('have hours and a value when these are known, and none that are not', () => {
    const told = words({ creneaux: elementsOf({ jours: 'Les mardis', debut: '09:00', fin: '12:30' }), valeurLocative: 240_000, charges: 'emprunteur', etatDesLieux: '2025-01-01' })
    expect(told).toContain('Les mardis\nde 9\u00A0h à 12\u00A0h\u00A030')
    expect(told).toContain('2\u202F400,00\u00A0€ (deux mille quatre cents euros)')
    expect(told).toContain('comptes 861 et 871')
    expect(told).toContain('supportées par le PES21')
    expect(told).toContain('dressé par les deux parties le 1er\u00A0janvier\u00A02025')
    expect(words()).toContain('Le PES21 dispose des locaux à toute heure')
    expect(words()).not.toMatch(/861|Les charges|Surface/)
    expect(words({ valeurLocative: 0 })).not.toMatch(/zéro euro|861/)
  })

  test('a rent is no loan: it blocks the paper, as what is not described does', () => {
    expect(blocked()).toEqual([])
    expect(blocked({ montant: 10_000 })).toEqual(['montant'])
    expect(blocked({ locaux: undefined, adresseLocaux: undefined, objet: undefined, metADisposition: undefined })).toEqual(['metADisposition', 'locaux', 'adresseLocaux', 'objet'])
    expect(blocked({ objetMis: undefined })).toEqual(['objetMis'])
  })
})

describe('an employee', () => {
  const complete = (given: Given = {}) =>
    aConvention({
      type: 'miseADisposition',
      objetMis: 'personnel',
      metADisposition: 'pes21',
      structureId: 's',
      salarieId: 'helene',
      emploi: 'Coordinatrice',
      missions: 'Animer les ateliers',
      accordSalarie: '2024-12-16',
      fin: '2025-07-31',
      ...given,
    })
  const modele = (given: Given = {}) => personnelDocument(complete(given), lectureDe(complete(given)))
  const words = (given: Given = {}) => wordsOf(modele(given))
  const blocked = (given: Given = {}) => blockedBy(personnelManques(complete(given), lectureDe(complete(given))))

  test('is lent without profit, with their agreement, and goes on being paid by who employs them', () => {
    expect(words()).toContain('Vu le code du travail, notamment son article L.\u00A08241-2,')
    expect(words()).toContain('a donné son accord exprès le 16\u00A0décembre\u00A02024')
    expect(words()).toContain('La personne reste salariée du PES21')
    expect(words()).toContain('La mission confiée par la structure est la suivante\u00A0:\nAnimer les ateliers')
    expect(words({ salarieId: undefined, emploi: undefined })).not.toContain('La mise à disposition concerne')
    expect(words({ missions: 'Animer\nSuivre' })).toContain('Les missions confiées par la structure sont les suivantes')
  })

  test('costs what they cost and nothing more; the amount is said when it is known', () => {
    expect(words({ montant: 620_000 })).toContain('sans aucune marge')
    expect(words({ montant: 620_000 })).toContain('6\u202F200,00\u00A0€ (six mille deux cents euros)')
    expect(words()).not.toContain('est estimé')
    expect(articlesOf(modele({ montant: 0 }))).toContain('Coût')
    expect(words({ montant: 0 })).toContain('ne demande aucun remboursement à la structure')
  })

  test('blocks the paper while they have not agreed, or while nobody knows who they are and what they do', () => {
    expect(blocked()).toEqual([])
    expect(blocked({ accordSalarie: undefined })).toEqual(['accordSalarie'])
    expect(blocked({ salarieId: undefined, emploi: undefined, missions: undefined })).toEqual(['salarieId', 'emploi', 'missions'])
  })
})
