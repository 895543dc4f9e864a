import { describe, expect, test } from 'vitest'
import type { Fiches } from '../../fiches'
import { aConvention, elementsOf, setOf } from '../../testing/builders'
import { lectureDe } from '../../testing/deuxParties'
import { articlesOf, blockedBy, wordsOf } from '../../testing/papier'
import { interventionDocument } from './interventionDocument'
import { interventionManques } from './interventionManques'

const complete = (given: Partial<Fiches['conventions']> = {}) =>
  aConvention({
    type: 'intervention',
    structureId: 's',
    intitule: 'Comprendre l’ESS',
    formationProfessionnelle: false,
    dates: elementsOf({ date: '2025-02-03', debut: '09:00', fin: '12:30', lieu: 'Salle 12' }),
    montant: 0,
    fin: '2025-03-31',
    ...given,
  })
const formation = (given: Partial<Fiches['conventions']> = {}) =>
  complete({
    formationProfessionnelle: true,
    objectifs: 'Situer l’ESS',
    programme: 'Histoire\nFamilles',
    moyens: 'Étude de cas',
    duree: 6,
    evaluation: 'Questionnaire',
    sanction: 'une attestation',
    tarif: 8_000,
    uniteTarif: 'heure',
    quantite: 6,
    frais: 2_450,
    montant: 50_450,
    ...given,
  })
type Parametres = Partial<Fiches['parametres']>
const organisme: Parametres = { nda: '27 21 09999 21', formationExoneree: true, regimeTva: 'nonAssujettie' }
const paper = (convention: Fiches['conventions'], parametres: Parametres = organisme) => interventionDocument(convention, lectureDe(convention, { parametres }))
const blocked = (convention: Fiches['conventions'], parametres: Parametres = organisme) => blockedBy(interventionManques(convention, lectureDe(convention, { parametres })))

describe('a vocational training', () => {
  test('bears its texts, the number of the association as an organisme de formation and the exemption of VAT', () => {
    const modele = paper(formation())
    expect(modele.titre).toBe('Convention de formation professionnelle')
    const words = wordsOf(modele)
    expect(words).toContain('Vu le code du travail, notamment ses articles L.\u00A06353-1 et D.\u00A06353-1,')
    expect(words).toContain('sous le numéro 27 21 09999 21. Cet enregistrement ne vaut pas agrément de l’État.')
    expect(words).toContain('exonéré de TVA en application de l’article 261-4-4°\u00A0a du code général des impôts')
  })

  test('is blocked while what the code du travail asks is not written', () => {
    expect(blocked(formation())).toEqual([])
    const bare = formation({ objectifs: undefined, programme: undefined, moyens: undefined, duree: undefined, evaluation: undefined, sanction: undefined })
    expect(blocked(bare, { regimeTva: 'franchise' })).toEqual(['objectifs', 'programme', 'moyens', 'duree', 'evaluation', 'sanction', 'nda'])
    expect(paper(bare).projet).toHaveLength(6)
  })
})

describe('an ordinary course', () => {
  test('says nothing of vocational training', () => {
    const words = wordsOf(paper(complete()))
    expect(words).not.toMatch(/formation professionnelle|6353|déclaré son activité/)
    expect(blocked(complete())).toEqual([])
  })

  test('has no article without words: what is not known is not announced', () => {
    const titles = articlesOf(paper(complete()))
    expect(titles).toEqual([
      'Objet',
      'Dates, horaires et lieu',
      'Intervenant',
      'Engagements des parties',
      'Suivi et évaluation',
      'Prix',
      'Supports',
      'Report et annulation',
      'Assurances et responsabilité',
      'Données à caractère personnel',
      'Durée et modification',
      'Résiliation',
      'Litiges',
    ])
    expect(articlesOf(paper(complete({ objectifs: 'Situer' })))).toContain('Objectifs, contenu et moyens')
  })

  test('agrees with one date or several, one person or several', () => {
    expect(wordsOf(paper(complete()))).toContain('à la date suivante\u00A0:\nDate\nHoraires\nLieu\n03/02/2025\nde 9\u00A0h à 12\u00A0h\u00A030\nSalle 12')
    const twice = complete({ dates: elementsOf({ date: '2025-02-03' }, { date: '2025-02-10' }), intervenants: setOf('helene', 'sonia') })
    expect(wordsOf(paper(twice))).toContain('aux dates suivantes')
    expect(wordsOf(paper(twice))).toContain('Intervenants\nL’intervention est assurée, pour le PES21, par Mme\u00A0Hélène Vasseur, directrice, et par Mme\u00A0Sonia Keller.')
  })
})

describe('its price', () => {
  test('is net of tax when the association pays none: it is the association of the paper, not the other one', () => {
    expect(wordsOf(paper(complete({ montant: 30_000 })))).toContain('(trois cents euros). Le PES21 n’est pas assujetti à la TVA\u00A0: ce prix est net de taxe.')
  })

  test('is in figures and in words, and says how it was worked out', () => {
    const words = wordsOf(paper(formation()))
    expect(words).toContain('504,50\u00A0€ (cinq cent quatre euros et cinquante centimes)')
    expect(words).toContain('un tarif de 80,00\u00A0€ de l’heure pour 6\u00A0heures. S’y ajoutent les frais de déplacement, pour 24,50\u00A0€.')
    expect(words).toContain('dans les trente jours')
  })

  test('unknown is not free: the paper is blocked, and only a price of zero is « à titre gracieux »', () => {
    expect(blocked(complete({ montant: undefined }))).toEqual(['montant'])
    expect(wordsOf(paper(complete({ montant: undefined })))).not.toContain('gracieux')
    expect(wordsOf(paper(complete()))).toContain('à titre gracieux')
  })

  test('is blocked when it is not what the rate makes, when the échéances are not it, when the VAT is not known', () => {
    expect(blocked(formation({ montant: 50_000 }))).toEqual(['montant'])
    expect(blocked(formation({ echeancier: elementsOf({ libelle: 'Solde', montant: 10_000 }) }))).toEqual(['echeancier'])
    expect(blocked(complete({ montant: 30_000 }), {})).toEqual(['regimeTva'])
    expect(wordsOf(paper(complete({ montant: 30_000 }), { regimeTva: 'franchise' }))).toContain('TVA non applicable, article 293\u00A0B')
  })
})
