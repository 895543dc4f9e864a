import { note, paragraphe, titre } from '../documents/blocs'
import { fr, isWritten } from '../documents/phrases'
import type { Bloc, Graphique, Tableau } from '../kernel/document'
import { fold, formatNombre } from '../kernel/texte'
import { headOf } from './ficheAction'
import type { IndicateurLu } from './indicateurs'
import { type ActionLue, type ContexteRapport, contexteOf } from './rapportCpomContexte'

const told = (value: number | undefined): string => (value === undefined ? 'n.c.' : formatNombre(value))

/** An indicator of an action, year after year. */
interface Suivi {
  libelle: string
  unite: string
  parAnnee: (IndicateurLu | undefined)[]
}

const key = ({ libelle }: { libelle: string }): string => fold(libelle)

/** The indicators that bear the same name under the same code of action, over the years. */
function suivisOf(code: string | undefined, years: readonly (readonly ActionLue[])[]): Suivi[] {
  const perYear = years.map(actions => actions.filter(({ action }) => action.code === code).flatMap(({ indicateurs }) => indicateurs))
  const named = new Map(perYear.flat().map(indicateur => [key(indicateur), indicateur]))
  return [...named.values()].map(({ libelle, unite }) => ({ libelle, unite, parAnnee: perYear.map(all => all.find(one => key(one) === fold(libelle))) }))
}

const yearsTable = (suivis: readonly Suivi[], annees: readonly number[]): Tableau => ({
  type: 'tableau',
  colonnes: [
    { titre: 'Indicateur', largeur: 100 - 22 * annees.length },
    ...annees.flatMap(annee => [
      { titre: `Cible ${annee}`, largeur: 11, droite: true },
      { titre: `Réalisé ${annee}`, largeur: 11, droite: true },
    ]),
  ],
  lignes: suivis.map(({ libelle, parAnnee }) => [libelle, ...parAnnee.flatMap(one => (one ? [told(one.cible), told(one.realise)] : ['–', '–']))]),
})

/** A chart of an indicator that is known in two years at least. */
function courbe({ libelle, unite, parAnnee }: Suivi, annees: readonly number[], head: string): Graphique[] {
  if (parAnnee.filter(one => one?.realise !== undefined).length < 2) return []
  const words = parAnnee.map((one, rank) => fr`${annees[rank] ?? ''}, cible ${told(one?.cible)}, réalisé ${told(one?.realise)}`)
  return [
    {
      type: 'graphique',
      legende: [`${head}\u00A0: ${libelle}`, isWritten(unite) && !fold(libelle).includes(fold(unite)) ? ` (${unite})` : ''].join(''),
      genre: 'courbes',
      categories: annees.map(String),
      series: [
        { nom: 'Cible', valeurs: parAnnee.map(one => one?.cible) },
        { nom: 'Réalisé', valeurs: parAnnee.map(one => one?.realise) },
      ],
      description: fr`${libelle} : ${words.join('\u202F; ')}.`,
    },
  ]
}

/** 11: in the last year, each indicator over all the years of the convention (metier.md § 7.1); nothing before. */
export function partieEvaluation(contexte: ContexteRapport): Bloc[] {
  const { lire, annee, pes21, actions } = contexte
  const { cpomDebut, cpomFin } = pes21 ?? {}
  if (cpomDebut === undefined || cpomFin !== annee || cpomDebut >= annee) return []
  const annees = Array.from({ length: annee - cpomDebut + 1 }, (_, rank) => cpomDebut + rank)
  const years = annees.map(one => (one === annee ? actions : contexteOf(one, lire).actions))
  return [
    titre(1, 'Évaluation pluriannuelle'),
    paragraphe(fr`Cette partie rapproche les indicateurs des exercices ${cpomDebut} à ${annee}, qui sont ceux de la convention.`),
    ...actions.flatMap((lue, rank) => {
      const suivis = suivisOf(lue.action.code, years)
      if (suivis.length === 0) return []
      return [titre(2, headOf(lue, rank)), yearsTable(suivis, annees), ...suivis.flatMap(suivi => courbe(suivi, annees, lue.action.code ?? String(rank + 1)))]
    }),
    note('–\u00A0: indicateur non suivi cette année-là. n.c.\u00A0: non communiqué.'),
  ]
}
