import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { champId } from './Champ'
import { ConflictMark } from './ConflictMark'
import { ElementCell } from './ElementCell'
import { TableFoot } from './ElementsTable'
import css from './Tableau.module.css'
import { type Element, useElements } from './useElements'

/** A line nobody types: worked out of each exercice. */
export interface LigneCalculee {
  libelle: string
  valeur: (element: Element) => string
}

interface Props {
  nom: string
  /** What a new exercice begins with, the latest known given. */
  nouveau: (list: readonly Element[]) => Readonly<Record<string, unknown>>
  calculs?: readonly LigneCalculee[]
  /** A last column, worked out of all exercices. */
  bilan?: { titre: string; valeur: (champ: string, list: readonly Element[]) => string }
  vide?: string
  pied?: ReactNode
}

/** One column an exercice, one line a figure, as accounts are read. */
export function ExercicesTable({ nom, nouveau, calculs = [], bilan, vide, pied }: Props) {
  const elements = useElements(nom, nouveau)
  const { recordIn, ecritPar, readOnly } = elements
  const list = [...elements.list].sort((a, b) => Number(a.exercice ?? 9999) - Number(b.exercice ?? 9999))
  const exercice = elements.fields.find(([champ]) => champ === 'exercice')?.[1]
  const lines = elements.fields.filter(([champ]) => champ !== 'exercice')
  const named = (element: Element, index: number): string => String(element.exercice ?? `colonne ${index + 1}`)
  return (
    <div id={champId(nom)} tabIndex={-1}>
      {list.length > 0 && (
        <div className={css.scroll}>
          <table className={`${css.table} ${css.accounts}`} aria-label={elements.meta.label}>
            <thead>
              <tr>
                <th scope="col" className={css.head}>
                  {exercice?.label}
                </th>
                {list.map((element, index) => (
                  <th key={element.id} scope="col" className={`${css.year} ${css.cell}`}>
                    {exercice && (
                      <ElementCell
                        champ="exercice"
                        meta={exercice}
                        value={element.exercice}
                        ligne={`colonne ${index + 1}`}
                        record={recordIn(element, 'exercice')}
                        ecritPar={() => ecritPar([element.id, 'exercice'])}
                        readOnly={readOnly}
                      />
                    )}
                    {!readOnly && (
                      <ActionIcon variant="subtle" color="gray" aria-label={`Retirer ${named(element, index)}`} onClick={() => elements.remove(element.id)}>
                        <IconTrash size={15} stroke={1.6} />
                      </ActionIcon>
                    )}
                  </th>
                ))}
                {bilan && (
                  <th scope="col" className={`${css.head} ${css.droite}`}>
                    {bilan.titre}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map(([champ, meta]) => (
                <tr key={champ}>
                  <th scope="row" className={css.row}>
                    {meta.label}
                    {meta.unite && ` (${meta.unite})`}
                  </th>
                  {list.map((element, index) => (
                    <td key={element.id} className={css.cell}>
                      <ElementCell
                        champ={champ}
                        meta={meta}
                        value={element[champ]}
                        ligne={named(element, index)}
                        record={recordIn(element, champ)}
                        ecritPar={() => ecritPar([element.id, champ])}
                        readOnly={readOnly}
                      />
                    </td>
                  ))}
                  {bilan && <td className={`${css.text} ${css.droite}`}>{bilan.valeur(champ, list)}</td>}
                </tr>
              ))}
              {calculs.map(({ libelle, valeur }) => (
                <tr key={libelle}>
                  <th scope="row" className={`${css.row} ${css.calc}`}>
                    {libelle}
                  </th>
                  {list.map(element => (
                    <td key={element.id} className={`${css.text} ${css.droite} ${css.calc}`}>
                      {valeur(element)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ConflictMark champ={nom} />
      <TableFoot elements={elements} vide={vide} pied={pied} />
    </div>
  )
}
