import { chapitre, puces, section, written } from '../documents/blocs'
import { fr } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc, Graphique, Tableau } from '../kernel/document'
import { formatDateConnue } from '../kernel/formatJour'
import { compareDates } from '../kernel/jour'
import { formatCentimes } from '../kernel/montant'
import { formatNombre } from '../kernel/texte'
import { alertesFinancieres } from './alertesFinancieres'
import type { Diagnostic } from './diagnostic'
import type { ContexteDiagnostic } from './diagnosticContexte'
import { anneeDe, LAST_YEARS, lineOf, UNKNOWN, yearColumns } from './exercices'
import { type Comptes, type Ratio, ratiosOf } from './ratios'

const told = ({ valeur, unite }: Ratio): string => {
  if (valeur === undefined) return UNKNOWN
  if (unite === '€') return formatCentimes(valeur)
  return `${formatNombre(unite === 'jours' ? Math.trunc(valeur) : Math.round(valeur * 10) / 10).replace('-', '\u2212')}\u00A0${unite}`
}

const comptes = (exercices: readonly Comptes[]): Tableau => ({
  type: 'tableau',
  legende: 'Comptes',
  colonnes: yearColumns('En euros', exercices, 54),
  lignes: [
    lineOf('Total des produits', exercices, c => c.produits),
    lineOf('Total des charges', exercices, c => c.charges),
    lineOf('dont masse salariale', exercices, c => c.masseSalariale),
    lineOf('Résultat', exercices, c => c.resultat),
    lineOf('Fonds propres', exercices, c => c.fondsPropres),
    lineOf('Dettes', exercices, c => c.dettes),
    lineOf('Trésorerie', exercices, c => c.tresorerie),
  ],
})

function ratios(exercices: readonly Comptes[]): Tableau {
  const years = exercices.map(ratiosOf)
  return {
    type: 'tableau',
    legende: 'Ratios (n.c.\u00A0: non communiqué)',
    colonnes: yearColumns('Ratio', exercices, 54),
    lignes: (years[0] ?? []).map(({ libelle }, index) => [libelle, ...years.map(year => (year[index] ? told(year[index]) : UNKNOWN))]),
  }
}

const SERIES = [
  ['produits', 'Produits'],
  ['charges', 'Charges'],
  ['resultat', 'Résultat'],
] as const satisfies readonly (readonly [keyof Comptes, string])[]

/** Products, charges and result over the exercices, for the eye; nothing while a single exercice knows them. */
function evolution(exercices: readonly Comptes[]): Graphique[] {
  const series = SERIES.filter(([champ]) => exercices.filter(one => one[champ] !== undefined).length > 1)
  if (series.length === 0) return []
  const year = (one: Comptes): string => `${anneeDe(one)}\u00A0: ${series.map(([champ, nom]) => `${nom.toLowerCase()} ${formatCentimes(one[champ]) || UNKNOWN}`).join(', ')}`
  return [
    {
      type: 'graphique',
      legende: 'Produits, charges et résultat',
      genre: 'barres',
      categories: exercices.map(anneeDe),
      series: series.map(([champ, nom]) => ({ nom, valeurs: exercices.map(one => (one[champ] === undefined ? undefined : one[champ] / 100)) })),
      unite: '€',
      description: fr`Produits, charges et résultat par exercice. ${exercices.map(year).join('\u202F; ')}.`,
    },
  ]
}

/** Month by month, what comes in, what goes out and what is left; the balance is not known once a flow is not. */
function tresorerie({ planTresorerie, tresorerieInitiale }: Diagnostic): Tableau[] {
  const months = ordered(planTresorerie).sort((a, b) => compareDates(a.mois, b.mois))
  if (months.length === 0) return []
  let balance = tresorerieInitiale
  return [
    {
      type: 'tableau',
      legende: 'Plan de trésorerie',
      colonnes: [
        { titre: 'Mois', largeur: 28 },
        { titre: 'Encaissements', largeur: 24, droite: true },
        { titre: 'Décaissements', largeur: 24, droite: true },
        { titre: 'Solde', largeur: 24, droite: true },
      ],
      lignes: [
        ...(tresorerieInitiale === undefined ? [] : [['Trésorerie de départ', '', '', formatCentimes(tresorerieInitiale)]]),
        ...months.map(({ mois, encaissements, decaissements }) => {
          balance = balance === undefined || encaissements === undefined || decaissements === undefined ? undefined : balance + encaissements - decaissements
          return [formatDateConnue(mois) || UNKNOWN, formatCentimes(encaissements) || UNKNOWN, formatCentimes(decaissements) || UNKNOWN, formatCentimes(balance) || UNKNOWN]
        }),
      ],
    },
  ]
}

/** § 8: three exercices side by side, their ratios, what they warn of, the analysis, the cash to come. */
export function sectionFinances({ diagnostic, finances, pes21 }: ContexteDiagnostic): Bloc[] {
  const exercices = finances.slice(-LAST_YEARS)
  const alertes = alertesFinancieres(exercices, pes21 ?? {})
  return chapitre('Analyse financière', [
    ...(exercices.length > 0 ? [comptes(exercices), ...evolution(exercices), ratios(exercices)] : []),
    ...section(2, 'Points de vigilance', alertes.length > 0 ? [puces(alertes)] : []),
    ...section(2, 'Analyse', written(diagnostic.analyseFinanciere)),
    ...section(2, 'Trésorerie à venir', tresorerie(diagnostic)),
  ])
}
