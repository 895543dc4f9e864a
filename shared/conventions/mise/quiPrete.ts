import type { Lecture } from '../../lecture'
import { type ContexteParties, contexteParties } from '../contexteParties'
import type { Convention } from '../convention'

/** A party as sentences name it. */
export interface Designation {
  /** « le PES21 », « la structure ». */
  le: string
  /** The same at the start of a sentence. */
  Le: string
  /** « du PES21 », « de la structure ». */
  du: string
  /** « au PES21 », « à la structure ». */
  au: string
}

/** A mise à disposition: who lends, who makes use of it. */
export interface ContexteMise extends ContexteParties {
  preteur: Designation
  utilisateur: Designation
}

const STRUCTURE: Designation = { le: 'la structure', Le: 'La structure', du: 'de la structure', au: 'à la structure' }

/** Finds the records of a mise à disposition and who lends to whom; the structure lends while nobody has said. */
export function contexteMise(convention: Convention, lire: Lecture): ContexteMise {
  const contexte = contexteParties(convention, lire)
  const { sigle } = contexte
  const pes21: Designation = { le: `le ${sigle}`, Le: `Le ${sigle}`, du: `du ${sigle}`, au: `au ${sigle}` }
  return convention.metADisposition === 'pes21' ? { ...contexte, preteur: pes21, utilisateur: STRUCTURE } : { ...contexte, preteur: STRUCTURE, utilisateur: pes21 }
}
