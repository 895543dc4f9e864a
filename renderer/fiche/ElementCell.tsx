import type { ChampMeta } from '../../shared/kernel/champs'
import { Field } from '../ui/fields/Field'
import type { RecordValue, WriterOf } from '../ui/fields/fieldProps'
import { useRecording } from '../ui/fields/useRecording'
import { Tick } from '../ui/Tick'
import css from './Tableau.module.css'
import { cellMeta } from './useElements'

const RIGHT = ['montant', 'entier', 'decimal']

/** True when what is in the column is read by its right end. */
export const isRight = ({ kind }: ChampMeta): boolean => RIGHT.includes(kind)

// Narrower than this, what is typed does not show.
const WIDTHS: Partial<Record<ChampMeta['kind'], number>> = {
  texte: 130,
  long: 190,
  montant: 112,
  entier: 60,
  decimal: 68,
  jour: 98,
  dateConnue: 116,
  heure: 84,
  choix: 104,
  code: 140,
  ref: 160,
}

export const cellWidth = ({ kind }: ChampMeta): number | undefined => WIDTHS[kind]

interface Props {
  champ: string
  meta: ChampMeta
  value: unknown
  /** « ligne 2 », « 2024 »: what the line or the column is. */
  ligne: string
  record: RecordValue
  ecritPar: WriterOf
  readOnly: boolean
  autoFocus?: boolean
}

/** A value in a table: typed in place, a tick for yes. */
export function ElementCell({ champ, meta, value, ligne, record, ecritPar, readOnly, autoFocus }: Props) {
  const named = cellMeta(meta, ligne)
  if (meta.kind === 'oui') return <TickCell meta={named} value={value} record={record} readOnly={readOnly} />
  return <Field champ={champ} meta={named} value={value} record={record} ecritPar={ecritPar} readOnly={readOnly} labelHidden autoFocus={autoFocus ?? false} />
}

function TickCell({ meta, value, record, readOnly }: Pick<Props, 'meta' | 'value' | 'record' | 'readOnly'>) {
  const { refusal, tryRecord } = useRecording(record)
  return (
    <div className={css.check}>
      <Tick nom={meta.label} coche={value === true} readOnly={readOnly} refus={refusal} agir={async coche => tryRecord(coche)} />
    </div>
  )
}
