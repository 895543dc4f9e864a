import type { ModeleDocument } from '../../../../shared/kernel/document'
import { sampleForms } from './sampleForms'
import { sampleModel, samplePapers } from './samples'

/** Every kind of paper, then every form and piece of the model, by name. */
export const papers: readonly (readonly [nom: string, modele: ModeleDocument])[] = [
  ...samplePapers.map((paper, rank) => [`${rank} ${paper.type}`, sampleModel(paper)] as const),
  ...Object.entries(sampleForms),
]
