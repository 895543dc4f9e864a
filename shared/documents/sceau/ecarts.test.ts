import { describe, expect, test } from 'vitest'
import type { Convention } from '../../conventions/convention'
import { aConvention, aParcours, aPersonne, aStructure, elementsOf, setOf, someParametres } from '../../testing/builders'
import { aLecture } from '../../testing/lecture'
import { canonique } from './canonique'
import { comparer } from './ecarts'
import { scellableOf } from './scellable'

const structure = aStructure({ id: 's', nom: 'Le Cri de la Plume', siret: '90001234500014', adresse: '1 rue Imaginaire', commune: '21231', telephone: '+33380000000' })
const convention: Convention = aConvention({
  id: 'c',
  type: 'accompagnementDla',
  structureId: 's',
  parcoursId: 'p',
  debut: '2024-11-10',
  fin: '2026-12-31',
  dateSignature: '2024-11-05',
  statut: 'signee',
  numero: '2024-007',
  participation: 30_000,
  financeurs: setOf('f', 'g'),
})
const saying = (change: Partial<Convention> = {}, ofStructure: Partial<typeof structure> = {}) =>
  scellableOf(
    aLecture({
      structures: [{ ...structure, ...ofStructure }, aStructure({ id: 'f', nom: 'Région fictive' }), aStructure({ id: 'g', nom: 'Ville fictive' })],
      parcours: [aParcours({ id: 'p', structureId: 's', demandeInitiale: 'Tenir nos comptes.' })],
      personnes: [
        aPersonne({ nom: 'Alain Dupré', mandats: elementsOf({ fonction: 'président', representantLegal: true }) }),
        aPersonne({ nom: 'Sonia Keller', mandats: elementsOf({ structureId: 's', fonction: 'directrice', representantLegal: true }) }),
      ],
      parametres: [someParametres({ adresse: '12 avenue Gustave Eiffel' })],
      conventions: [{ ...convention, ...change }],
    }),
    'convention-dla',
    { id: 'c', annee: 2024 },
  )
const sealed = saying()

describe('what differs from a signed convention', () => {
  test('is each datum its sentences change with, before and now, and the articles they are in', () => {
    const { ecarts, passages } = comparer(sealed, saying({ fin: '2027-06-30', participation: 45_000 }))
    expect(ecarts).toEqual([
      { libelle: 'Convention › Fin', avant: '31/12/2026', maintenant: '30/06/2027' },
      { libelle: 'Convention › Participation de la structure', avant: '300,00\u00A0€', maintenant: '450,00\u00A0€' },
    ])
    expect(passages).toEqual([expect.stringMatching(/^Article\s5\s/), expect.stringMatching(/^Article\s10\s/)])
  })

  test('says that something is no longer known, or now is: never a zero nor an empty text', () => {
    const [gone] = comparer(sealed, saying({ participation: undefined })).ecarts
    expect(gone).toEqual({ libelle: 'Convention › Participation de la structure', avant: '300,00\u00A0€' })
    const [come] = comparer(saying({ valeurAide: undefined }), saying({ valeurAide: 480_000 })).ecarts
    expect(come).toEqual({ libelle: 'Convention › Valeur estimée de l’aide', maintenant: '4\u202F800,00\u00A0€' })
  })

  test('leaves out what the paper does not say, were it of the same structure', () => {
    expect(comparer(sealed, saying({}, { telephone: '+33380111111' }))).toEqual({ ecarts: [], passages: [] })
    expect(comparer(sealed, saying({ statut: 'echue', echeanceRappel: '2026-06' }))).toEqual({ ecarts: [], passages: [] })
  })

  test('is said once, though a record holds it under two names', () => {
    expect(comparer(sealed, saying({}, { adresse: '2 rue Imaginaire' })).ecarts).toEqual([
      { libelle: 'Structure › Adresse', avant: '1 rue Imaginaire', maintenant: '2 rue Imaginaire' },
    ])
  })

  test('takes no notice of the order of a list, of spaces nor of apostrophes', () => {
    expect(comparer(sealed, saying({ financeurs: setOf('g', 'f') })).ecarts).toEqual([])
    const loose = (texte: string) => texte.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ').replaceAll('’', "'")
    const reset = { donnees: sealed.donnees, mots: sealed.mots.map(({ titre, texte }) => ({ titre: loose(titre), texte: loose(texte) })) }
    expect(comparer(sealed, reset)).toEqual({ ecarts: [], passages: [] })
    expect(canonique(reset)).toBe(canonique(sealed))
    expect(canonique({ ...sealed, donnees: [...sealed.donnees].reverse() })).toBe(canonique(sealed))
  })

  test('tells the sentence itself when the datum is written nowhere in it', () => {
    const { ecarts, passages } = comparer(sealed, saying({ nombreExemplaires: 3 }))
    expect(ecarts).toEqual([{ libelle: 'Signatures', avant: expect.stringContaining('deux exemplaires'), maintenant: expect.stringContaining('trois exemplaires') }])
    expect(passages).toEqual(['Signatures'])
  })

  test('is every line that changed, when the words of a report are compared too', () => {
    const now = { ...sealed, mots: sealed.mots.map(({ titre, texte }) => ({ titre, texte: texte.replace('règlement amiable', 'accord amiable') })) }
    expect(comparer(sealed, now, true).ecarts).toEqual([
      { libelle: expect.stringMatching(/^Article\s12/), avant: expect.stringContaining('règlement amiable'), maintenant: expect.stringContaining('accord amiable') },
    ])
  })

  test('is not the mere rewording of an article by a later version', () => {
    const reworded = { ...sealed, mots: sealed.mots.map(({ titre, texte }) => ({ titre, texte: texte.replace('règlement amiable', 'accord amiable') })) }
    expect(comparer(reworded, sealed)).toEqual({ ecarts: [], passages: [] })
  })

  test('a name within another is not taken for it', () => {
    const { ecarts } = comparer(sealed, saying({ preavisJours: 3 }))
    expect(ecarts).toEqual([{ libelle: 'Convention › Préavis de résiliation', maintenant: '3\u00A0jours' }])
  })
})
