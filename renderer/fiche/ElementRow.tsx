import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronRight, IconDots, IconTrash } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { ChampMeta } from '../../shared/kernel/champs'
import { Field } from '../ui/fields/Field'
import css from './Champ.module.css'
import { ElementCell } from './ElementCell'
import tableau from './Tableau.module.css'
import { cellMeta, type Element, type Elements } from './useElements'

type Fields = readonly [string, ChampMeta][]

interface Props {
  elements: Elements
  element: Element
  index: number
  columns: Fields
  rest: Fields
}

/** One element on a line; what is not in the columns unfolds under it. */
export function ElementRow({ elements, element, index, columns, rest }: Props) {
  const { recordIn, ecritPar, readOnly, fresh } = elements
  const ligne = `ligne ${index + 1}`
  const isFresh = element.id === fresh
  const [opened, setOpened] = useState(isFresh && rest.length > 0)
  const body = useId()
  return (
    <>
      <tr>
        {columns.map(([champ, meta], column) => (
          <td key={champ} className={tableau.cell}>
            <ElementCell
              champ={champ}
              meta={meta}
              value={element[champ]}
              ligne={ligne}
              record={recordIn(element, champ)}
              ecritPar={() => ecritPar([element.id, champ])}
              readOnly={readOnly}
              autoFocus={isFresh && column === 0}
            />
          </td>
        ))}
        <td className={tableau.tools}>
          {rest.length > 0 && (
            <ActionIcon variant="subtle" color="gray" aria-expanded={opened} aria-controls={body} aria-label={`Détail, ${ligne}`} onClick={() => setOpened(!opened)}>
              {opened ? <IconChevronDown size={16} stroke={1.6} /> : <IconChevronRight size={16} stroke={1.6} />}
            </ActionIcon>
          )}
          {!readOnly && <RowMenu elements={elements} element={element} index={index} ligne={ligne} />}
        </td>
      </tr>
      {opened && (
        <tr id={body}>
          <td colSpan={columns.length + 1} className={tableau.detail}>
            <div className={css.grid}>
              {rest.map(([champ, meta]) => (
                <div key={champ} className={meta.kind === 'long' ? css.wide : undefined}>
                  <Field
                    champ={champ}
                    meta={{ ...cellMeta(meta, ligne), label: meta.label }}
                    value={element[champ]}
                    record={recordIn(element, champ)}
                    ecritPar={() => ecritPar([element.id, champ])}
                    readOnly={readOnly}
                  />
                </div>
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}

function RowMenu({ elements, element, index, ligne }: Pick<Props, 'elements' | 'element' | 'index'> & { ligne: string }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Gestes, ${ligne}`}>
          <IconDots size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {index > 0 && (
          <Menu.Item leftSection={<IconArrowUp size={16} stroke={1.6} />} onClick={() => elements.up(index)}>
            Monter
          </Menu.Item>
        )}
        {index < elements.list.length - 1 && (
          <Menu.Item leftSection={<IconArrowDown size={16} stroke={1.6} />} onClick={() => elements.down(index)}>
            Descendre
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} />} onClick={() => elements.remove(element.id)}>
          Retirer
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
