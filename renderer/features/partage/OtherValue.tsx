import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { Lien } from '../../../shared/contract'
import type { ChampMeta } from '../../../shared/kernel/champs'
import { api } from '../../client'
import { FieldSourcesProvider } from '../../fiche/FieldSourcesProvider'
import { useClasseur } from '../../layout/useClasseur'
import { Field } from '../../ui/fields/Field'
import { readTyped } from '../../ui/fields/typing'
import radio from '../../ui/ValueCard.module.css'
import css from './Panel.module.css'

// A member of a set is there or not; elements are decided field by field: there is no third value.
const NO_THIRD = ['oui', 'codes', 'refs', 'elements']
const WIDE = ['long', 'ref', 'code', 'choix']

interface Props {
  /** The group of radio buttons it belongs to. */
  nom: string
  fiche: Lien
  champ: string
  meta: ChampMeta
  value: unknown
  choisie: boolean
  choisir: () => void
  put: (valeur: unknown) => void
}

/** « Saisir une autre valeur », in the field that the record itself has for it. Absent where no other can be. */
export function OtherValue({ nom, fiche: { collection, id }, champ, meta, value, choisie, choisir, put }: Props) {
  const label = useId()
  const { aujourdhui } = useClasseur()
  const open = useQuery(api.records.get.queryOptions({ input: { collection, id } }))
  if (NO_THIRD.includes(meta.kind)) return null
  const { aide: _, ...bare } = meta
  return (
    <div className={css.other} data-choisie={choisie || undefined} data-large={WIDE.includes(meta.kind) || undefined}>
      <input type="radio" className={radio.radio} name={nom} id={label} checked={choisie} onChange={choisir} />
      <label htmlFor={label}>
        <b>Saisir une autre valeur</b>
      </label>
      <FieldSourcesProvider {...(open.data ? { liens: open.data.liens } : {})}>
        <Field
          champ={champ}
          meta={{ ...bare, label: `Autre valeur\u00A0: ${meta.label}` }}
          value={value}
          record={put}
          onType={text => {
            const reading = readTyped(meta, text, aujourdhui)
            if ('valeur' in reading) put(reading.valeur)
          }}
          labelHidden
        />
      </FieldSourcesProvider>
    </div>
  )
}
