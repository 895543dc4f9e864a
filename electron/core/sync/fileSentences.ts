import { plural } from '../../../shared/kernel/texte'
import type { Naming } from './namedPlace'

/** A file that another post is still to send; the post is '' when it is not known. */
export interface FichierAttendu {
  collection: Naming
  appareil: string
  /** For long enough to be told. */
  tarde: boolean
}

/** What one passage carried of the files, and what waits. */
export interface BilanFichiers {
  publiees: number
  recues: number
  attendus: FichierAttendu[]
  /** Files that the shared folder does not hold yet. */
  aPublier: number
  /** True when more would be carried at once: an exchange carries so much. */
  reste: boolean
  /** Names of files that may not be put where their records say. */
  interdits: string[]
  /** What the disks refused, with what was said. */
  refus: RefusFichiers[]
}

/** What a disk refused: to list the shared folder, to read or put files there, to copy them here. */
export interface RefusFichiers {
  sens: 'lecture' | 'depart' | 'arrivee'
  fichiers: number
  cause: string
}

const refusals: { [S in RefusFichiers['sens']]: (refus: RefusFichiers) => string } = {
  lecture: ({ cause }) => `Les fichiers du dossier partagé ne se laissent pas lire (${cause}) : Permanence recommencera.`,
  depart: ({ fichiers, cause }) =>
    fichiers > 1
      ? `${plural(fichiers, 'fichier')} n’ont pas pu être déposés dans le dossier partagé (${cause}) : Permanence recommencera.`
      : `Un fichier n’a pas pu être déposé dans le dossier partagé (${cause}) : Permanence recommencera.`,
  arrivee: ({ fichiers, cause }) =>
    fichiers > 1
      ? `${plural(fichiers, 'fichier')} du dossier partagé n’ont pas pu être copiés sur ce poste (${cause}) : Permanence recommencera.`
      : `Un fichier du dossier partagé n’a pas pu être copié sur ce poste (${cause}) : Permanence recommencera.`,
}

const ofKind = (files: readonly FichierAttendu[]): string => {
  const all = files.every(({ collection }) => collection === 'pieces')
  return all ? plural(files.length, 'fichier joint attendu', 'fichiers joints attendus') : plural(files.length, 'fichier attendu', 'fichiers attendus')
}

/** What waits of the files, as the band and the settings of the sharing say it. */
export function fileSentences({ attendus, aPublier, interdits, refus }: BilanFichiers, nameOf: (device: string) => string | undefined): string[] {
  const late = attendus.filter(({ tarde }) => tarde)
  const from = [...new Set(late.map(({ appareil }) => nameOf(appareil)))]
  return [
    ...from.map(poste => {
      const files = late.filter(({ appareil }) => nameOf(appareil) === poste)
      return poste === undefined ? `${ofKind(files)} d’un autre poste.` : `${ofKind(files)} du poste ${poste}.`
    }),
    ...(aPublier > 0 ? [`${plural(aPublier, 'fichier')} ${aPublier > 1 ? 'partiront' : 'partira'} avec les prochains échanges.`] : []),
    ...interdits.map(nom => `« ${nom} », venu d’un autre poste, n’est pas copié ici : son nom ou sa place ne sont pas acceptés.`),
    ...refus.map(refusal => refusals[refusal.sens](refusal)),
  ]
}
