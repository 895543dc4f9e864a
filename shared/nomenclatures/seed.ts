import { accompagnementSeed } from './accompagnementSeed'
import { comptesSeed } from './comptesSeed'
import { financementSeed } from './financementSeed'
import { formesJuridiquesSeed } from './formesJuridiquesSeed'
import { structureSeed } from './structureSeed'
import { vieAssociativeSeed } from './vieAssociativeSeed'

/** The lists the office edits, by name, as they are called in Réglages. */
export const listes: Readonly<Record<string, string>> = {
  roles: 'Rôles des structures',
  secteurs: 'Secteurs d’activité',
  formesJuridiques: 'Formes juridiques',
  siae: 'Types de SIAE',
  agrements: 'Agréments',
  zonages: 'Zonages',
  opco: 'OPCO',
  canaux: 'Canaux de la demande',
  motifs: 'Motifs d’accompagnement',
  thematiques: 'Thématiques d’ingénierie',
  themesCrdva: 'Thèmes du CRDVA',
  competences: 'Compétences',
  etapesCreation: 'Étapes de la création',
  jalonsGenerateur: 'Jalons du Générateur',
  dispositifs: 'Dispositifs',
  comptes: 'Comptes des budgets',
  missionsBenevoles: 'Missions des bénévoles',
  missionsAssociatives: 'Missions du projet associatif',
}

/** What a list is called; its own name when it is not one of ours. */
export const nomDeListe = (liste: string): string => (Object.hasOwn(listes, liste) ? (listes[liste] ?? liste) : liste)

/** One choice a new classeur starts with. */
export interface Choix {
  liste: string
  code: string
  libelle: string
  ordre: number
  complement?: string
}

/** Every choice of every list (metier.md § 3), in the order they are offered. The codes of Enée are the office’s to add. */
export const nomenclatureSeed: readonly Choix[] = [
  ...Object.entries({ ...structureSeed, ...accompagnementSeed, ...financementSeed, ...vieAssociativeSeed }).flatMap(([liste, choices]) =>
    Object.entries(choices).map(([code, libelle], ordre) => ({ liste, code, libelle, ordre })),
  ),
  // Apart, as lists: an object would put codes that are numbers in numeric order.
  ...comptesSeed.map(([code, libelle], ordre) => ({ liste: 'comptes', code, libelle, ordre })),
  ...formesJuridiquesSeed.map(([code, libelle, complement], ordre) => ({ liste: 'formesJuridiques', code, libelle, ordre, complement })),
]
