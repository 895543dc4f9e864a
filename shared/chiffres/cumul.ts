import type { Collection, Fiches } from '../fiches'
import { type DateConnue, endOf, type Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { figures } from './figures'

/** The date by which a record becomes an act that figures count. */
const dateOf: { [C in Collection]?: (fiche: Fiches[C]) => DateConnue | undefined } = {
  parcours: ({ dateAccueil }) => dateAccueil,
  diagnostics: ({ dateValidation }) => dateValidation,
  ingenieries: ({ dateDebut }) => dateDebut,
  accompagnementsCrdva: ({ date }) => date,
  seances: ({ date }) => date,
  echanges: ({ date }) => date,
}

const isAfter = (date: DateConnue | undefined, day: Jour): boolean => date !== undefined && endOf(date) > day

/** A project as it was: what came after is not yet written in it. */
function projetAsOf(projet: Fiches['projets'], day: Jour): Fiches['projets'] {
  const { debut, etapes, ...others } = projet
  const done = Object.entries(etapes ?? {}).filter(([, etape]) => !isAfter(etape.date, day))
  return { ...others, etapes: Object.fromEntries(done), ...(debut && !isAfter(debut, day) ? { debut } : {}) }
}

/** The classeur with only the acts that were surely over on a day: « été 2024 » appears at its end, no day is invented. */
function asOf(lire: Lecture, day: Jour): Lecture {
  const seen = <C extends Collection>(collection: C, fiches: readonly Fiches[C][]): readonly Fiches[C][] => {
    if (collection === 'projets') return (fiches as readonly Fiches['projets'][]).map(projet => projetAsOf(projet, day)) as unknown as readonly Fiches[C][]
    const date = dateOf[collection] as ((fiche: Fiches[C]) => DateConnue | undefined) | undefined
    return date ? fiches.filter(fiche => !isAfter(date(fiche), day)) : fiches
  }
  return {
    aujourdhui: lire.aujourdhui,
    get: (collection, id) => lire.get(collection, id),
    find: id => lire.find(id),
    libelle: (liste, code) => lire.libelle(liste, code),
    commune: code => lire.commune(code),
    trashed: collection => lire.trashed(collection),
    all: collection => seen(collection, lire.all(collection)),
    where: (collection, champ, valeur) => seen(collection, lire.where(collection, champ, valeur)),
  }
}

/**
 * A figure of a civil year, counted again at the end of each month: twelve values that never go down, the last being the figure itself.
 *
 * @returns fewer than twelve while the year runs; empty when there is no such figure
 */
export function cumulOf(lire: Lecture, code: string, annee: number): number[] {
  const figure = figures.find(one => one.code === code)
  if (!figure) return []
  const months = Array.from({ length: 12 }, (_, month) => `${annee}-${String(month + 1).padStart(2, '0')}`)
  return months.filter(month => `${month}-01` <= lire.aujourdhui).map(month => figure.compute(asOf(lire, endOf(month)), annee).length)
}
