import { type Signataire, sigleOf } from '../../documents/parties'
import type { Jour } from '../../kernel/jour'
import type { Lecture } from '../../lecture'
import type { Parametres } from '../../parametres/parametres'
import { parametresOf } from '../../parametres/parametresOf'
import { mandatOf, presidence } from '../../personnes/mandats'
import { jourSeance } from '../lieuMoment'
import { natureAssembleeLabels, type Seance } from '../seance'

/** Everything the papers of an assembly, of the board or of the bureau speak of, looked up once. */
export interface ContexteAssemblee {
  lire: Lecture
  seance: Seance
  pes21: Parametres | undefined
  sigle: string
  /** Of the meeting; today while it is not known to the day. */
  jour: Jour
  /** « assemblée générale ordinaire », « réunion du bureau ». */
  nom: string
  /** « l’assemblée générale ordinaire », « le conseil d’administration ». */
  leNom: string
  /** After « à »: « à l’assemblée générale ordinaire », « au conseil d’administration ». */
  auNom: string
  /** « de l’assemblée générale ordinaire ». */
  duNom: string
  /** Who presided, else who presides over the association that day. */
  president: Signataire | undefined
  secretaire: Signataire | undefined
  /** Who is there or represented; undefined while the presents are not known. */
  votants: number | undefined
  /** Undefined while the presents or the quorum are not known. */
  quorumAtteint: boolean | undefined
}

const NOMS = {
  conseilAdministration: ['conseil d’administration', 'le ', 'au ', 'du '],
  bureau: ['réunion du bureau', 'la ', 'à la ', 'de la '],
  autre: ['réunion', 'la ', 'à la ', 'de la '],
} as const

function namesOf({ type, natureAssemblee }: Seance): readonly [string, string, string, string] {
  if (type === 'conseilAdministration' || type === 'bureau') return NOMS[type]
  if (type !== 'assembleeGenerale') return NOMS.autre
  const nature = natureAssemblee ? ` ${natureAssembleeLabels[natureAssemblee].toLowerCase()}` : ''
  return [`assemblée générale${nature}`, 'l’', 'à l’', 'de l’']
}

/** Finds the records the papers of a meeting are made of. */
export function contexteAssemblee(seance: Seance, lire: Lecture): ContexteAssemblee {
  const pes21 = parametresOf(lire)
  const jour = jourSeance(seance) ?? lire.aujourdhui
  const [nom, le, au, du] = namesOf(seance)
  const votants = seance.presents === undefined ? undefined : seance.presents + (seance.representes ?? 0)
  const inOffice = (id: string | undefined): Signataire | undefined => {
    const personne = lire.get('personnes', id)
    return personne && (mandatOf(lire, personne, undefined, jour) ?? { personne, mandat: {} })
  }
  return {
    lire,
    seance,
    pes21,
    sigle: sigleOf(pes21),
    jour,
    nom,
    leNom: le + nom,
    auNom: au + nom,
    duNom: du + nom,
    president: inOffice(seance.presidentSeanceId) ?? presidence(lire, jour),
    secretaire: inOffice(seance.secretaireSeanceId),
    votants,
    quorumAtteint: votants === undefined || seance.quorum === undefined ? undefined : votants >= seance.quorum,
  }
}

/** True of the meetings of the association itself that have an agenda. */
export const isReunion = ({ type, role, ordreDuJour }: Seance): boolean =>
  role !== 'participe' && (type === 'assembleeGenerale' || type === 'conseilAdministration' || type === 'bureau' || (type === 'vieAssociative' && ordreDuJour !== undefined))

/** True of the assemblies of the association itself. */
export const isAssemblee = ({ type, role, statut }: Seance): boolean => type === 'assembleeGenerale' && role !== 'participe' && statut !== 'annulee'
