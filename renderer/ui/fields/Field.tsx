import type { ComponentType } from 'react'
import type { Kind } from '../../../shared/kernel/champs'
import { ChoiceField } from './ChoiceField'
import { ElementsField } from './ElementsField'
import type { FieldProps } from './fieldProps'
import { RefField } from './RefField'
import { SetField } from './SetField'
import { TextField } from './TextField'
import { YesNoField } from './YesNoField'

const byKind: Record<Kind, ComponentType<FieldProps>> = {
  texte: TextField,
  long: TextField,
  jour: TextField,
  dateConnue: TextField,
  heure: TextField,
  montant: TextField,
  entier: TextField,
  decimal: TextField,
  oui: YesNoField,
  choix: ChoiceField,
  code: ChoiceField,
  codes: SetField,
  refs: SetField,
  ref: RefField,
  elements: ElementsField,
}

/** The field of a value, by its kind. */
export function Field(props: FieldProps) {
  const OfKind = byKind[props.meta.kind]
  return <OfKind {...props} />
}
