import type { Auteur, Change } from '../../../shared/kernel/change'

/** A gesture of this sitting, and the change that taking it back would reverse. */
export interface Step {
  geste: string
  change: Change
  /** It brought a whole state back: no guard stood in its way, nor stands in the way back. */
  entier: boolean
}

interface Steps {
  done: Step[]
  undone: Step[]
}

// Far beyond what anyone walks back, and a bound for a long import.
const STEPS_MAX = 1000

/** What each person did on each post since the classeur was opened: undo walks back, redo forward, a new gesture clears redo. */
export class Sitting {
  readonly #steps = new Map<string, Steps>()

  lastDone(by: Auteur): Step | undefined {
    return this.#of(by).done.at(-1)
  }

  lastUndone(by: Auteur): Step | undefined {
    return this.#of(by).undone.at(-1)
  }

  did(by: Auteur, step: Step): void {
    const steps = this.#of(by)
    steps.done.push(step)
    steps.undone = []
    if (steps.done.length > STEPS_MAX) steps.done.shift()
  }

  undid(by: Auteur, step: Step): void {
    this.#of(by).done.pop()
    this.#of(by).undone.push(step)
  }

  redid(by: Auteur, step: Step): void {
    this.#of(by).undone.pop()
    this.#of(by).done.push(step)
  }

  #of({ personne, poste }: Auteur): Steps {
    const key = JSON.stringify([personne, poste])
    const steps = this.#steps.get(key) ?? { done: [], undone: [] }
    this.#steps.set(key, steps)
    return steps
  }
}
