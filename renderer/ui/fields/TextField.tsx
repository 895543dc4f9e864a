import { Input, Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { formatJour } from '../../../shared/kernel/formatJour'
import type { Jour } from '../../../shared/kernel/jour'
import { CalendarButton } from './CalendarButton'
import css from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import { useFieldSources } from './sources'
import { readTyped, textOf } from './typing'
import { useDraft } from './useDraft'
import { useOvertaken } from './useOvertaken'

const PLACEHOLDERS: Readonly<Record<string, string>> = { jour: 'jj/mm/aaaa', heure: '14 h 30', dateConnue: '2024, mars 2024…' }
const NUMBERS = ['montant', 'entier', 'decimal']

const dayOnly = (value: unknown): Jour | undefined => (typeof value === 'string' && value.length === 10 ? value : undefined)

/** Text, dates, hours, amounts and numbers, typed as people type them. */
export function TextField(props: FieldProps) {
  const { meta, value } = props
  const { aujourdhui } = useFieldSources()
  const long = meta.kind === 'long'
  const dated = meta.kind === 'jour' || meta.kind === 'dateConnue'
  const stored = textOf(meta, value)
  const draft = useDraft({
    stored,
    read: text => readTyped(meta, text, aujourdhui),
    record: valeur => overtaken.record(valeur),
    entree: long ? 'Ctrl+Entrée' : 'Entrée',
    readOnly: props.readOnly ?? false,
  })
  const overtaken = useOvertaken(props, draft.typing)
  const type = (text: string) => {
    draft.type(text)
    props.onType?.(text)
  }
  return (
    <FieldFrame {...props} refusal={draft.refusal} reprise={overtaken.par && stored !== draft.text ? { par: overtaken.par, texte: stored, prendre: draft.restore } : undefined}>
      {({ input }) => {
        const common = {
          ...input,
          value: draft.text,
          onBlur: draft.commit,
          onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
            // Today, as in a spreadsheet.
            if (dated && event.ctrlKey && event.key === ';') type(formatJour(aujourdhui))
            draft.onKeyDown(event)
          },
          readOnly: props.readOnly,
          'data-autofocus': props.autoFocus || undefined,
          autoFocus: props.autoFocus,
          autoComplete: 'off',
          spellCheck: long || (meta.kind === 'texte' && !meta.format),
          'data-en-saisie': draft.pending ? 'oui' : undefined,
          // Échap restores the field first; the dialog around waits for the next one.
          'data-mantine-stop-propagation': draft.pending || undefined,
          'aria-required': props.required || undefined,
        }
        if (long) return <Textarea {...common} autosize minRows={2} maxRows={18} onChange={event => type(event.currentTarget.value)} />
        return (
          <TextInput
            {...common}
            className={NUMBERS.includes(meta.kind) ? css.number : undefined}
            inputMode={NUMBERS.includes(meta.kind) ? 'decimal' : undefined}
            placeholder={props.vide ?? PLACEHOLDERS[meta.kind]}
            onChange={event => type(event.currentTarget.value)}
            rightSection={
              dated && !props.readOnly ? (
                <CalendarButton label={meta.label} value={dayOnly(value)} today={aujourdhui} onPick={draft.put} />
              ) : draft.pending && !draft.refusal ? (
                <Input.Placeholder aria-hidden>•</Input.Placeholder>
              ) : undefined
            }
          />
        )
      }}
    </FieldFrame>
  )
}
