import type { Forme } from '../../../shared/documents/donnees'

/** The fields that may be named at a place: those of the loops around it, the innermost first, then those of the paper. `chemin` leads to them: `articles › `; `repete`: there are as many of them as elements. */
export type Portee = readonly { champs: readonly Forme[]; chemin: string; repete?: boolean }[]

const within = (found: Forme | undefined, parts: readonly string[]): Forme | undefined =>
  parts.reduce<Forme | undefined>((forme, part) => (forme?.genre === 'groupe' ? forme.champs.find(one => one.cle === part) : undefined), found)

/** The field a name stands for there, its full name, and how far out it was found; undefined when there is none. Its first word says which loop it is of. */
export function champIn(portee: Portee, cle: string): { forme: Forme; chemin: string; niveau: number } | undefined {
  const [first, ...rest] = cle.split('.')
  const niveau = portee.findIndex(({ champs }) => champs.some(forme => forme.cle === first))
  const scope = portee[niveau]
  const forme = within(
    scope?.champs.find(one => one.cle === first),
    rest,
  )
  return scope && forme ? { forme, chemin: scope.chemin + cle, niveau } : undefined
}

/** True of what repeats and was found out of the loop around: each element of the one would be written for each of the other. */
export function multiplies(portee: Portee, { forme, niveau }: { forme: Forme; niveau: number }): boolean {
  const loop = portee.findIndex(({ repete }) => repete)
  return forme.genre === 'boucle' && loop >= 0 && niveau > loop
}

/** What may be named there, in full; groups themselves too when `groupes`, for what depends on them. */
export function namesIn(portee: Portee, groupes = false): string[] {
  const names = (formes: readonly Forme[], before: string): string[] =>
    formes.flatMap(({ cle, genre, champs }) => (genre === 'groupe' ? [...(groupes ? [before + cle] : []), ...names(champs, `${before}${cle}.`)] : [before + cle]))
  return portee.flatMap(({ champs }) => names(champs, ''))
}

/** The loops in which a name would be known, by their full names; the first found. */
export function loopOf(formes: readonly Forme[], cle: string, before = ''): string | undefined {
  for (const { cle: here, genre, champs } of formes) {
    if (genre === 'boucle' && champIn([{ champs, chemin: '' }], cle)) return before + here
    const deeper = genre === 'valeur' ? undefined : loopOf(champs, cle, genre === 'groupe' ? `${before}${here}.` : '')
    if (deeper) return deeper
  }
  return undefined
}
