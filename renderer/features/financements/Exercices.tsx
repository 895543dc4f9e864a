import css from './Financements.module.css'

interface Props {
  /** Those the classeur knows. */
  exercices: readonly number[]
  /** None: all of them are shown. */
  choisis: readonly number[]
  onChoose: (exercices: readonly number[]) => void
  /** One at a time. */
  seul: boolean
}

/** Which exercices are shown, the earliest first, as they stand side by side. */
export function Exercices({ exercices, choisis, onChoose, seul }: Props) {
  const toggle = (exercice: number) => {
    if (seul) return onChoose([exercice])
    onChoose(choisis.includes(exercice) ? choisis.filter(one => one !== exercice) : [...choisis, exercice].sort((a, b) => a - b))
  }
  return (
    <fieldset aria-label="Exercices montrés" className={css.exercices}>
      {[...exercices]
        .sort((a, b) => a - b)
        .map(exercice => (
          <button key={exercice} type="button" aria-pressed={choisis.includes(exercice)} onClick={() => toggle(exercice)}>
            {exercice}
          </button>
        ))}
      {!seul && choisis.length > 0 && (
        <button type="button" className={css.tous} onClick={() => onChoose([])}>
          Tous
        </button>
      )}
    </fieldset>
  )
}
