import { ActionIcon, CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core'
import { IconArrowUpRight } from '@tabler/icons-react'
import { useState } from 'react'
import { AppLink } from '../AppLink'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import { CREATE, OptionList } from './OptionList'
import { type Choice, useFieldSources } from './sources'
import { useRecording } from './useRecording'
import { useRecordOptions } from './useRecordOptions'

/** Another record, found by its name as one types; the arrow opens it. */
export function RefField(props: FieldProps) {
  const { meta } = props
  const sources = useFieldSources()
  const { refusal, tryRecord } = useRecording(props.record)
  const [typed, setTyped] = useState<string>()
  const [picked, setPicked] = useState<Choice>()
  const combobox = useCombobox({ onDropdownClose: () => setTyped(undefined) })
  const options = useRecordOptions(meta, props.champ, typed ?? '', combobox.dropdownOpened)
  const id = typeof props.value === 'string' ? props.value : undefined
  const chosen = id ? (picked?.valeur === id ? picked : (sources.titre(id) ?? { valeur: id, libelle: 'Fiche dans la corbeille' })) : undefined
  const [onlyTarget] = meta.vers?.length === 1 ? meta.vers : []
  const creer = onlyTarget && typed?.trim() ? `Ajouter ${sources.un(onlyTarget)} « ${typed.trim()} »` : undefined

  const choose = async (valeur: string) => {
    const name = typed?.trim() ?? ''
    combobox.closeDropdown()
    const choice = valeur === CREATE && onlyTarget ? await sources.create(onlyTarget, name) : options.find(option => option.valeur === valeur)
    if (!choice) return
    setPicked(choice)
    await tryRecord(choice.valeur)
  }

  return (
    <FieldFrame {...props} refusal={refusal}>
      {({ input }) => (
        <div className={css.chosen}>
          <Combobox store={combobox} onOptionSubmit={value => void choose(value)} disabled={props.readOnly}>
            <Combobox.Target withExpandedAttribute>
              <InputBase
                {...input}
                value={typed ?? chosen?.libelle ?? ''}
                placeholder="Taper un nom"
                readOnly={props.readOnly}
                autoFocus={props.autoFocus}
                data-autofocus={props.autoFocus || undefined}
                autoComplete="off"
                data-en-saisie={typed !== undefined ? 'oui' : undefined}
                aria-required={props.required || undefined}
                rightSectionPointerEvents="auto"
                rightSection={chosen && !props.readOnly ? <CloseButton size="sm" aria-label={`Vider « ${meta.label} »`} onClick={() => void tryRecord(undefined)} /> : undefined}
                onFocus={event => event.currentTarget.select()}
                onClick={() => combobox.openDropdown()}
                onChange={event => {
                  setTyped(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onBlur={() => combobox.closeDropdown()}
              />
            </Combobox.Target>
            <Combobox.Dropdown>
              <OptionList options={options} creer={creer} />
            </Combobox.Dropdown>
          </Combobox>
          {chosen?.href && (
            <ActionIcon component={AppLink} href={chosen.href} variant="subtle" aria-label={`Ouvrir ${chosen.libelle}`}>
              <IconArrowUpRight size={18} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
