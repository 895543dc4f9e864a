import type { Conflit, ValeurEnConflit } from '../../../shared/contract/partage'
import { plural } from '../../../shared/kernel/texte'

const NUMBERS = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const SAID_MAX = 32

const said = (count: number): string => NUMBERS[count] ?? String(count)

/**
 * What is to be decided: « Effectifs · Salariés, exercice 2024 : deux valeurs ».
 *
 * @param element which of the repeated elements it is about
 */
export function conflictTitle({ genre, libelle, fiche, valeurs, autres }: Conflit, element?: string): string {
  if (genre === 'suppression') return `${fiche.titre}\u00A0: à la corbeille, ou gardée`
  if (genre === 'numero') return `Un même numéro sur ${said(autres.length + 1)} papiers`
  return `${element ? `${libelle}, ${element}` : libelle}\u00A0: ${said(valeurs.length)} valeurs`
}

/** The same under the title of its record, in a list. */
export function conflictLine({ genre, libelle, valeurs, autres }: Conflit): string {
  if (genre === 'suppression') return 'À la corbeille sur un poste, modifiée sur un autre'
  if (genre === 'numero') return `${libelle} · le même sur ${plural(autres.length + 1, 'papier')}`
  return `${libelle} · ${plural(valeurs.length, 'valeur')}`
}

/** Whence a value comes, from where one sits. */
export const sourceOf = ({ ici, poste }: Pick<ValeurEnConflit, 'ici' | 'poste'>): string => (ici ? 'Sur ce poste' : `Reçue du poste ${poste}`)

/** What the button does: « Garder 12 salariés »; a long text is not said again. */
export function keepLabel(texte: string): string {
  if (texte === '') return 'Laisser le champ vide'
  return texte.length > SAID_MAX || texte.includes('\n') ? 'Garder cette valeur' : `Garder ${texte}`
}

/** The values of a conflict, what was written here first. */
export const fromHere = ({ valeurs }: Conflit): ValeurEnConflit[] => [...valeurs].sort((a, b) => Number(b.ici) - Number(a.ici) || a.n - b.n)
