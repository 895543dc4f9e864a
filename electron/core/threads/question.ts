/** A question put to a thread. */
export interface Question {
  n: number
  nom: string
  args: unknown[]
}

/** What it answers: a value, a refusal of ours, or a fault. */
export type Reponse = { n: number } & ({ valeur: unknown } | { refus: { code: string; data: unknown } } | { faute: Error })

/** What a thread does, by the names it is asked by. */
export type Service = Readonly<Record<string, (...args: never[]) => unknown>>
