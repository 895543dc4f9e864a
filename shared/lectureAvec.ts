import type { Collection, Fiches } from './fiches'
import type { Lecture } from './lecture'

/** The same classeur, were this record as it is given: what a gesture is about to write is read before it is written. */
export function lectureAvec<C extends Collection>(lire: Lecture, collection: C, fiche: Fiches[C]): Lecture {
  const swapped = <N extends Collection>(name: N, fiches: readonly Fiches[N][]): readonly Fiches[N][] =>
    (name as string) === collection ? fiches.map(one => (one.id === fiche.id ? (fiche as Fiches[N]) : one)) : fiches
  return {
    get: (name, id) => ((name as string) === collection && id === fiche.id ? (fiche as Fiches[typeof name]) : lire.get(name, id)),
    all: name => swapped(name, lire.all(name)),
    trashed: name => lire.trashed(name),
    where: (name, champ, valeur) => swapped(name, lire.where(name, champ, valeur)),
    find: id => lire.find(id),
    libelle: (liste, code) => lire.libelle(liste, code),
    commune: code => lire.commune(code),
    aujourdhui: lire.aujourdhui,
    codePoste: lire.codePoste,
  }
}
