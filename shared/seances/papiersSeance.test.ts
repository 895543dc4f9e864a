import { expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import type { ModeleDocument, Tableau } from '../kernel/document'
import type { Lecture } from '../lecture'
import { aLigneFinancement, aPersonne, aSeance, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { attestationDocument, attestationManques, presentsNommes } from './attestationPresence'
import { emargementDocument } from './emargementDocument'
import { emargementManques } from './emargementManques'

const colas = aPersonne({ nom: 'Bernard Colas', civilite: 'm', mandats: elementsOf({ fonction: 'directeur', representantLegal: true }) })
const keller = aPersonne({ id: 'k', nom: 'Sonia Keller', civilite: 'mme', mandats: elementsOf({ structureId: 's', fonction: 'directrice', fin: '2024-10-31' }) })
const structure = aStructure({ id: 's', nom: 'Atelier Fictif' })
const classeur = (seance: Fiches['seances']): Lecture =>
  aLecture({ seances: [seance], personnes: [colas, keller], structures: [structure], parametres: [someParametres()], aujourdhui: '2025-01-15' })

const atelier = (given: Partial<Fiches['seances']> = {}) =>
  aSeance({
    nom: 'Lire ses comptes',
    date: '2024-10-01',
    heureDebut: '14:00',
    heureFin: '16:30',
    lieu: 'Salle 3, Dijon',
    commune: '21231',
    participants: { a: { ordre: 0, structureId: 's' }, b: { ordre: 1, personneId: 'k', structureId: 's', present: true } },
    ...given,
  })
const sheet = (seance: Fiches['seances']): ModeleDocument => emargementDocument(seance, classeur(seance))
const tableOf = ({ blocs }: ModeleDocument): Tableau => blocs.find(bloc => bloc.type === 'tableau') as Tableau
const wordsOf = (modele: ModeleDocument): string => JSON.stringify(modele.blocs)

test('the sheet has a line for each person known, by name, then empty ones up to the jauge', () => {
  const { lignes } = tableOf(sheet(atelier({ jauge: 5 })))
  expect(lignes).toEqual([
    ['1', 'Sonia Keller', 'Atelier Fictif', ''],
    ['2', '', 'Atelier Fictif', ''],
    ['3', '', '', ''],
    ['4', '', '', ''],
    ['5', '', '', ''],
  ])
})

test('a jauge that is exceeded takes nobody off the sheet, and one that is unknown leaves room', () => {
  expect(tableOf(sheet(atelier({ jauge: 1 }))).lignes).toHaveLength(2)
  expect(tableOf(sheet(atelier())).lignes).toHaveLength(12)
})

test('a day is signed twice, in the morning and in the afternoon', () => {
  const titles = (seance: Fiches['seances']) => tableOf(sheet(seance)).colonnes.map(({ titre }) => titre)
  expect(titles(atelier({ heureDebut: '09:30', heureFin: '17:00' })).slice(-2)).toEqual(['Matin', 'Après-midi'])
  expect(titles(atelier()).slice(-1)).toEqual(['Signature'])
})

test('when and where are told as they are known, the commune once, and no hour is invented', () => {
  expect(wordsOf(sheet(atelier()))).toContain('Mardi 1er\u00A0octobre\u00A02024, de 14\u00A0h à 16\u00A0h\u00A030')
  expect(wordsOf(sheet(atelier()))).toContain('"Salle 3, Dijon"')
  const vague = atelier({ date: '2024-10', heureDebut: undefined, heureFin: undefined })
  expect(wordsOf(sheet(vague))).toContain('En octobre\u00A02024"')
  expect(sheet(vague).projet).toHaveLength(1)
  expect(emargementManques(vague, classeur(vague))).toContainEqual(expect.objectContaining({ champ: 'date', gravite: 'bloquant' }))
})

test('the members sign the sheet of an assembly, and write whose proxy they bear; their data go with its minutes', () => {
  const modele = sheet(atelier({ type: 'assembleeGenerale' }))
  expect(tableOf(modele).colonnes.map(({ titre }) => titre)).toEqual(['N°', 'Nom et prénom', 'Structure représentée', 'Pouvoir reçu de', 'Signature'])
  expect(tableOf(modele).lignes[0]).toHaveLength(5)
  expect(wordsOf(modele)).toContain('au titre de l’adhésion. Elles sont conservées avec le procès-verbal de la réunion, au moins cinq ans.')
  expect(wordsOf(modele)).not.toContain('financeurs')
})

test('the hours of a day are attested as they are written: how long the meal was is not known', () => {
  const day = atelier({ heureDebut: '09:00', heureFin: '17:30' })
  const attested = (seance: Fiches['seances']) => wordsOf(attestationDocument(seance, classeur(seance), 'b'))
  expect(attested(day)).not.toContain('Durée')
  expect(attested({ ...day, dureeHeures: 7 })).toContain('7\u00A0heures')
  expect(attestationManques(day, classeur(day), 'b')).toContainEqual(expect.objectContaining({ champ: 'dureeHeures' }))
})

test('an attestation names who came, with the function held that day', () => {
  const seance = atelier()
  const lire = classeur(seance)
  expect(presentsNommes(seance, lire)).toEqual([{ id: 'b', titre: 'Sonia Keller' }])
  const words = wordsOf(attestationDocument(seance, lire, 'b'))
  expect(words).toContain('Le Pôle d’Économie Solidaire 21 atteste que Mme\u00A0Sonia Keller (directrice, Atelier Fictif) a participé à la séance suivante\u00A0:')
  expect(words).toContain('2,5\u00A0heures')
  expect(words).toContain('Fait à Dijon, le 15\u00A0janvier\u00A02025.')
})

test('nothing is attested of a séance that was not held', () => {
  const seance = atelier({ statut: 'prevue' })
  expect(attestationManques(seance, classeur(seance), 'b')).toContainEqual(expect.objectContaining({ champ: 'statut', gravite: 'bloquant' }))
})

test('the sheet prints what the funder of its action asks that day, and nothing of the others', () => {
  const seance = atelier({ actionCpomId: 'action' })
  const ville = aStructure({ id: 'ville', nom: 'Ville de Dijon', mentions: elementsOf({ texte: 'Avec le soutien de la Ville de Dijon', fin: '2024-12-31' }) })
  const region = aStructure({ id: 'region', nom: 'Région', mentions: elementsOf({ texte: 'Avec le soutien de la Région' }) })
  const lire = aLecture({
    seances: [seance],
    structures: [structure, ville, region],
    lignesFinancement: [
      aLigneFinancement({ financeurId: 'ville', exercice: 2024, objetId: 'action', montantNotifie: 100_000 }),
      aLigneFinancement({ financeurId: 'region', exercice: 2024, objetId: 'other', montantNotifie: 100_000 }),
    ],
  })
  expect(emargementDocument(seance, lire).mentions).toEqual(['Avec le soutien de la Ville de Dijon'])
})
