import type { IParagraphStyleOptions } from 'docx'
import { colours, spaced } from './colours'

/** Where a paper is signed. Its row is never cut: held to what follows, it could part from the clause before. */
export const signature: IParagraphStyleOptions[] = [
  { id: 'FaitA', name: 'Fait à', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: spaced(360, 240), keepNext: true, keepLines: true } },
  {
    id: 'SignaturePour',
    name: 'Signature – pour',
    basedOn: 'Normal',
    quickFormat: true,
    run: { bold: true },
    paragraph: { spacing: spaced(0, 60), keepLines: true },
  },
  { id: 'SignatureNom', name: 'Signature – nom', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: spaced(0, 0), keepLines: true } },
  {
    id: 'SignatureMention',
    name: 'Signature – mention',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 18, color: colours.grey },
    paragraph: { spacing: spaced(120, 0), keepLines: true },
  },
]
