import type { ActionCpom } from '../../actionsCpom/actionCpom'
import { definitions, titre } from '../../documents/blocs'
import { isWritten } from '../../documents/phrases'
import { ordered } from '../../kernel/champs'
import type { Bloc, Tableau } from '../../kernel/document'
import { formatCentimes } from '../../kernel/montant'
import { formatNombre, plural } from '../../kernel/texte'
import { type ActionProgramme, type ContexteObjectifs, nameOfAction, sumOf } from './contexteObjectifs'

/** An annex: what it is called where the articles name it, and what it holds. */
export interface Annexe {
  nom: string
  blocs: Bloc[]
}

const UNKNOWN = 'n.c.'
const NOT_PLANNED = '—'
const euros = (cents: number | undefined): string => (cents === undefined ? UNKNOWN : formatCentimes(cents))

/** What the years of an action say of a field, the first that does. */
const told = <K extends keyof ActionCpom>({ annees }: ActionProgramme, champ: K): ActionCpom[K] | undefined => annees.find(annee => annee[champ] !== undefined)?.[champ]

function sheetOf(action: ActionProgramme): Bloc[] {
  const publicPrevu = told(action, 'publicPrevu')
  const etp = told(action, 'etp')
  return [
    titre(2, nameOfAction(action)),
    ...definitions(
      ['Axe', told(action, 'axe')],
      ['Exercices', action.annees.flatMap(({ exercice }) => exercice ?? []).join(', ')],
      ['Objectifs', told(action, 'objectifs')],
      ['Mise en œuvre', told(action, 'miseEnOeuvre')],
      ['Public', [told(action, 'typePublic'), publicPrevu === undefined ? '' : plural(publicPrevu, 'bénéficiaire')].filter(isWritten).join(', ')],
      ['Dates et lieux', told(action, 'datesLieux')],
      ['Temps salarié', etp === undefined ? undefined : `${formatNombre(etp)}\u00A0ETP`],
      ['Moyens matériels', told(action, 'moyensMateriels')],
    ),
  ]
}

/** I: the programme, a sheet for each action. */
const annexeProgramme = ({ actions }: ContexteObjectifs): Annexe => ({ nom: 'le programme d’actions', blocs: actions.flatMap(sheetOf) })

/** II: what each action costs each exercice; a dash where it is not planned. */
function annexeBudgets({ actions, exercices }: ContexteObjectifs): Annexe {
  const planned = (exercice: number): ActionCpom[] => actions.flatMap(({ annees }) => annees.filter(annee => annee.exercice === exercice))
  const cell = ({ annees }: ActionProgramme, exercice: number): string => {
    const annee = annees.find(one => one.exercice === exercice)
    return annee ? euros(annee.coutPrevu) : NOT_PLANNED
  }
  const costs = (annees: readonly ActionCpom[]): number | undefined => sumOf(annees.map(({ coutPrevu }) => coutPrevu))
  const tableau: Tableau = {
    type: 'tableau',
    legende: 'Coûts prévus par action et par exercice',
    colonnes: [
      { titre: 'Action', largeur: 40 },
      ...exercices.map(exercice => ({ titre: String(exercice), largeur: 20, droite: true })),
      { titre: 'Total', largeur: 20, droite: true },
    ],
    lignes: [
      ...actions.map(action => [nameOfAction(action), ...exercices.map(exercice => cell(action, exercice)), euros(costs(action.annees))]),
      [
        'Total',
        ...exercices.map(exercice => (planned(exercice).length === 0 ? NOT_PLANNED : euros(costs(planned(exercice))))),
        euros(costs(actions.flatMap(({ annees }) => annees))),
      ],
    ],
    total: true,
  }
  return { nom: 'les budgets prévisionnels', blocs: actions.length > 0 ? [tableau] : [] }
}

const METHODES = { calcule: 'Fiches de suivi', saisi: 'Relevé du PES21' } as const

/** III: what each action is measured by, its target each exercice, and how it is counted. */
function annexeIndicateurs({ actions }: ContexteObjectifs): Annexe {
  const lignes = actions.flatMap(({ code, nom, annees }) =>
    annees.flatMap(({ exercice, indicateurs }) =>
      ordered(indicateurs).map(({ libelle = '', unite, cible, mode }) => [
        [code || nom, exercice].filter(Boolean).join(', '),
        libelle,
        cible === undefined ? UNKNOWN : [formatNombre(cible), unite].filter(isWritten).join('\u00A0'),
        mode ? METHODES[mode] : '',
      ]),
    ),
  )
  const tableau: Tableau = {
    type: 'tableau',
    legende: 'Indicateurs, cibles et méthodes',
    colonnes: [
      { titre: 'Action, exercice', largeur: 18 },
      { titre: 'Indicateur', largeur: 38 },
      { titre: 'Cible', largeur: 20, droite: true },
      { titre: 'Méthode', largeur: 24 },
    ],
    lignes,
  }
  return { nom: 'les indicateurs d’évaluation', blocs: lignes.length > 0 ? [tableau] : [] }
}

/** IV: what is given otherwise than in money. */
function annexeNature({ convention }: ContexteObjectifs): Annexe {
  const contributions = ordered(convention.contributionsNature)
  const tableau: Tableau = {
    type: 'tableau',
    legende: 'Contributions non financières',
    colonnes: [
      { titre: 'Contribution', largeur: 70 },
      { titre: 'Valeur estimée', largeur: 30, droite: true },
    ],
    lignes: contributions.map(({ libelle = '', valeur }) => [libelle, valeur === undefined ? 'Non estimée' : formatCentimes(valeur)]),
  }
  return { nom: 'les contributions non financières', blocs: contributions.length > 0 ? [tableau] : [] }
}

const ROMAN = ['I', 'II', 'III', 'IV']

/** The annexes that hold something. Their numbers are those the articles quote: one that is missing leaves its number unused. */
export function annexesOf(contexte: ContexteObjectifs): { noms: string[]; blocs: Bloc[] } {
  const all = [annexeProgramme, annexeBudgets, annexeIndicateurs, annexeNature].map((annexe, rank) => ({ ...annexe(contexte), rang: ROMAN[rank] ?? '' }))
  const held = all.filter(({ blocs }) => blocs.length > 0)
  return {
    noms: held.map(({ rang, nom }) => `l’annexe\u00A0${rang}, ${nom}`),
    blocs: held.flatMap(({ rang, nom, blocs }, index): Bloc[] => [
      {
        type: 'titre',
        niveau: 1,
        texte: `Annexe\u00A0${rang} – ${nom.charAt(0).toUpperCase()}${nom.slice(1)}`,
        sansNumero: true,
        ...(index === 0 ? { nouvellePage: true as const } : {}),
      },
      ...blocs,
    ]),
  }
}
