import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core'
import { fold } from '../../../shared/kernel/texte'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import { type Choice, useFieldSources } from './sources'
import { useRecording } from './useRecording'

const SHOWN = 60

/** By the words of the choice and of its detail, those that begin so first; accents, case and apostrophes do not matter. */
const foldedFilter =
  (details: ReadonlyMap<string, string>): OptionsFilter =>
  ({ options, search, limit }) => {
    const typed = fold(search).trim()
    const found = (options as ComboboxItem[]).filter(option => fold(`${option.label} ${details.get(option.value) ?? ''}`).includes(typed))
    const begins = (option: ComboboxItem) => fold(option.label).startsWith(typed)
    return [...found.filter(begins), ...found.filter(option => !begins(option))].slice(0, limit)
  }

/** The choices of a field, the inactive ones only when they are already there. */
export function useChoices({ meta }: Pick<FieldProps, 'meta'>, current: readonly string[]): readonly Choice[] {
  const { nomenclature } = useFieldSources()
  if (meta.choix) return Object.entries(meta.choix).map(([valeur, libelle]) => ({ valeur, libelle }))
  const all = nomenclature(meta.liste ?? '')
  const known = all.filter(choice => !choice.inactif || current.includes(choice.valeur))
  const unknown = current.filter(valeur => !all.some(choice => choice.valeur === valeur))
  return [...known, ...unknown.map(valeur => ({ valeur, libelle: valeur }))]
}

/** One of a list: recorded as soon as it is chosen. */
export function ChoiceField(props: FieldProps) {
  const value = typeof props.value === 'string' ? props.value : null
  const choices = useChoices(props, value ? [value] : [])
  const details = new Map(choices.flatMap(({ valeur, detail }) => (detail ? [[valeur, detail]] : [])))
  const { refusal, tryRecord } = useRecording(props.record)
  return (
    <FieldFrame {...props} refusal={refusal}>
      {({ input }) => (
        <Select
          {...input}
          value={value}
          onChange={chosen => void tryRecord(chosen ?? undefined)}
          data={choices.map(choice => ({ value: choice.valeur, label: choice.libelle }))}
          filter={foldedFilter(details)}
          renderOption={({ option }) => (
            <span>
              {option.label} {details.has(option.value) && <span className={css.optionDetail}>{details.get(option.value)}</span>}
            </span>
          )}
          limit={SHOWN}
          searchable
          clearable
          readOnly={props.readOnly}
          autoFocus={props.autoFocus}
          data-autofocus={props.autoFocus || undefined}
          selectFirstOptionOnChange
          nothingFoundMessage="Aucun choix ne contient ces lettres."
          clearButtonProps={{ 'aria-label': `Vider « ${props.meta.label} »` }}
          aria-required={props.required || undefined}
        />
      )}
    </FieldFrame>
  )
}
