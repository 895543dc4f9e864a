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
import { useFirstLit, useNaming } from './useNaming'
import { useRecording } from './useRecording'
import { useRecordOptions } from './useRecordOptions'

/** Several codes, or several records: each is added and taken away by itself. */
export function SetField(props: FieldProps) {
  const { meta } = props
  const sources = useFieldSources()
  const present = members(props.value as Record<string, true> | undefined)
  const { refusal, tryRecord } = useRecording(props.record)
  const [picked, setPicked] = useState<Readonly<Record<string, Choice>>>({})
  const combobox = useCombobox()
  const codes = useChoices(props, present)
  const isRef = meta.kind === 'refs'
  const naming = useNaming({
    combobox,
    seek: texte => (isRef ? sources.search(meta.vers ?? [], texte, props.champ) : codes),
    choose: choice => void take(choice),
  })
  const records = useRecordOptions(meta, props.champ, naming.words, combobox.dropdownOpened && isRef)
  const found = isRef ? records.options : codes.filter(choice => fold(choice.libelle).includes(fold(naming.words)))
  const options = found.filter(option => !present.includes(option.valeur))
  const titleOf = (id: string): Choice =>
    (!isRef ? codes.find(choice => choice.valeur === id) : (picked[id] ?? sources.titre(id))) ?? { valeur: id, libelle: 'Fiche dans la corbeille' }
  const [onlyTarget] = isRef && meta.vers?.length === 1 ? meta.vers : []
  const creer = onlyTarget && naming.words ? `Ajouter ${sources.un(onlyTarget)} « ${naming.words} »` : undefined
  useFirstLit(combobox, isRef && records.pour !== naming.words ? '' : naming.words, [...options.map(({ valeur }) => valeur), ...(creer ? [CREATE] : [])])

  const take = async (choice: Choice | undefined) => {
    if (!choice) return
    setPicked(now => ({ ...now, [choice.valeur]: choice }))
    await tryRecord(true, [choice.valeur])
  }
  const add = async (valeur: string) => {
    naming.restore()
    await take(valeur === CREATE && onlyTarget ? await sources.create(onlyTarget, naming.words) : options.find(option => option.valeur === valeur))
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
    <FieldFrame {...props} refusal={refusal ?? naming.refusal}>
      {({ input }) => (
        <Combobox store={combobox} onOptionSubmit={value => void add(value)} disabled={props.readOnly}>
          <Combobox.DropdownTarget>
            <PillsInput {...input} onClick={() => combobox.openDropdown()}>
              <Pill.Group>
                {present.map(titleOf).map(pill)}
                <Combobox.EventsTarget withExpandedAttribute {...naming.escape}>
                  <PillsInput.Field
                    value={naming.typed ?? ''}
                    data-en-saisie={naming.typed ? 'oui' : undefined}
                    placeholder={props.readOnly || present.length > 0 ? '' : 'Ajouter…'}
                    readOnly={props.readOnly}
                    autoComplete="off"
                    onFocus={() => combobox.openDropdown()}
                    onBlur={naming.leave}
                    onChange={event => naming.type(event.currentTarget.value)}
                    onKeyDown={event => {
                      naming.onKeyDown(event)
                      const last = present.at(-1)
                      if (event.key === 'Backspace' && !naming.typed && last && !props.readOnly) void tryRecord(undefined, [last])
                    }}
                  />
                </Combobox.EventsTarget>
              </Pill.Group>
            </PillsInput>
          </Combobox.DropdownTarget>
          <Combobox.Dropdown>
            <OptionList options={options} creer={creer} />
          </Combobox.Dropdown>
        </Combobox>
      )}
    </FieldFrame>
  )
}
