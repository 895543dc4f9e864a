import { ActionIcon, CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core'
import { IconArrowUpRight } from '@tabler/icons-react'
import { useState } from 'react'
import { AppLink } from '../AppLink'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import { CREATE, OptionList } from './OptionList'
import { type Choice, useFieldSources } from './sources'
import { useFirstLit, useNaming } from './useNaming'
import { useOvertaken } from './useOvertaken'
import { useRecording } from './useRecording'
import { useRecordOptions } from './useRecordOptions'

/** Another record, found by its name as one types; the arrow opens it. */
export function RefField(props: FieldProps) {
  const { meta } = props
  const sources = useFieldSources()
  const { refusal, tryRecord } = useRecording((valeur, inside) => overtaken.record(valeur, inside))
  const [picked, setPicked] = useState<Choice>()
  const combobox = useCombobox()
  const naming = useNaming({
    combobox,
    seek: texte => sources.search(meta.vers ?? [], texte, props.champ),
    choose: choice => void take(choice),
    clear: () => void tryRecord(undefined),
  })
  const overtaken = useOvertaken(props, naming.typed !== undefined)
  const { options, pour } = useRecordOptions(meta, props.champ, naming.words, combobox.dropdownOpened)
  const id = typeof props.value === 'string' ? props.value : undefined
  const chosen = id ? (picked?.valeur === id ? picked : (sources.titre(id) ?? { valeur: id, libelle: 'Fiche dans la corbeille' })) : undefined
  const [onlyTarget] = meta.vers?.length === 1 ? meta.vers : []
  const creer = onlyTarget && naming.words ? `Ajouter ${sources.un(onlyTarget)} « ${naming.words} »` : undefined
  useFirstLit(combobox, pour === naming.words ? naming.words : '', [...options.map(({ valeur }) => valeur), ...(creer ? [CREATE] : [])])

  const take = async (choice: Choice | undefined) => {
    if (!choice) return
    setPicked(choice)
    await tryRecord(choice.valeur)
  }
  const choose = async (valeur: string) => {
    combobox.closeDropdown()
    naming.restore()
    await take(valeur === CREATE && onlyTarget ? await sources.create(onlyTarget, naming.words) : options.find(option => option.valeur === valeur))
  }

  return (
    <FieldFrame {...props} refusal={refusal ?? naming.refusal} reprise={overtaken.par ? { par: overtaken.par, texte: chosen?.libelle ?? '', prendre: naming.restore } : undefined}>
      {({ input }) => (
        <div className={css.chosen}>
          <Combobox store={combobox} onOptionSubmit={value => void choose(value)} disabled={props.readOnly}>
            <Combobox.Target withExpandedAttribute {...naming.escape}>
              <InputBase
                {...input}
                value={naming.typed ?? chosen?.libelle ?? ''}
                placeholder="Taper un nom"
                readOnly={props.readOnly}
                autoFocus={props.autoFocus}
                data-autofocus={props.autoFocus || undefined}
                autoComplete="off"
                data-en-saisie={naming.typed !== undefined ? 'oui' : undefined}
                aria-required={props.required || undefined}
                rightSectionPointerEvents="auto"
                rightSection={chosen && !props.readOnly ? <CloseButton size="sm" aria-label={`Vider « ${meta.label} »`} onClick={() => void tryRecord(undefined)} /> : undefined}
                onFocus={event => event.currentTarget.select()}
                onClick={() => combobox.openDropdown()}
                onChange={event => naming.type(event.currentTarget.value)}
                onKeyDown={naming.onKeyDown}
                onBlur={naming.leave}
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
