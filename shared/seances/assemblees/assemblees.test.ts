import { describe, expect, test } from 'vitest'
import type { Fiches } from '../../fiches'
import type { ModeleDocument } from '../../kernel/document'
import type { Lecture } from '../../lecture'
import { aPersonne, aSeance, elementsOf, someParametres } from '../../testing/builders'
import { aLecture } from '../../testing/lecture'
import { convocationDocument, convocationManques } from './convocation'
import { ordreDuJourDocument } from './ordreDuJour'
import { procesVerbalDocument } from './procesVerbal'
import { procesVerbalManques } from './procesVerbalManques'
import { phraseVote, type Resolution, rangResolution } from './votes'

const ofBureau = (fonction: string, more: object = {}) => elementsOf({ instance: 'bureau' as const, fonction, debut: '2022-06-14', ...more })
const dupre = aPersonne({ id: 'd', nom: 'Alain Dupré', civilite: 'm', mandats: ofBureau('président', { representantLegal: true }) })
const marchand = aPersonne({ id: 'm', nom: 'Odile Marchand', civilite: 'mme', mandats: ofBureau('trésorière') })

const assemblee = (given: Partial<Fiches['seances']> = {}) =>
  aSeance({
    type: 'assembleeGenerale',
    natureAssemblee: 'ordinaire',
    date: '2024-05-28',
    heureDebut: '18:00',
    heureFin: '20:30',
    lieu: 'Salle des fêtes',
    convoqueeLe: '2024-05-07',
    ordreDuJour: 'Rapport moral\nComptes 2023',
    membres: 62,
    quorum: 20,
    presents: 24,
    representes: 9,
    secretaireSeanceId: 'm',
    resolutions: elementsOf({ intitule: 'Comptes 2023', texte: 'L’assemblée approuve les comptes.', pour: 30, contre: 2, abstentions: 1, issue: 'adoptee' }),
    ...given,
  })
const classeur = (seance: Fiches['seances']): Lecture =>
  aLecture({
    seances: [seance],
    personnes: [dupre, marchand],
    parametres: [someParametres({ adresse: '12 avenue Gustave Eiffel', codePostal: '21000' })],
    aujourdhui: '2024-06-01',
  })
const wordsOf = ({ blocs }: ModeleDocument): string => JSON.stringify(blocs)
const pv = (seance = assemblee()) => wordsOf(procesVerbalDocument(seance, classeur(seance)))
const blocking = (manques: readonly { gravite: string; champ: string }[]) => manques.flatMap(({ gravite, champ }) => (gravite === 'bloquant' ? [champ] : []))

test.each<[Omit<Resolution, 'ordre'>, string]>([
  [{ pour: 24, contre: 0, abstentions: 0, issue: 'adoptee' }, 'La résolution est adoptée à l’unanimité, par 24 voix.'],
  [{ pour: 18, contre: 2, abstentions: 1, issue: 'adoptee' }, 'La résolution est adoptée par 18 voix pour, 2 contre et 1\u00A0abstention.'],
  [{ pour: 22, contre: 0, abstentions: 2, issue: 'adoptee' }, 'La résolution est adoptée par 22 voix pour et 2\u00A0abstentions.'],
  [{ pour: 5, contre: 16, issue: 'rejetee' }, 'La résolution est rejetée\u00A0: 5 voix pour et 16 contre.'],
  [{ pour: 0, contre: 16, issue: 'rejetee' }, 'La résolution est rejetée\u00A0: 16 voix contre.'],
  [{ pour: 24, issue: 'adoptee' }, 'La résolution est adoptée par 24 voix pour.'],
  [{ issue: 'adoptee' }, 'La résolution est adoptée.'],
  [{ pour: 18, contre: 2 }, 'La résolution recueille 18 voix pour et 2 contre.'],
  [{}, ''],
])('a vote of %j is told « %s »', (vote, sentence) => {
  expect(phraseVote({ ordre: 0, ...vote })).toBe(sentence)
})

test('resolutions are counted in letters, then by their number', () => {
  expect([rangResolution(0), rangResolution(9), rangResolution(10)]).toEqual(['Première résolution', 'Dixième résolution', 'Résolution n°\u00A011'])
})

describe('the procès-verbal', () => {
  test('tells who was there, the quorum, each vote and the end', () => {
    const words = pv()
    expect(words).toContain('constate la présence de 24\u00A0membres\u202F; 9\u00A0autres sont représentés. L’assemblée réunit ainsi 33\u00A0voix sur un total de 62.')
    expect(words).toContain('La séance est ouverte à 18\u00A0h sous la présidence de M.\u00A0Alain Dupré, président.')
    expect(words).toContain('est atteint\u00A0: l’assemblée peut valablement délibérer')
    expect(words).toContain('Première résolution – Comptes 2023')
    expect(words).toContain('la séance est levée à 20\u00A0h\u00A030')
  })

  test('is signed by who presided, the president unless told otherwise, and by the secretary', () => {
    expect(pv()).toContain(
      '{"pour":"La présidence de séance","nom":"M.\u00A0Alain Dupré","qualite":"président"},{"pour":"Le secrétariat de séance","nom":"Mme\u00A0Odile Marchand"',
    )
    expect(pv(assemblee({ presidentSeanceId: 'm' }))).toContain('sous la présidence de Mme\u00A0Odile Marchand, trésorière')
  })

  test('does not decide without its quorum, and names the second assembly', () => {
    const seance = assemblee({ presents: 8, representes: 3, secondeConvocationLe: '2024-06-11' })
    expect(pv(seance)).toContain('n’est pas atteint\u00A0: l’assemblée ne peut pas valablement délibérer. Une seconde assemblée est convoquée le 11\u00A0juin\u00A02024')
    expect(pv(seance)).toContain('Faute de quorum, la séance est levée à 20\u00A0h\u00A030.')
    expect(pv(seance)).not.toContain('L’ordre du jour étant épuisé')
    expect(blocking(procesVerbalManques(seance, classeur(seance)))).toContain('quorum')
  })

  test('says nothing of those represented nor of the quorum while they are not known', () => {
    const words = pv(assemblee({ representes: undefined, quorum: undefined, membres: undefined }))
    expect(words).toContain('24\u00A0membres.')
    expect(words).not.toMatch(/représenté|quorum/)
    expect(pv(assemblee({ representes: 0 }))).toContain('aucun n’est représenté')
    expect(pv(assemblee({ presents: 0, representes: 2 }))).toContain('ne constate la présence d’aucun membre\u202F; 2\u00A0sont représentés.')
  })

  test.each([
    ['no secretary', { secretaireSeanceId: undefined }, 'secretaireSeanceId'],
    ['no presents', { presents: undefined }, 'presents'],
    ['an assembly to come', { statut: 'prevue' as const }, 'statut'],
    ['a vote without an outcome', { resolutions: elementsOf({ texte: 'Une résolution.', pour: 3 }) }, 'resolutions'],
    ['more voices than members', { resolutions: elementsOf({ texte: 'Une résolution.', pour: 50, issue: 'adoptee' }) }, 'resolutions'],
  ])('is a draft with %s', (_what, given, champ) => {
    const seance = assemblee(given)
    expect(blocking(procesVerbalManques(seance, classeur(seance)))).toContain(champ)
  })

  test('lacks nothing that blocks once it is complete', () => expect(blocking(procesVerbalManques(assemblee(), classeur(assemblee())))).toEqual([]))
})

describe('the convocation', () => {
  const letter = (seance = assemblee()) => convocationDocument(seance, classeur(seance))

  test('is a letter of the day it is sent, about the assembly, signed by the president', () => {
    expect(letter().lettre).toMatchObject({
      lieuDate: 'Dijon, le 7\u00A0mai\u00A02024',
      objet: 'Convocation à l’assemblée générale ordinaire du 28\u00A0mai\u00A02024',
      destinataire: ['Aux membres de l’association'],
    })
    expect(wordsOf(letter())).toContain('"nom":"M.\u00A0Alain Dupré","qualite":"président"')
  })

  test('lists the agenda and ends with a proxy form on a page of its own', () => {
    expect(letter().blocs).toContainEqual({ type: 'puces', items: ['Rapport moral\u202F;', 'Comptes 2023.'] })
    expect(letter().blocs).toContainEqual(expect.objectContaining({ texte: 'Pouvoir', nouvellePage: true }))
  })

  test('speaks of a second assembly only when there is one', () => {
    expect(wordsOf(letter())).not.toContain('seconde')
    expect(wordsOf(letter(assemblee({ secondeConvocationLe: '2024-06-11' })))).toContain('une seconde assemblée se tiendra le 11\u00A0juin\u00A02024')
  })

  test('cannot be sent after the assembly, nor without an agenda', () => {
    const seance = assemblee({ convoqueeLe: '2024-05-28', ordreDuJour: ' \n ' })
    expect(blocking(convocationManques(seance, classeur(seance)))).toEqual(['ordreDuJour', 'convoqueeLe'])
  })

  test('cannot bear the day it is printed once the assembly is over', () => {
    const seance = assemblee({ convoqueeLe: undefined })
    expect(blocking(convocationManques(seance, classeur(seance)))).toEqual(['convoqueeLe'])
  })

  test('tells a month as a month', () => {
    expect(letter(assemblee({ date: '2024-05' })).lettre?.objet).toBe('Convocation à l’assemblée générale ordinaire prévue en mai\u00A02024')
  })
})

test('the agenda of the board names it, point by point, with room to write', () => {
  const seance = assemblee({ type: 'conseilAdministration', natureAssemblee: undefined })
  const modele = ordreDuJourDocument(seance, classeur(seance))
  expect(modele.sousTitre).toBe('Conseil d’administration')
  expect(modele.blocs).toContainEqual(
    expect.objectContaining({
      type: 'tableau',
      lignes: [
        ['1', 'Rapport moral', ''],
        ['2', 'Comptes 2023', ''],
      ],
    }),
  )
})

test('an agenda without a point yet has no empty table', () => {
  const seance = assemblee({ ordreDuJour: undefined })
  expect(ordreDuJourDocument(seance, classeur(seance)).blocs.map(({ type }) => type)).toEqual(['definitions'])
})
