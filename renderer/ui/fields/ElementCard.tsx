import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { atStart } from '../../../shared/documents/phrases'
import { type ChampMeta, fieldsOf } from '../../../shared/kernel/champs'
import { Field } from './Field'
import css from './Field.module.css'
import type { FieldProps } from './fieldProps'
import { type FieldSources, useFieldSources } from './sources'
import { textOf } from './typing'

// Cards of a few fields stay open.
const FOLDED_FROM = 5
const TOLD = 3

function textShown(meta: ChampMeta, value: unknown, sources: FieldSources): string {
  if (value === undefined) return ''
  if (meta.kind === 'choix') return meta.choix?.[String(value)] ?? ''
  if (meta.kind === 'code') return sources.nomenclature(meta.liste ?? '').find(choice => choice.valeur === value)?.libelle ?? String(value)
  if (meta.kind === 'ref') return sources.titre(String(value))?.libelle ?? ''
  if (meta.kind === 'oui') return value ? meta.label : ''
  return textOf(meta, value)
}

type Props = Omit<FieldProps, 'id'> & {
  element: Record<string, unknown> & { id: string }
  opened: boolean
  onUp?: (() => void) | undefined
  onDown?: (() => void) | undefined
  onRemove: () => void
}

/** One element: what it is in a line, its fields below. */
export function ElementCard(props: Props) {
  const { element, meta } = props
  const sources = useFieldSources()
  const body = useId()
  const fields = fieldsOf({ shape: meta.element ?? {} })
  const [opened, setOpened] = useState(props.opened || fields.length < FOLDED_FROM)
  const told = fields
    .map(([champ, inner]) => textShown(inner, element[champ], sources))
    .filter(Boolean)
    .slice(0, TOLD)
    .join(' · ')
  const name = told || atStart((meta.unElement ?? 'élément').replace(/^une? /, ''))
  return (
    <div className={css.card}>
      <div className={css.cardHead}>
        <button type="button" className={css.cardTitle} aria-expanded={opened} aria-controls={body} onClick={() => setOpened(!opened)}>
          {opened ? <IconChevronDown size={16} stroke={1.6} aria-hidden /> : <IconChevronRight size={16} stroke={1.6} aria-hidden />}
          <span>{name}</span>
        </button>
        {!props.readOnly && (
          <>
            {props.onUp && (
              <ActionIcon variant="subtle" color="gray" aria-label={`Monter : ${name}`} onClick={props.onUp}>
                <IconArrowUp size={16} stroke={1.6} />
              </ActionIcon>
            )}
            {props.onDown && (
              <ActionIcon variant="subtle" color="gray" aria-label={`Descendre : ${name}`} onClick={props.onDown}>
                <IconArrowDown size={16} stroke={1.6} />
              </ActionIcon>
            )}
            <ActionIcon variant="subtle" color="gray" aria-label={`Retirer : ${name}`} onClick={props.onRemove}>
              <IconTrash size={16} stroke={1.6} />
            </ActionIcon>
          </>
        )}
      </div>
      {opened && (
        <div id={body} className={`${css.cardBody} ${css.grid}`}>
          {fields.map(([champ, inner], index) => (
            <div key={champ} className={inner.kind === 'long' ? css.wide : undefined}>
              <Field
                champ={champ}
                meta={inner}
                value={element[champ]}
                record={(valeur, inside = []) => props.record(valeur, [element.id, champ, ...inside])}
                ecritPar={() => props.ecritPar?.([element.id, champ])}
                readOnly={props.readOnly}
                autoFocus={props.opened && index === 0}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
