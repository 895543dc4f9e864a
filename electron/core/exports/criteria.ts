import { basename } from 'node:path'
import type { Critere } from '../../../shared/exports/tableau'
import { formatJour } from '../../../shared/kernel/formatJour'
import { dayOf } from '../../../shared/kernel/jour'
import { formatEntier, plural } from '../../../shared/kernel/texte'
import type { Core } from '../core'
import type { Feuille } from './xlsx'

const hour = (instant: Date): string => `${String(instant.getHours()).padStart(2, '0')} h ${String(instant.getMinutes()).padStart(2, '0')}`

/** How many rows, of how many: « 12 sur 116 fiches », « 116 fiches ». */
export const countsOf = (shown: number, total: number): string =>
  (shown === total ? plural(total, 'fiche') : `${formatEntier(shown)} sur ${plural(total, 'fiche')}`).replaceAll(/[\u00A0\u202F]/g, ' ')

/** The sheet that says what the other one is: what was asked, by whom, when, in which classeur. */
export function criteriaSheet(core: Core, criteres: readonly Critere[]): Feuille {
  const now = core.now()
  const { personne, poste } = core.auteur
  const lignes = [
    ...criteres.map(({ libelle, valeur }) => [libelle, valeur]),
    ['Exporté par', `${personne} (${poste})`],
    ['Exporté le', `${formatJour(dayOf(now))} à ${hour(now)}`],
    ['Classeur', basename(core.chemin)],
  ]
  return {
    nom: 'Critères',
    sansTete: true,
    colonnes: [
      { label: 'Critère', kind: 'texte' },
      { label: 'Valeur', kind: 'texte' },
    ],
    lignes,
  }
}
