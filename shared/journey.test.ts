import { expect, test } from 'vitest'
import type { Evenement } from './evenement'
import { journeyOf } from './journey'
import { formatDateConnue } from './kernel/formatJour'
import {
  aConvention,
  aDiagnostic,
  aNomenclature,
  anAccompagnementCrdva,
  anEchange,
  anIngenierie,
  aParcours,
  aProjet,
  aProjetGenerateur,
  aSeance,
  aStructure,
  elementsOf,
} from './testing/builders'
import { aLecture } from './testing/lecture'

const plume = aStructure({ nom: 'Le Cri de la Plume' })
const cabinet = aStructure({ nom: '3ème Élément' })
const parcours = aParcours({ structureId: plume.id, dateAccueil: '2023-03' })
const place = { structureId: plume.id, parcoursId: parcours.id, statut: 'presente' as const }
const contenu = {
  aujourdhui: '2025-01-15',
  structures: [plume, cabinet],
  parcours: [parcours],
  diagnostics: [aDiagnostic({ parcoursId: parcours.id, statut: 'valide', dateDebut: '2023' })],
  conventions: [aConvention({ parcoursId: parcours.id, structureId: plume.id, type: 'accompagnementDla', dateSignature: '2023-04-03', numero: '2023-002' })],
  ingenieries: [
    anIngenierie({ type: 'individuelle', statut: 'close', joursRealises: 5, dateDebut: '2023-T4', dateBilan: '2024-01-15', structures: elementsOf(place) }),
    anIngenierie({ type: 'collective', statut: 'close', nom: 'Stratégie commerciale', dateDebut: '2024-T3', prestataireId: cabinet.id, structures: elementsOf(place) }),
  ],
  echanges: ['2024-01-30', '2024-03-12', '2024-05-14', '2024-09-03', '2024-10-08', '2024-12-12'].map(date =>
    anEchange({ sujetId: parcours.id, moment: 'suivi', nature: 'rendezVous', date }),
  ),
}
const told = (events: readonly Evenement[]) => events.map(({ date, titre, detail, etat }) => [formatDateConnue(date), titre, detail, etat].filter(Boolean).join(' | '))

test('the journey of Le Cri de la Plume crosses the years in the order of its acts', () => {
  expect(told(journeyOf('structures', plume.id, aLecture(contenu)))).toEqual([
    'mars 2023 | Accueil DLA | fait',
    '03/04/2023 | Convention d’accompagnement signée | N° 2023-002 | fait',
    '2023 | Diagnostic partagé | fait',
    'oct. – déc. 2023 | Ingénierie individuelle | 5\u00A0jours | fait',
    '15/01/2024 | Bilan de l’ingénierie | fait',
    '30/01/2024 | Suivi post-ingénierie | 6\u00A0rendez-vous | fait',
    'été 2024 | Ingénierie collective | Stratégie commerciale · 3ème Élément | fait',
    'Relevé d’impact | aPlanifier',
  ])
})

test('the meetings of a year are told once, with their number and the last of them; those planned stand apart', () => {
  const lire = aLecture({ ...contenu, echanges: [...contenu.echanges, anEchange({ sujetId: parcours.id, moment: 'suivi', nature: 'rendezVous', date: '2025-02-04' })] })
  const suivis = journeyOf('parcours', parcours.id, lire).filter(({ titre }) => titre === 'Suivi post-ingénierie')
  expect(suivis).toMatchObject([
    { date: '2024-01-30', fin: '2024-12-12', fois: 6, etat: 'fait' },
    { date: '2025-02-04', detail: 'Rendez-vous', etat: 'prevu' },
  ])
})

test('a suivi known by its year only comes after the bilan it follows', () => {
  const lire = aLecture({ ...contenu, echanges: contenu.echanges.map(echange => ({ ...echange, date: '2024' })) })
  const titres = journeyOf('parcours', parcours.id, lire).map(({ titre }) => titre)
  expect(titres.slice(-4)).toEqual(['Bilan de l’ingénierie', 'Suivi post-ingénierie', 'Ingénierie collective', 'Relevé d’impact'])
})

test('a structure joins a collective ingénierie without a parcours, unless it gave up', () => {
  const autre = aStructure({ nom: 'Coopérative Témoin' })
  const collective = (statut: 'inscrite' | 'abandon') =>
    aLecture({
      structures: [autre],
      ingenieries: [anIngenierie({ type: 'collective', statut: 'enCours', dateDebut: '2024-06', structures: elementsOf({ structureId: autre.id, statut }) })],
    })
  expect(journeyOf('structures', autre.id, collective('inscrite'))).toHaveLength(1)
  expect(journeyOf('structures', autre.id, collective('abandon'))).toEqual([])
})

test('La Boucle keeps its milestones in order, its meetings counted, what is left to plan last', () => {
  const boucle = aStructure({ nom: 'La Boucle' })
  const projet = aProjetGenerateur({
    nom: 'La Boucle',
    structureId: boucle.id,
    jalons: elementsOf(
      { intitule: 'Inauguration', date: '2024-10-19', fait: true },
      { jalon: 'ag-constitutive', date: '2023-12-02', fait: true },
      { intitule: 'Bilan à un an' },
      { intitule: 'Ouverture', date: '2024-06', fait: true },
    ),
  })
  const reunions = ['2024-01-25', '2024-04-24', '2024-05-27', '2024-07-02', '2024-09-17'].map(date => anEchange({ sujetId: projet.id, nature: 'reunion', date }))
  const nomenclatures = [aNomenclature({ liste: 'jalonsGenerateur', code: 'ag-constitutive', libelle: 'Assemblée générale constitutive' })]
  const lire = aLecture({
    structures: [boucle],
    projetsGenerateur: [projet],
    echanges: [...reunions, anEchange({ sujetId: projet.id, nature: 'mail', date: '2024-02-01' })],
    nomenclatures,
  })
  expect(told(journeyOf('structures', boucle.id, lire))).toEqual([
    '02/12/2023 | Assemblée générale constitutive | fait',
    '25/01/2024 | Réunions d’accompagnement | 5\u00A0réunions | fait',
    'juin 2024 | Ouverture | fait',
    '19/10/2024 | Inauguration | fait',
    'Bilan à un an | aPlanifier',
  ])
  expect(journeyOf('projetsGenerateur', projet.id, lire)).toEqual(journeyOf('structures', boucle.id, lire))
})

test('a structure is seen in every dispositif, and at the séances it came to', () => {
  const ecole = aStructure({ nom: 'École Comestible Bourgogne' })
  const projet = aProjet({ nom: 'École Comestible', structureId: ecole.id, debut: '2022-T4', dateCreation: '2023-05' })
  const venue = (present: boolean, statut: 'tenue' | 'annulee' = 'tenue') =>
    aSeance({ nom: present ? 'Défi pitch' : 'Manquée', date: '2024-11-05', type: 'moisEss', statut, participants: elementsOf({ structureId: ecole.id, present }) })
  const lire = aLecture({
    structures: [ecole],
    projets: [projet],
    accompagnementsCrdva: [anAccompagnementCrdva({ structureId: ecole.id, date: '2024-02-06' })],
    seances: [venue(true), venue(false), venue(true, 'annulee')],
  })
  expect(journeyOf('structures', ecole.id, lire).map(({ dispositif, titre }) => `${dispositif} : ${titre}`)).toEqual([
    'Bénéfice Créa : Début de l’accompagnement',
    'Bénéfice Créa : Structure créée',
    'CRDVA : Rendez-vous du CRDVA',
    'Mois de l’ESS : Défi pitch',
  ])
})

test('other records have no journey, nor have those that are gone', () => {
  expect(journeyOf('conventions', contenu.conventions[0]?.id ?? '', aLecture(contenu))).toEqual([])
  expect(journeyOf('structures', 'nulle-part', aLecture(contenu))).toEqual([])
})
