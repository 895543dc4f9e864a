/** A page of the help: what a screen is for, the gestures that matter, what its numbers mean, what to do when something happens. Plain text only. */
export interface PageAide {
  id: string
  titre: string
  /** Where its screen is. */
  href: string
  /** The addresses it is the help of: `/fiches/structures`, and whatever is under it. */
  ecrans: readonly string[]
  resume: string
  /** Three, each begins with its verb. */
  gestes: readonly string[]
  nombres?: readonly Definition[]
  quand: readonly Definition[]
}

/** « Comité d’appui », and what is to be known of it. */
export interface Definition {
  terme: string
  texte: string
}
