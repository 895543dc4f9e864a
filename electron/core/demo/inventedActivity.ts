import type { Semence } from '../classeur/createClasseur'
import { at, idOf } from './inventedIds'

const FIRST_NAMES = ['Camille', 'Dominique', 'Claude', 'Alix', 'Sacha', 'Maxime', 'Charlie', 'Andréa', 'Noé', 'Morgan', 'Lou', 'Eden']
const LAST_NAMES = ['Exemple', 'Témoin', 'Modèle', 'Fictif', 'Imaginaire']
const NATURES = ['appel', 'mail', 'visite', 'rendezVous'] as const
const SUBJECTS = ['Point sur la trésorerie', 'Préparation de l’assemblée générale', 'Recherche de locaux', 'Recrutement à prévoir', 'Bilan de l’année']
const TASKS = ['Rappeler la présidence', 'Relire le budget', 'Envoyer les modèles de statuts', 'Chercher un expert-comptable']
const SEANCES = [
  ['parolesExperts', 'Paroles d’experts'],
  ['club', 'Rencontre du Club'],
  ['information', 'Journée d’information'],
] as const

// Long ago: the figures of 2023 and after do not move.
const FIRST_YEAR = 2015
const YEARS = 7

const two = (n: number): string => String(n).padStart(2, '0')
const dayOf = (n: number, year: number): string => `${year}-${two((n % 12) + 1)}-${two((n % 28) + 1)}`

/** What the office did with the nth invented structure. Of twenty structures: ten people, four parcours, two conventions, nine échanges, three tâches, two séances. */
export function inventedActivity(n: number, structure: { id: string; nom: string }): Semence[] {
  const year = FIRST_YEAR + (n % YEARS)
  const day = dayOf(n, year)
  const rank = n % 20
  const personneId = idOf(n, 'personnes')
  const parcoursId = idOf(n, 'parcours')
  const hasParcours = rank % 5 === 0
  const made: (Semence | false)[] = [
    rank % 2 === 0 && {
      collection: 'personnes',
      fiche: {
        id: personneId,
        nom: `${at(FIRST_NAMES, n / 2)} ${at(LAST_NAMES, Math.floor(n / 24))} ${n}`,
        mandats: { [idOf(n, 'structures')]: { ordre: 0, structureId: structure.id, fonction: 'présidence', principal: true, representantLegal: true } },
        mail: `contact${n}@exemple.org`,
        telephone: `+3338099${String(n % 10_000).padStart(4, '0')}`,
      },
    },
    hasParcours && {
      collection: 'parcours',
      fiche: {
        id: parcoursId,
        structureId: structure.id,
        dateDemande: day.slice(0, 7),
        dateAccueil: day.slice(0, 7),
        suite: 'information',
        sortie: 'clos',
        sortieLe: String(year + 1),
      },
    },
    rank % 10 === 0 && {
      collection: 'conventions',
      fiche: {
        id: idOf(n, 'conventions'),
        nom: `Convention d’accompagnement DLA – ${structure.nom}`,
        type: 'accompagnementDla',
        statut: 'echue',
        numero: `${year}-T${n}`,
        structureId: structure.id,
        parcoursId,
        representantId: personneId,
        debut: day,
        fin: `${year + 1}-12-31`,
        dateSignature: day,
        signeeStructure: true,
        signeePes21: true,
      },
    },
    rank < 9 && {
      collection: 'echanges',
      fiche: {
        id: idOf(n, 'echanges'),
        nom: at(SUBJECTS, n),
        sujetId: hasParcours ? parcoursId : structure.id,
        nature: at(NATURES, n),
        moment: 'autre',
        date: day,
        resume: `Point fait avec ${structure.nom}.`,
      },
    },
    rank < 3 && { collection: 'taches', fiche: { id: idOf(n, 'taches'), nom: at(TASKS, n), echeance: day, sujetId: structure.id, faiteLe: day } },
    rank % 10 === 5 && {
      collection: 'seances',
      fiche: {
        id: idOf(n, 'seances'),
        nom: `${at(SEANCES, n)?.[1]} ${n}`,
        type: at(SEANCES, n)?.[0],
        statut: 'tenue',
        role: 'organise',
        date: day,
        presents: 8 + (n % 20),
        intervenants: { [idOf(n, 'structures')]: { ordre: 0, structureId: structure.id } },
      },
    },
  ]
  return made.filter(semence => semence !== false)
}
