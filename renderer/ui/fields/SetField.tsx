import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { useState } from 'react'
import { members } from '../../../shared/kernel/champs'
import { fold } from '../../../shared/kernel/texte'
import { AppLink } from '../AppLink'
import { useChoices } from './ChoiceField'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import { CREATE, OptionList } from './OptionList'
import { type Choice, useFieldSources } from './sources'
import { useRecording } from './useRecording'
import { useRecordOptions } from './useRecordOptions'

/** Several codes, or several records: each is added and taken away by itself. */
export function SetField(props: FieldProps) {
  const { meta } = props
  const sources = useFieldSources()
  const present = members(props.value as Record<string, true> | undefined)
  const { refusal, tryRecord } = useRecording(props.record)
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<Readonly<Record<string, Choice>>>({})
  const combobox = useCombobox({ onDropdownClose: () => setTyped('') })
  const codes = useChoices(props, present)
  const records = useRecordOptions(meta, props.champ, typed, combobox.dropdownOpened && meta.kind === 'refs')
  const found = meta.kind === 'refs' ? records : codes.filter(choice => fold(choice.libelle).includes(fold(typed).trim()))
  const options = found.filter(option => !present.includes(option.valeur))
  const titleOf = (id: string): Choice =>
    (meta.kind === 'codes' ? codes.find(choice => choice.valeur === id) : (picked[id] ?? sources.titre(id))) ?? { valeur: id, libelle: 'Fiche dans la corbeille' }
  const [onlyTarget] = meta.kind === 'refs' && meta.vers?.length === 1 ? meta.vers : []

  const add = async (valeur: string) => {
    const name = typed.trim()
    const choice = valeur === CREATE && onlyTarget ? await sources.create(onlyTarget, name) : options.find(option => option.valeur === valeur)
    setTyped('')
    if (!choice) return
    setPicked({ ...picked, [choice.valeur]: choice })
    await tryRecord(true, [choice.valeur])
  }
  const pill = ({ valeur, libelle, href }: Choice) => (
    <Pill
      key={valeur}
      withRemoveButton={!props.readOnly}
      onRemove={() => void tryRecord(undefined, [valeur])}
      removeButtonProps={{ 'aria-label': `Retirer ${libelle}`, tabIndex: 0, 'aria-hidden': false }}
    >
      {href ? <AppLink href={href}>{libelle}</AppLink> : libelle}
    </Pill>
  )

  return (
    <FieldFrame {...props} refusal={refusal}>
      {({ input }) => (
        <Combobox store={combobox} onOptionSubmit={value => void add(value)} disabled={props.readOnly}>
          <Combobox.DropdownTarget>
            <PillsInput {...input} onClick={() => combobox.openDropdown()}>
              <Pill.Group>
                {present.map(titleOf).map(pill)}
                <Combobox.EventsTarget withExpandedAttribute>
                  <PillsInput.Field
                    value={typed}
                    placeholder={props.readOnly || present.length > 0 ? '' : 'Ajouter…'}
                    readOnly={props.readOnly}
                    autoComplete="off"
                    onFocus={() => combobox.openDropdown()}
                    onBlur={() => combobox.closeDropdown()}
                    onChange={event => {
                      setTyped(event.currentTarget.value)
                      combobox.openDropdown()
                      combobox.updateSelectedOptionIndex()
                    }}
                    onKeyDown={event => {
                      const last = present.at(-1)
                      if (event.key === 'Backspace' && typed === '' && last && !props.readOnly) void tryRecord(undefined, [last])
                    }}
                  />
                </Combobox.EventsTarget>
              </Pill.Group>
            </PillsInput>
          </Combobox.DropdownTarget>
          <Combobox.Dropdown>
            <OptionList options={options} creer={onlyTarget && typed.trim() ? `Ajouter ${sources.un(onlyTarget)} « ${typed.trim()} »` : undefined} />
          </Combobox.Dropdown>
        </Combobox>
      )}
    </FieldFrame>
  )
}
