import type { Acte, Evenement } from '../evenement'
import type { Lecture } from '../lecture'

/** The subject of a sentence, where it is told. */
export interface Qui {
  /** « Le Cri de la Plume », then « l’association ». */
  nom: string
  /** The same at the head of a sentence. */
  Nom: string
  /** « e » where it is feminine: for a participle after « être ». */
  e: string
}

/** What a sentence is made of besides its acts. */
export interface Cadre {
  lire: Lecture
  qui: Qui
  /** The kinds of acts told before this sentence. */
  deja: ReadonlySet<Acte>
}

/** A sentence, how many of the acts it tells, whether it names who it is about. */
export interface Dite {
  texte: string
  actes: number
  nomme: boolean
}

/** A way to word the acts that come next; undefined when it does not suit them. */
export type Tournure = (actes: readonly Evenement[], cadre: Cadre) => Dite | undefined

/** Says one act. */
export const dire = (texte: string, nomme = false, actes = 1): Dite => ({ texte, actes, nomme })

/** True of what is done: the rest is planned. */
export const isDone = ({ etat }: Evenement): boolean => etat === 'fait'

/** The acts of one kind that come one after the other, all done or all planned. */
export function suite(actes: readonly Evenement[], acte: Acte): Evenement[] {
  const [first] = actes
  const end = actes.findIndex(one => one.acte !== acte || one.etat !== first?.etat)
  return actes.slice(0, end === -1 ? actes.length : end)
}
