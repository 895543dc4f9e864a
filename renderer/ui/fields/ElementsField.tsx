import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { ordered } from '../../../shared/kernel/champs'
import { newId } from '../../../shared/kernel/id'
import { ElementCard } from './ElementCard'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import { useRecording } from './useRecording'

type Element = Record<string, unknown> & { ordre: number }

/** Repeated elements, each on a card: added, filled field by field, moved, taken away. */
export function ElementsField(props: FieldProps) {
  const { meta } = props
  const { refusal, tryRecord } = useRecording(props.record)
  const [fresh, setFresh] = useState<string>()
  const list = ordered(props.value as Record<string, Element> | undefined)
  const add = () => {
    const id = newId()
    setFresh(id)
    void tryRecord({ ...props.neuf, ordre: (list.at(-1)?.ordre ?? 0) + 1 }, [id])
  }
  // One number moves one card: between its new neighbours.
  const move = (id: string, before: number | undefined, after: number | undefined) => {
    const ordre = before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2
    void tryRecord(ordre, [id, 'ordre'])
  }
  return (
    <FieldFrame {...props} refusal={refusal} group>
      {({ id }) => (
        <fieldset className={css.cards} aria-labelledby={`${id}-label`} id={id} tabIndex={-1}>
          {list.map((element, index) => (
            <ElementCard
              key={element.id}
              {...props}
              element={element}
              opened={element.id === fresh}
              onUp={index > 0 ? () => move(element.id, list[index - 2]?.ordre, list[index - 1]?.ordre) : undefined}
              onDown={index < list.length - 1 ? () => move(element.id, list[index + 1]?.ordre, list[index + 2]?.ordre) : undefined}
              onRemove={() => void tryRecord(undefined, [element.id])}
            />
          ))}
          {!props.readOnly && (
            <div>
              <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={add}>
                Ajouter {meta.unElement}
              </Button>
            </div>
          )}
        </fieldset>
      )}
    </FieldFrame>
  )
}
