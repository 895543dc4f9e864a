import { Input, InputWrapperContext } from '@mantine/core'
import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, use, useId } from 'react'
import type { Kind } from '../../../shared/kernel/champs'
import { typo } from '../../../shared/kernel/typo'
import css from './Field.module.css'
import type { FieldProps } from './fieldProps'
import { type Reprise, RepriseLine } from './Reprise'

const UNFOLDING: readonly Kind[] = ['choix', 'code', 'ref']

/** The parts a field hands to its input so that both are one to a screen reader. */
export interface InputParts {
  id: string
  describedBy: string | undefined
  /** For an input of the kit, which keeps to itself what is said of it. */
  input: { id: string; error: boolean; withErrorStyles: false; inputContainer: (input: ReactNode) => ReactNode }
}

/** Tells an input of the kit what describes it: it listens to nothing else than its own wrapper. */
function Described({ describedBy, children }: { describedBy: string | undefined; children: ReactNode }) {
  return <InputWrapperContext value={{ ...use(InputWrapperContext), describedBy }}>{children}</InputWrapperContext>
}

/** Label above, help and what is wrong below. Warning is dashed; refused or blocking has a thick border, bold words and an octagon. */
export function FieldFrame(props: FieldProps & { refusal?: string | undefined; reprise?: Reprise | undefined; group?: boolean; children: (parts: InputParts) => ReactNode }) {
  const own = useId()
  const id = props.id ?? own
  const { constat, refusal, reprise, meta } = props
  // Their choices would hide what is said below.
  const unfolds = UNFOLDING.includes(meta.kind)
  const described = [meta.aide && `${id}-aide`, constat && `${id}-constat`, refusal && `${id}-refus`, reprise && `${id}-reprise`].filter(Boolean).join(' ') || undefined
  const input = {
    id,
    error: refusal !== undefined || constat?.gravite === 'bloquant',
    withErrorStyles: false,
    inputContainer: (children: ReactNode) => <Described describedBy={described}>{children}</Described>,
  } as const
  const label = (
    <>
      {meta.label}
      {meta.unite && <span className={css.unit}> ({meta.unite})</span>}
      {props.required && <span className={css.unit}> · nécessaire</span>}
    </>
  )
  const className = props.labelHidden ? 'hors-ecran' : undefined
  return (
    <div className={css.field} data-gravite={refusal ? 'bloquant' : constat?.gravite} data-elements={meta.kind === 'elements' || undefined}>
      {props.group ? (
        <Input.Label component="span" id={`${id}-label`} className={className}>
          {label}
        </Input.Label>
      ) : (
        <Input.Label htmlFor={id} id={`${id}-label`} className={className}>
          {label}
        </Input.Label>
      )}
      {reprise && unfolds && <RepriseLine id={`${id}-reprise`} {...reprise} />}
      {props.children({ id, describedBy: described, input })}
      {meta.aide && (
        <p id={`${id}-aide`} className={css.help}>
          {typo(meta.aide)}
        </p>
      )}
      {constat && !refusal && (
        <p id={`${id}-constat`} className={css.said} data-fort={constat.gravite === 'bloquant' || undefined}>
          {constat.gravite === 'bloquant' ? <IconAlertOctagon size={15} stroke={1.8} aria-hidden /> : <IconAlertTriangle size={15} stroke={1.8} aria-hidden />}
          {typo(constat.phrase)}
        </p>
      )}
      {refusal && (
        <p id={`${id}-refus`} className={css.said} data-fort role="alert">
          <IconAlertOctagon size={15} stroke={1.8} aria-hidden />
          <span>Non enregistré. {typo(refusal)}</span>
        </p>
      )}
      {reprise && !unfolds && <RepriseLine id={`${id}-reprise`} {...reprise} />}
    </div>
  )
}
