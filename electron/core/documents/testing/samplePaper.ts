import type { TypeDocument } from '../../../../shared/documents/typesDocument'

/** A paper to be made of the sample classeur: its kind and its subject. */
export interface SamplePaper {
  type: TypeDocument
  id?: string
  element?: string
  annee: number
}
