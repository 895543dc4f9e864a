import { Checkbox } from '@mantine/core'
import { useState } from 'react'

interface Props {
  nom: string
  coche: boolean
  /** Records it; what is refused is told by `refus`, or elsewhere. */
  agir: (coche: boolean) => Promise<void>
  readOnly?: boolean
  refus?: string | undefined
}

/** A tick recorded at once: it shows before the disk has answered. */
export function Tick({ nom, coche, agir, readOnly = false, refus }: Props) {
  // Asked from this state: once the record says something else, the record is right.
  const [asked, setAsked] = useState<{ from: boolean; to: boolean }>()
  const shown = asked && asked.from === coche && !refus ? asked.to : coche
  return (
    <Checkbox
      size="sm"
      aria-label={nom}
      checked={shown}
      disabled={readOnly}
      error={refus}
      onChange={event => {
        setAsked({ from: coche, to: event.currentTarget.checked })
        void agir(event.currentTarget.checked)
      }}
    />
  )
}
