import { Combobox } from '@mantine/core'
import css from './Field.module.css'
import type { Choice } from './sources'

/** The value of the option that creates a record by the name typed. */
export const CREATE = '\u0000creer'

/** The records offered under a field, then the one that does not exist yet. */
export function OptionList({ options, creer }: { options: readonly Choice[]; creer?: string | undefined }) {
  if (options.length === 0 && !creer) return <Combobox.Empty>Aucune fiche de ce nom.</Combobox.Empty>
  return (
    <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
      {options.map(option => (
        <Combobox.Option key={option.valeur} value={option.valeur}>
          {option.libelle}
          {option.detail && <span className={css.optionDetail}>{option.detail}</span>}
        </Combobox.Option>
      ))}
      {creer && <Combobox.Option value={CREATE}>{creer}</Combobox.Option>}
    </Combobox.Options>
  )
}
