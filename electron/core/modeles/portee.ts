import type { Forme } from '../../../shared/documents/donnees'

/** The fields that may be named at a place: those of the loops around it, the innermost first, then those of the paper. */
export type Portee = readonly (readonly Forme[])[]

/** The field a name stands for there; undefined when there is none. Its first word says which loop it is of. */
export function champIn(portee: Portee, cle: string): Forme | undefined {
  const [first, ...rest] = cle.split('.')
  const found = portee.flat().find(forme => forme.cle === first)
  return rest.reduce<Forme | undefined>((forme, part) => (forme?.genre === 'groupe' ? forme.champs.find(one => one.cle === part) : undefined), found)
}

/** What may be named there, in full; groups themselves too when `groupes`, for what depends on them. */
export function namesIn(portee: Portee, groupes = false): string[] {
  const names = (formes: readonly Forme[], before: string): string[] =>
    formes.flatMap(({ cle, genre, champs }) => (genre === 'groupe' ? [...(groupes ? [before + cle] : []), ...names(champs, `${before}${cle}.`)] : [before + cle]))
  return portee.flatMap(formes => names(formes, ''))
}

/** The loops in which a name would be known, by their full names; the first found. */
export function loopOf(formes: readonly Forme[], cle: string, before = ''): string | undefined {
  for (const { cle: here, genre, champs } of formes) {
    if (genre === 'boucle' && champIn([champs], cle)) return before + here
    const deeper = genre === 'valeur' ? undefined : loopOf(champs, cle, genre === 'groupe' ? `${before}${here}.` : '')
    if (deeper) return deeper
  }
  return undefined
}
