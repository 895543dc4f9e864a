import { isWritten } from '../documents/phrases'
import type { Bloc, Tableau } from '../kernel/document'
import { fold, formatNombre } from '../kernel/texte'
import { feuLabels, type IndicateurLu } from './indicateurs'
import { presentsEnPhrase } from './publics'
import type { ActionLue } from './rapportCpomContexte'

const rates = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

const told = (value: number | undefined, otherwise: string): string => (value === undefined ? otherwise : formatNombre(value))

// To the tenth, but never up to a whole percent, which a threshold may be: 99,96 % is not 100 %.
const rounded = (taux: number): number => {
  const tenth = Math.round(taux * 10) / 10
  return tenth > taux && Number.isInteger(tenth) ? Math.floor(taux * 10) / 10 : tenth
}

/** `92,8 %`; « n.a. » without a rate. */
export const formatTaux = (taux: number | undefined): string => (taux === undefined ? 'n.a.' : `${rates.format(rounded(taux))}\u00A0%`)

// « Structures accueillies » is enough: its unit is in its name.
const nameOf = ({ libelle, unite }: IndicateurLu): string => (isWritten(unite) && !fold(libelle).includes(fold(unite)) ? `${libelle} (${unite})` : libelle)

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
  colonnes: [{ titre: 'Indicateur', largeur: 40 }, ...measures(annee)],
  lignes: indicateurs.map(indicateur => [nameOf(indicateur), ...cellsOf(indicateur)]),
})

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
    ...[publics.ids.length, publics.dijon, publics.qpv].map(value => formatNombre(value)),
    publics.seances === 0 ? '–' : presentsEnPhrase(publics) || 'n.c.',
  ]),
})
