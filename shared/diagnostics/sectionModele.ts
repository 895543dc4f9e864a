import { chapitre, paragraphe, section, titled, written } from '../documents/blocs'
import { fr, isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc, Graphique, Tableau } from '../kernel/document'
import { formatCentimes } from '../kernel/montant'
import { formatNombre } from '../kernel/texte'
import type { ContexteDiagnostic } from './diagnosticContexte'
import { anneeDe, LAST_YEARS, lineOf, UNKNOWN, yearColumns } from './exercices'
import { type Comptes, ratioOf } from './ratios'

const KINDS = [
  ['ventes', 'Ventes et prestations'],
  ['subventions', 'Subventions'],
  ['cotisations', 'Cotisations et dons'],
  ['autresProduits', 'Autres produits'],
] as const satisfies readonly (readonly [keyof Comptes, string])[]

const share = (part: number | undefined, whole: number | undefined): string =>
  part === undefined || !whole ? UNKNOWN : `${formatNombre(Math.round((1000 * part) / whole) / 10)}\u00A0%`

/** What is known of a kind; the other products, when nobody wrote them, are what the three first leave of the total. */
function montantDe(comptes: Comptes, kind: (typeof KINDS)[number][0]): number | undefined {
  const { produits, ventes, subventions, cotisations } = comptes
  if (kind !== 'autresProduits' || comptes[kind] !== undefined) return comptes[kind]
  if (produits === undefined || ventes === undefined || subventions === undefined || cotisations === undefined) return undefined
  const reste = produits - ventes - subventions - cotisations
  return reste > 0 ? reste : undefined
}

/** The products by kind over the exercices, with their share of the latest; nothing while no kind is known. */
function parNature(exercices: readonly Comptes[]): Tableau[] {
  const last = exercices.at(-1)
  const kinds = KINDS.filter(([kind]) => exercices.some(comptes => montantDe(comptes, kind) !== undefined))
  if (!last || kinds.length === 0) return []
  return [
    {
      type: 'tableau',
      legende: 'Produits par nature',
      colonnes: [...yearColumns('Nature', exercices, 52), { titre: `Part ${anneeDe(last)}`, largeur: 14, droite: true }],
      lignes: [
        ...kinds.map(([kind, libelle]) => [...lineOf(libelle, exercices, comptes => montantDe(comptes, kind)), share(montantDe(last, kind), last.produits)]),
        [...lineOf('Total des produits', exercices, ({ produits }) => produits), share(last.produits, last.produits)],
      ],
      total: true,
    },
  ]
}

/** How the products of the latest exercice are made up, for the eye. */
function repartition(exercices: readonly Comptes[]): Graphique[] {
  const last = exercices.at(-1)
  const kinds = KINDS.flatMap(([kind, libelle]) => {
    const valeur = last && montantDe(last, kind)
    return valeur === undefined ? [] : [{ libelle, valeur }]
  })
  if (!last || kinds.length < 2) return []
  const told = kinds.map(({ libelle, valeur }) => `${libelle.toLowerCase()}\u00A0: ${formatCentimes(valeur)}`).join('\u202F; ')
  return [
    {
      type: 'graphique',
      legende: fr`Répartition des produits de ${anneeDe(last)}`,
      genre: 'barres',
      categories: kinds.map(({ libelle }) => libelle),
      series: [{ nom: anneeDe(last), valeurs: kinds.map(({ valeur }) => valeur / 100) }],
      unite: '€',
      description: fr`Répartition des produits de ${anneeDe(last)} : ${told}.`,
    },
  ]
}

/** The products by funder, the largest first; nothing while none is known. */
function parFinanceur({ diagnostic, finances }: ContexteDiagnostic): Tableau[] {
  const last = finances.at(-1)
  const lines = ordered(diagnostic.produitsParFinanceur)
    .filter(({ financeur, montantN, montantN1 }) => isWritten(financeur) && (montantN !== undefined || montantN1 !== undefined))
    .sort((a, b) => (b.montantN ?? 0) - (a.montantN ?? 0))
  if (lines.length === 0) return []
  const before = lines.some(({ montantN1 }) => montantN1 !== undefined)
  return [
    {
      type: 'tableau',
      legende: 'Produits par financeur',
      colonnes: [
        { titre: 'Financeur', largeur: 44 },
        ...(before ? [{ titre: last?.exercice === undefined ? 'N-1' : String(last.exercice - 1), largeur: 20, droite: true }] : []),
        { titre: last?.exercice === undefined ? 'N' : String(last.exercice), largeur: 20, droite: true },
        { titre: 'Part des produits', largeur: 16, droite: true },
      ],
      lignes: lines.map(({ financeur = '', montantN, montantN1 }) => [
        financeur,
        ...(before ? [formatCentimes(montantN1) || UNKNOWN] : []),
        formatCentimes(montantN) || UNKNOWN,
        share(montantN, last?.produits),
      ]),
    },
  ]
}

/** « Le premier financeur apporte 29,4 % des produits de 2023. » */
function dependance(last: Comptes | undefined): Bloc[] {
  const value = last && ratioOf(last, 'dependance')
  return last && value !== undefined ? [paragraphe(fr`Le premier financeur apporte ${formatNombre(Math.round(value * 10) / 10)} % des produits de ${anneeDe(last)}.`)] : []
}

/** § 7: what the structure lives on, and on whom it depends. */
export function sectionModele(contexte: ContexteDiagnostic): Bloc[] {
  const { diagnostic } = contexte
  const exercices = contexte.finances.slice(-LAST_YEARS)
  return chapitre('Modèle économique', [
    ...written(diagnostic.modeleEconomique),
    ...section(2, 'Structure des produits', [...parNature(exercices), ...repartition(exercices), ...parFinanceur(contexte), ...dependance(exercices.at(-1))]),
    ...titled(2, 'Coûts par activité et prix de revient', diagnostic.coutsActivites),
  ])
}
