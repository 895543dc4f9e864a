import { formatJour } from '../kernel/formatJour'
import type { Jour } from '../kernel/jour'
import { plural } from '../kernel/texte'

/** What a backup holds, as it was counted when it was read again. */
export interface SauvegardeComptee {
  jour: Jour
  fiches: number
  conventions: number
}

/** « Sauvegarde du 12/11/2026 relue : 412 fiches, 96 conventions ». */
export const phraseSauvegarde = ({ jour, fiches, conventions }: SauvegardeComptee): string =>
  `Sauvegarde du ${formatJour(jour)} relue\u00A0: ${plural(fiches, 'fiche')}, ${plural(conventions, 'convention')}`
