import { type ComboboxItem, Select } from '@mantine/core'
import { useState } from 'react'
import { fold } from '../../../shared/kernel/texte'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import { type Choice, useFieldSources } from './sources'
import { useOvertaken } from './useOvertaken'
import { useRecording } from './useRecording'

const SHOWN = 60

/** By the words of the choice and of its detail, those that begin so first; accents, case and apostrophes do not matter. */
function choicesNear(choices: readonly Choice[], text: string): Choice[] {
  const typed = fold(text).trim()
  const found = choices.filter(({ libelle, detail = '' }) => fold(`${libelle} ${detail}`).includes(typed))
  const begins = ({ libelle }: Choice) => fold(libelle).startsWith(typed)
  return [...found.filter(begins), ...found.filter(choice => !begins(choice))]
}

const itemOf = ({ valeur, libelle }: Choice): ComboboxItem => ({ value: valeur, label: libelle })

/** The one choice these words can only mean: the only one that holds them, or that is them. */
function onlyChoice(choices: readonly Choice[], words: string): Choice | undefined {
  const near = choicesNear(choices, words)
  const [same, ...others] = near.length === 1 ? near : near.filter(({ libelle }) => fold(libelle).trim() === fold(words).trim())
  return others.length === 0 ? same : undefined
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
  const { refusal, tryRecord } = useRecording((valeur, inside) => overtaken.record(valeur, inside))
  const [typed, setTyped] = useState<string>()
  const overtaken = useOvertaken(props, typed !== undefined)
  const [lost, setLost] = useState<string>()
  const current = choices.find(({ valeur }) => valeur === value)?.libelle ?? ''
  // The current choice comes back: words that were left there are not lost unseen.
  const leave = () => {
    const words = typed?.trim() ?? ''
    setTyped(undefined)
    if (words === '' || words === current) return
    const meant = onlyChoice(choices, words)
    if (meant) return void tryRecord(meant.valeur)
    setLost(words)
  }
  const expected = lost && `Choisissez dans la liste : « ${lost} » n’y désigne pas un seul choix.`
  return (
    <FieldFrame {...props} refusal={refusal ?? expected} reprise={overtaken.par ? { par: overtaken.par, texte: current, prendre: () => setTyped(undefined) } : undefined}>
      {({ input }) => (
        <Select
          {...input}
          value={value}
          onChange={chosen => {
            setTyped(undefined)
            setLost(undefined)
            void tryRecord(chosen ?? undefined)
          }}
          onOptionSubmit={() => setTyped(undefined)}
          searchValue={typed ?? current}
          // Only what the hand types: the kit also tells when it follows the value.
          onInput={event => {
            setTyped(event.currentTarget.value)
            setLost(undefined)
          }}
          onKeyDown={event => {
            if (event.key === 'Escape') setTyped(undefined)
          }}
          onBlur={leave}
          data={choices.map(itemOf)}
          filter={({ search, limit }) => choicesNear(choices, search).slice(0, limit).map(itemOf)}
          renderOption={({ option }) => (
            <span>
              {option.label} {details.has(option.value) && <span className={css.optionDetail}>{details.get(option.value)}</span>}
            </span>
          )}
          limit={SHOWN}
          searchable
          clearable
          allowDeselect={false}
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
