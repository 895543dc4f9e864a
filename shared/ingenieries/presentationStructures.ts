import { definitions, section } from '../documents/blocs'
import { seatOf } from '../documents/parties'
import { isWritten } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatDateConnue } from '../kernel/formatJour'
import { yearOf } from '../kernel/jour'
import { formatNombre, plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Structure } from '../structures/structure'
import type { ContexteIngenierie } from './ingenierieContexte'

/** « 4 salariés, 3,4 ETP (2023) »: the latest workforce that was known that year. */
function effectifOf({ effectifs }: Structure, annee: number): string {
  const [last] = Object.values(effectifs ?? {})
    .filter(({ exercice, salaries, etp }) => (salaries !== undefined || etp !== undefined) && (exercice === undefined || exercice <= annee))
    .sort((a, b) => (b.exercice ?? 0) - (a.exercice ?? 0))
  if (!last) return ''
  const counts = [last.salaries !== undefined && plural(last.salaries, 'salarié'), last.etp !== undefined && `${formatNombre(last.etp)}\u00A0ETP`].filter(Boolean).join(', ')
  return last.exercice === undefined ? counts : `${counts} (${last.exercice})`
}

const presented = (lire: Lecture, structure: Structure, annee: number): Bloc[] =>
  definitions(
    ['Dénomination', [structure.nom, structure.sigle].filter(isWritten).join(' – ')],
    ['Forme juridique', structure.formeJuridique && lire.libelle('formesJuridiques', structure.formeJuridique)],
    ['Création', formatDateConnue(structure.dateCreation)],
    ['Siège', seatOf(lire, structure)],
    ['Secteur d’activité', structure.secteur && lire.libelle('secteurs', structure.secteur)],
    ['Objet statutaire', structure.objet],
    ['Activités', structure.activites],
    ['Effectif', effectifOf(structure, annee)],
    ['Site internet', structure.site],
  )

/** Those of a collective ingénierie, a line each; a column nobody has anything in is left out. */
function listed(lire: Lecture, structures: readonly Structure[], annee: number): Bloc[] {
  const columns: [titre: string, largeur: number, of: (structure: Structure) => string][] = [
    ['Structure', 30, ({ nom }) => nom ?? ''],
    ['Commune', 16, ({ commune }) => lire.commune(commune)?.nom ?? ''],
    ['Secteur d’activité', 26, ({ secteur }) => (secteur ? lire.libelle('secteurs', secteur) : '')],
    ['Effectif', 28, structure => effectifOf(structure, annee)],
  ]
  const known = columns.filter(([, , of]) => structures.some(structure => of(structure) !== ''))
  return [
    {
      type: 'tableau',
      colonnes: known.map(([titre, largeur]) => ({ titre, largeur })),
      lignes: structures.map(structure => known.map(([, , of]) => of(structure))),
    },
  ]
}

/** Who the ingénierie is for: the structure in a few lines, or a table of those of a collective one. */
export function sectionStructures({ lire, participantes, collective, jour }: ContexteIngenierie): Bloc[] {
  const annee = yearOf(jour)
  const structures = participantes.map(({ structure }) => structure)
  const named = structures.filter(({ nom }) => isWritten(nom))
  if (collective) return section(1, 'Présentation des structures', named.length > 0 ? listed(lire, named, annee) : [])
  return section(
    1,
    'Présentation de la structure',
    structures.flatMap(structure => presented(lire, structure, annee)),
  )
}
