import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { typo } from '../../shared/kernel/typo'
import { champId } from './Champ'
import { ConflictMark } from './ConflictMark'
import { cellWidth, isRight } from './ElementCell'
import { ElementRow } from './ElementRow'
import css from './Tableau.module.css'
import { type Element, type Elements, useElements } from './useElements'

interface Props {
  nom: string
  /** The fields of an element shown as columns; the others unfold under its line. */
  colonnes: readonly string[]
  /** What is already known of a new element. */
  nouveau?: (list: readonly Element[]) => Readonly<Record<string, unknown>>
  /** Said while there is none. */
  vide?: string
  /** Beside « Ajouter … »: a sum, a count. */
  pied?: ReactNode
}

/** Repeated elements as a table typed in place, for those that compare line by line. */
export function ElementsTable({ nom, colonnes, nouveau, vide, pied }: Props) {
  const elements = useElements(nom, nouveau)
  const columns = colonnes.flatMap(champ => elements.fields.filter(([name]) => name === champ))
  const rest = elements.fields.filter(([name]) => !colonnes.includes(name))
  // The words that say what the line is take what room there is.
  const widest = columns.find(([, { kind }]) => kind === 'texte')?.[0]
  return (
    <div id={champId(nom)} tabIndex={-1}>
      {elements.list.length > 0 && (
        <div className={css.scroll}>
          <table className={css.table} aria-label={elements.meta.label}>
            <thead>
              <tr>
                {columns.map(([champ, meta]) => (
                  <th
                    key={champ}
                    scope="col"
                    className={`${css.head} ${isRight(meta) ? css.droite : ''}`}
                    style={{ minWidth: cellWidth(meta), width: champ === widest ? '30%' : undefined }}
                  >
                    {meta.label}
                    {meta.unite && ` (${meta.unite})`}
                  </th>
                ))}
                <th className={css.head}>
                  <span className="hors-ecran">Gestes</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {elements.list.map((element, index) => (
                <ElementRow key={element.id} elements={elements} element={element} index={index} columns={columns} rest={rest} />
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

/** « Ajouter … », what is wrong with the whole, and a sum. */
export function TableFoot({ elements, vide, pied }: { elements: Elements; vide?: string | undefined; pied?: ReactNode }) {
  const { meta, list, readOnly, add, refusal, constat } = elements
  return (
    <>
      {refusal && (
        <p className={css.refused} role="alert">
          Non enregistré. {refusal}
        </p>
      )}
      {constat && <p className={css.refused}>{typo(constat.phrase)}</p>}
      <div className={css.foot}>
        {list.length === 0 && vide && <span className={css.empty}>{vide}</span>}
        {!readOnly && (
          <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={add}>
            Ajouter {meta.unElement}
          </Button>
        )}
        {pied && <span className={css.sum}>{pied}</span>}
      </div>
    </>
  )
}
