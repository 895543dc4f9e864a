import { type ReactNode, useState } from 'react'
import type { Lien } from '../../shared/contract'
import type { ChampMeta } from '../../shared/kernel/champs'
import { isUnknown } from '../../shared/kernel/regle'
import { useClasseur } from '../layout/useClasseur'
import { Dialog } from '../ui/Dialog'
import { Field } from '../ui/fields/Field'
import { readTyped } from '../ui/fields/typing'
import css from './Champ.module.css'
import { FieldSourcesProvider } from './FieldSourcesProvider'
import { put } from './put'

/** A field of a dialog: nothing is recorded before its button. */
export interface AskedField {
  champ: string
  meta: ChampMeta
  requis?: boolean
}

/** What is filled so far, by field. */
export type Draft = Readonly<Record<string, unknown>>

interface Props {
  titre: string
  verbe: string
  fields: readonly AskedField[]
  initial?: Draft
  /** Titles of the records `initial` names. */
  liens?: Readonly<Record<string, Lien>>
  agir: (draft: Draft) => Promise<void>
  onClose: () => void
  /** Why it cannot be done, whatever is filled. */
  empeche?: string | undefined
  /** What follows from what is filled, under the fields. */
  children?: (draft: Draft) => ReactNode
}

const WIDE = ['long', 'codes', 'refs', 'elements']

/** A gesture of several fields, from what is already known of them. */
export function FormDialog({ titre, verbe, fields, initial = {}, liens, agir, onClose, empeche, children }: Props) {
  const { aujourdhui } = useClasseur()
  const [draft, setDraft] = useState<Draft>(initial)
  const missing = fields.find(({ champ, requis }) => requis && isUnknown(draft[champ]))
  const reason = empeche ?? (missing && `Il manque : ${missing.meta.label.toLowerCase()}.`)

  // The hand begins at what is not known yet.
  const first = Math.max(
    0,
    fields.findIndex(({ champ }) => isUnknown(initial[champ])),
  )

  // What is readable counts at once: the button and what hangs under follow the typing.
  const typed = ({ champ, meta }: AskedField, text: string) => {
    const reading = readTyped(meta, text, aujourdhui)
    if ('valeur' in reading) setDraft(now => put(now, [champ], reading.valeur))
  }

  return (
    <FieldSourcesProvider {...(liens ? { liens } : {})}>
      <Dialog titre={titre} verbe={verbe} large={fields.length > 3} agir={() => agir(draft)} onClose={onClose} {...(reason ? { empeche: reason } : {})}>
        {fields.length > 0 && (
          <div className={css.grid}>
            {fields.map((field, index) => (
              <div key={field.champ} className={WIDE.includes(field.meta.kind) ? css.wide : undefined}>
                <Field
                  champ={field.champ}
                  meta={field.meta}
                  value={draft[field.champ]}
                  record={(valeur, inside = []) => setDraft(now => put(now, [field.champ, ...inside], valeur))}
                  onType={text => typed(field, text)}
                  required={field.requis ?? false}
                  autoFocus={index === first}
                />
              </div>
            ))}
          </div>
        )}
        {children?.(draft)}
      </Dialog>
    </FieldSourcesProvider>
  )
}
