import type { ModeleDocument } from '../../../../shared/kernel/document'
import { sampleForms } from './sampleForms'
import { sampleModel, samplePapers } from './samples'

interface Paper {
  /** Its own: the kind, and its rank among those of this kind. */
  nom: string
  modele: ModeleDocument
  /** The first of its kind: the others are only other data. */
  premier: boolean
}

/** Every kind of paper, then every form and piece of the model. */
export const papers: readonly Paper[] = [
  ...samplePapers.map((paper, index) => {
    const rank = samplePapers.slice(0, index).filter(({ type }) => type === paper.type).length
    return { nom: rank === 0 ? paper.type : `${paper.type}-${rank + 1}`, modele: sampleModel(paper), premier: rank === 0 }
  }),
  ...Object.entries(sampleForms).map(([nom, modele]) => ({ nom: `forme-${nom}`, modele, premier: true })),
]
