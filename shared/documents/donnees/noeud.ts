import type { Kind } from '../../kernel/champs'
import type { Lecture } from '../../lecture'

/** What a paper is made of, all formatted: texts, groups of them, and lists of groups. What is unknown is absent. */
export interface Donnees {
  [cle: string]: string | Donnees | Donnees[]
}

/** What is said of a field before any record is read: `groupe` holds fields, `boucle` as many times as there are elements. */
export interface Forme {
  cle: string
  label: string
  genre: 'valeur' | 'groupe' | 'boucle'
  /** `valeur` only: what it may read like. */
  exemple: string
  /** `valeur` only: the field it shows. */
  kind: Kind
  champs: readonly Forme[]
}

/** A field, and how it is found in what it is a field of. */
export interface Noeud<S> {
  forme: Forme
  lire: (source: S, lire: Lecture) => Donnees[string] | undefined
}

/** One value, formatted; empty is unknown. */
export const valeur = <S>(cle: string, label: string, exemple: string, de: (source: S, lire: Lecture) => string | undefined, kind: Kind = 'texte'): Noeud<S> => ({
  forme: { cle, label, genre: 'valeur', exemple, kind, champs: [] },
  lire: (source, lire) => de(source, lire) || undefined,
})

/** The fields that are known. */
export function readAll<S>(champs: readonly Noeud<S>[], source: S, lire: Lecture): Donnees {
  const known: Donnees = {}
  for (const { forme, lire: read } of champs) {
    const found = read(source, lire)
    if (found !== undefined) known[forme.cle] = found
  }
  return known
}

const formes = <S>(champs: readonly Noeud<S>[]): Forme[] => champs.map(({ forme }) => forme)

/** Fields under one name: `structure.siret`. */
export const groupe = <S, T>(cle: string, label: string, champs: readonly Noeud<T>[], de: (source: S, lire: Lecture) => T | undefined): Noeud<S> => ({
  forme: { cle, label, genre: 'groupe', exemple: '', kind: 'texte', champs: formes(champs) },
  lire: (source, lire) => {
    const found = de(source, lire)
    return found === undefined ? undefined : readAll(champs, found, lire)
  },
})

/** Fields repeated for each element; none is unknown. */
export const boucle = <S, T>(cle: string, label: string, champs: readonly Noeud<T>[], de: (source: S, lire: Lecture) => readonly T[]): Noeud<S> => ({
  forme: { cle, label, genre: 'boucle', exemple: '', kind: 'elements', champs: formes(champs) },
  lire: (source, lire) => {
    const found = de(source, lire)
    return found.length === 0 ? undefined : found.map(element => readAll(champs, element, lire))
  },
})
