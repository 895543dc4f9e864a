import { isWritten } from '../documents/phrases'
import type { Bloc, Tableau } from '../kernel/document'
import { formatCentimes } from '../kernel/montant'
import type { ActionCpom } from './actionCpom'
import { feuLabels, type IndicateurLu } from './indicateurs'
import type { ActionLue } from './rapportCpomContexte'

const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const rates = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

const told = (value: number | undefined, otherwise: string): string => (value === undefined ? otherwise : numbers.format(value))

/** `92,8 %`, cut and not rounded: 99,96 % is not 100 %. */
export const formatTaux = (taux: number | undefined): string => (taux === undefined ? 'n.a.' : `${rates.format(Math.floor(taux * 10) / 10)}\u00A0%`)

const nameOf = ({ libelle, unite }: IndicateurLu): string => [libelle, isWritten(unite) ? `(${unite})` : ''].filter(isWritten).join(' ')

const cellsOf = (indicateur: IndicateurLu): string[] => [
  told(indicateur.cible, 'non fixée'),
  told(indicateur.realise, 'n.c.'),
  told(indicateur.realiseN1, 'n.c.'),
  formatTaux(indicateur.taux),
  indicateur.feu ? feuLabels[indicateur.feu] : 'n.a.',
]

const measures = (annee: number): Tableau['colonnes'] => [
  { titre: 'Cible', largeur: 11, droite: true },
  { titre: `Réalisé ${annee}`, largeur: 12, droite: true },
  { titre: `Réalisé ${annee - 1}`, largeur: 12, droite: true },
  { titre: 'Taux', largeur: 11, droite: true },
  { titre: 'Appréciation', largeur: 15 },
]

/** The whole year on one table: every indicator of every action. */
export const dashboard = (actions: readonly ActionLue[], annee: number): Bloc => ({
  type: 'tableau',
  legende: 'Tableau de bord de l’année',
  colonnes: [{ titre: 'Action', largeur: 9 }, { titre: 'Indicateur', largeur: 34 }, ...measures(annee)],
  lignes: actions.flatMap(({ action, indicateurs }, rank) => indicateurs.map(indicateur => [action.code ?? String(rank + 1), nameOf(indicateur), ...cellsOf(indicateur)])),
})

/** The indicators of one action. */
export const indicateursTable = (indicateurs: readonly IndicateurLu[], annee: number): Bloc => ({
  type: 'tableau',
  legende: 'Indicateurs',
  colonnes: [{ titre: 'Indicateur', largeur: 40 }, ...measures(annee)],
  lignes: indicateurs.map(indicateur => [nameOf(indicateur), ...cellsOf(indicateur)]),
})

/** Foreseen and real cost of an action, and what the Ville gives; nothing when none is known. */
export function coutsTable({ coutPrevu, coutReel, subventionVille }: ActionCpom, collectivite: string): Bloc[] {
  const lines: [string, number | undefined][] = [
    ['Coût prévu', coutPrevu],
    ['Coût réel', coutReel],
    [`Subvention : ${collectivite}`, subventionVille],
  ]
  const known = lines.filter(([, montant]) => montant !== undefined)
  if (known.length === 0) return []
  return [
    {
      type: 'tableau',
      legende: 'Coûts et financement',
      colonnes: [
        { titre: 'Poste', largeur: 70 },
        { titre: 'Montant', largeur: 30, droite: true },
      ],
      lignes: known.map(([poste, montant]) => [poste.replace(' :', '\u00A0:'), formatCentimes(montant)]),
    },
  ]
}

/** Who each action reached, and where. */
export const publicsTable = (actions: readonly ActionLue[]): Bloc => ({
  type: 'tableau',
  legende: 'Publics touchés, par action',
  colonnes: [
    { titre: 'Action', largeur: 34 },
    { titre: 'Public prévu', largeur: 13, droite: true },
    { titre: 'Structures et projets', largeur: 15, droite: true },
    { titre: 'dont Dijon', largeur: 11, droite: true },
    { titre: 'dont QPV', largeur: 11, droite: true },
    { titre: 'Présents aux séances', largeur: 16, droite: true },
  ],
  lignes: actions.map(({ action, publics }) => [
    [action.code, action.nom].filter(isWritten).join(' – '),
    told(action.publicPrevu, 'n.c.'),
    ...[publics.ids.length, publics.dijon, publics.qpv, publics.presents].map(value => numbers.format(value)),
  ]),
})
