import type { Colonne } from './colonnes'
import css from './Tableau.module.css'

const NAMES = { exercice: 'Exercice, financeur · action', financeur: 'Financeur, financement', action: 'Action, financeur' } as const

const WIDTHS: Readonly<Record<string, number>> = { resteARecevoir: 114, resteAJustifier: 116 }
const NAME_LEAST = 230
const MONEY = 104
const MONEY_BESIDE = 99
const SITUATION = 152

/** The width of the columns, in px: the name takes what is left. */
export const widthsOf = (colonnes: readonly Colonne[], cote: boolean): { montants: readonly number[]; least: number } => {
  const montants = colonnes.map(({ id }) => (cote ? MONEY_BESIDE : (WIDTHS[id] ?? MONEY)))
  return { montants, least: NAME_LEAST + montants.reduce((sum, width) => sum + width, 0) + (cote ? 0 : SITUATION) }
}

/** The names of the columns; the exercices over theirs when they stand side by side. */
export function Entete({ vue, colonnes, cote }: { vue: keyof typeof NAMES; colonnes: readonly Colonne[]; cote: boolean }) {
  const exercices = [...new Set(colonnes.flatMap(({ exercice }) => exercice ?? []))]
  const { montants } = widthsOf(colonnes, cote)
  const begins = ({ exercice }: Colonne, index: number) => (exercice !== undefined && exercice !== colonnes[index - 1]?.exercice) || undefined
  return (
    <>
      <colgroup>
        <col />
        {colonnes.map(({ id }, index) => (
          <col key={id} style={{ width: montants[index] }} />
        ))}
        {!cote && <col style={{ width: SITUATION }} />}
      </colgroup>
      <thead>
        {cote && (
          <tr>
            <th rowSpan={2} scope="col">
              {NAMES[vue]}
            </th>
            {exercices.map(exercice => (
              <th key={exercice} colSpan={colonnes.filter(colonne => colonne.exercice === exercice).length} scope="colgroup" className={css.annee} data-debut>
                {exercice}
              </th>
            ))}
          </tr>
        )}
        <tr>
          {!cote && <th scope="col">{NAMES[vue]}</th>}
          {colonnes.map((colonne, index) => (
            <th key={colonne.id} scope="col" className={css.montant} data-prevu={colonne.prevu} data-debut={begins(colonne, index)}>
              {colonne.titre}
            </th>
          ))}
          {!cote && <th scope="col">Situation</th>}
        </tr>
      </thead>
    </>
  )
}
