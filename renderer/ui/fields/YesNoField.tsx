import { SegmentedControl } from '@mantine/core'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import { useRecording } from './useRecording'

const ANSWERS = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
  { value: '', label: 'Non renseigné' },
]
const readAnswer = (answer: string): boolean | undefined => (answer === '' ? undefined : answer === 'oui')

/** Yes, no, or not known yet: three answers, never two. */
export function YesNoField(props: FieldProps) {
  const { refusal, tryRecord } = useRecording(props.record)
  const answer = props.value === undefined ? '' : props.value ? 'oui' : 'non'
  return (
    <FieldFrame {...props} refusal={refusal} group>
      {({ id, describedBy }) => (
        <div>
          <SegmentedControl
            aria-labelledby={`${id}-label`}
            aria-describedby={describedBy}
            data={ANSWERS}
            value={answer}
            readOnly={props.readOnly}
            onChange={chosen => void tryRecord(readAnswer(chosen))}
            size="xs"
            transitionDuration={0}
          />
        </div>
      )}
    </FieldFrame>
  )
}
