import { ordered } from '../../kernel/champs'
import type { Jour } from '../../kernel/jour'
import type { DocumentProduit } from '../documentProduit'
import type { Scellable } from './canonique'

/** The fields of a record that hold its seal. */
export type Sceau = Pick<DocumentProduit, 'scelleLe' | 'donneesScellees' | 'motsScelles' | 'chiffresScelles' | 'empreinteSceau'>

const byRank = <T>(prefix: string, items: readonly T[]): Record<string, T & { ordre: number }> =>
  Object.fromEntries(items.map((item, ordre) => [`${prefix}${ordre + 1}`, { ...item, ordre }]))

/** What is to be frozen, as a record keeps it. */
export const sceauOf = ({ donnees, mots, chiffres = [] }: Scellable, scelleLe: Jour, empreinteSceau: string): Sceau => ({
  scelleLe,
  donneesScellees: byRank('d', donnees),
  motsScelles: byRank('m', mots),
  // An id holds no space.
  ...(chiffres.length > 0
    ? {
        chiffresScelles: byRank(
          'c',
          chiffres.map(({ fiches, ...chiffre }) => ({ ...chiffre, fiches: fiches.join(' ') })),
        ),
      }
    : {}),
  empreinteSceau,
})

/** What a record froze; undefined when it froze nothing. */
export function scelleOf({ scelleLe, donneesScellees, motsScelles, chiffresScelles }: Sceau): Scellable | undefined {
  if (!scelleLe) return undefined
  return {
    donnees: ordered(donneesScellees).map(({ cle = '', libelle = '', valeur = '' }) => ({ cle, libelle, valeur })),
    mots: ordered(motsScelles).map(({ titre = '', texte = '' }) => ({ titre, texte })),
    ...(chiffresScelles
      ? { chiffres: ordered(chiffresScelles).map(({ cle = '', libelle = '', valeur = '', fiches = '' }) => ({ cle, libelle, valeur, fiches: fiches.split(' ').filter(Boolean) })) }
      : {}),
  }
}
