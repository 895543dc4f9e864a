import { describe, expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { Lecture } from '../lecture'
import { courrierNonRetenuDocument, courrierNonRetenuManques, isNonRetenue } from '../offres/courrierNonRetenu'
import { aCourrier, anIngenierie, anOffre, aPersonne, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { courrierDocument, courrierManques } from './courrierDocument'

const structures = [
  aStructure({ id: 's', nom: 'Atelier Fictif', adresse: '1 rue Imaginaire', codePostal: '21000', commune: '21231' }),
  aStructure({ id: 'p', nom: 'Cap Fictif Conseil', adresse: '2 rue Imaginaire', codePostal: '21000', commune: '21231' }),
]
const personnes = [
  aPersonne({ id: 'colas', nom: 'Bernard Colas', civilite: 'm', mandats: elementsOf({ fonction: 'directeur', fin: '2024-12-31', representantLegal: true }) }),
  aPersonne({ id: 'vasseur', nom: 'Hélène Vasseur', civilite: 'mme', mandats: elementsOf({ fonction: 'directrice', debut: '2025-01-01', representantLegal: true }) }),
  aPersonne({ id: 'keller', nom: 'Sonia Keller', civilite: 'mme', mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true }) }),
  aPersonne({ id: 'x', nom: 'Claude Témoin' }),
]
const pes21 = someParametres({ adresse: '12 avenue Gustave Eiffel', codePostal: '21000', telephone: '+33380000000' })
const classeur = (more: Parameters<typeof aLecture>[0] = {}): Lecture => aLecture({ structures, personnes, parametres: [pes21], aujourdhui: '2025-01-15', ...more })
const letter = (given: Partial<Fiches['courriers']> = {}) =>
  aCourrier({ nom: 'Votre demande', date: '2024-11-05', structureId: 's', personneId: 'keller', texte: 'Merci.\nÀ bientôt.', ...given })
const made = (given: Partial<Fiches['courriers']> = {}) => courrierDocument(letter(given), classeur())
const blocking = (manques: readonly { gravite: string; champ: string }[]) => manques.flatMap(({ gravite, champ }) => (gravite === 'bloquant' ? [champ] : []))

describe('a letter', () => {
  test('is addressed to somebody of a structure, at its seat, with the function held that day', () => {
    expect(made().lettre).toMatchObject({
      expediteur: ['Pôle d’Économie Solidaire 21', '12 avenue Gustave Eiffel', '21000 Dijon', expect.stringContaining('Tél.\u00A0: ')],
      destinataire: ['Atelier Fictif', 'À l’attention de Mme\u00A0Sonia Keller, présidente', '1 rue Imaginaire', '21000 Dijon'],
      lieuDate: 'Dijon, le 5\u00A0novembre\u00A02024',
    })
  })

  test('is addressed where it was typed rather than to the seat', () => {
    expect(made({ adresse: 'BP 12\n21000 Dijon Cedex', personneId: undefined }).lettre?.destinataire).toEqual(['Atelier Fictif', 'BP 12', '21000 Dijon Cedex'])
  })

  test.each([
    ['keller', 'Madame'],
    ['colas', 'Monsieur'],
    ['x', 'Madame, Monsieur'],
    [undefined, 'Madame, Monsieur'],
  ])('to %s begins and ends by « %s »', (personneId, civilite) => {
    const [first, , closing] = made({ personneId }).blocs
    expect(first).toMatchObject({ texte: `${civilite},` })
    expect(closing).toMatchObject({ texte: `Je vous prie d’agréer, ${civilite}, l’expression de mes salutations distinguées.` })
  })

  test('says how it is sent, its reference and what is joined, when it is known', () => {
    expect(made({ modeEnvoi: 'recommande', reference: 'DLA-7', piecesJointes: 'Statuts\nComptes' }).lettre?.references).toEqual([
      'Lettre recommandée avec avis de réception',
      'Nos réf.\u00A0: DLA-7',
      'Pièces jointes\u00A0: Statuts, Comptes',
    ])
    expect(made({ modeEnvoi: 'mail' }).lettre?.references).toEqual(['Par courriel'])
    expect(made().lettre?.references).toEqual([])
  })

  test('is signed by who was in office that day, or by who was chosen', () => {
    const signer = (given: Partial<Fiches['courriers']>) => made(given).blocs.find(bloc => bloc.type === 'signatures')?.parties[0]
    expect(signer({})).toMatchObject({ nom: 'M.\u00A0Bernard Colas', qualite: 'directeur' })
    expect(signer({ date: '2025-01-10' })).toMatchObject({ nom: 'Mme\u00A0Hélène Vasseur', qualite: 'directrice' })
    expect(signer({ signatairePes21Id: 'x' })).toMatchObject({ nom: 'Claude Témoin', qualite: '' })
  })

  test('needs words, somebody to read them, and an address when it is posted', () => {
    const lire = classeur()
    expect(blocking(courrierManques(letter(), lire))).toEqual([])
    expect(blocking(courrierManques(letter({ structureId: undefined, personneId: undefined, texte: ' ' }), lire))).toEqual(['structureId', 'adresse', 'texte'])
    expect(blocking(courrierManques(letter({ structureId: undefined, personneId: 'x', modeEnvoi: 'mail' }), lire))).toEqual([])
  })
})

describe('the letter to a prestataire who was not retained', () => {
  const offre = anOffre({
    id: 'o',
    ingenierieId: 'i',
    prestataireId: 'p',
    recueLe: '2024-10-15',
    notes: elementsOf({ critere: 'Méthode', note: 12.5, sur: 20 }, { critere: 'Prix' }),
  })
  const ingenierie = (given: Partial<Fiches['ingenieries']> = {}) =>
    anIngenierie({ id: 'i', nom: 'Vendre', prestataireId: 's', choixLe: '2024-10-22', candidatsInformesLe: '2024-10-25', ...given })
  const consultation = (given: Partial<Fiches['ingenieries']> = {}): Lecture =>
    classeur({ ingenieries: [ingenierie(given)], offres: [offre, anOffre({ ingenierieId: 'i', prestataireId: 's' })] })

  test('is made once another one was chosen', () => {
    expect(isNonRetenue(offre, consultation())).toBe(true)
    expect(isNonRetenue(offre, consultation({ prestataireId: 'p' }))).toBe(false)
    expect(isNonRetenue(offre, consultation({ prestataireId: undefined }))).toBe(false)
    expect(blocking(courrierNonRetenuManques(offre, consultation({ choixLe: undefined })))).toEqual(['choixLe'])
    expect(blocking(courrierNonRetenuManques({ ...offre, ingenierieId: undefined }, consultation()))).toEqual(['ingenierieId'])
  })

  test('names the consultation and what the grid gave, not a mark that was not', () => {
    const modele = courrierNonRetenuDocument(offre, consultation())
    expect(modele.lettre).toMatchObject({ objet: 'Résultat de la consultation pour l’ingénierie «\u00A0Vendre\u00A0»', lieuDate: 'Dijon, le 25\u00A0octobre\u00A02024' })
    expect(modele.blocs).toContainEqual(
      expect.objectContaining({
        lignes: [['Méthode', '12,5\u00A0/\u00A020']],
      }),
    )
    expect(JSON.stringify(modele.blocs)).toContain('Après l’examen des 2\u00A0offres reçues, une autre offre a été retenue le 22\u00A0octobre\u00A02024 au regard')
  })

  test('tells no mark when none was given', () => {
    const bare = { ...offre, notes: undefined }
    expect(courrierNonRetenuDocument(bare, consultation()).blocs.some(bloc => bloc.type === 'tableau')).toBe(false)
  })
})
