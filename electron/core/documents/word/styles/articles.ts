import type { IParagraphStyleOptions } from 'docx'
import { spaced } from './colours'

/** Numbered articles and their clauses. */
export const articles: IParagraphStyleOptions[] = [
  {
    id: 'Article',
    name: 'Article',
    basedOn: 'Heading1',
    next: 'Alinea',
    quickFormat: true,
    run: { size: 24 },
    paragraph: { numbering: { reference: 'articles', level: 0 }, outlineLevel: 0, spacing: spaced(280, 80, 240) },
  },
  { id: 'Alinea', name: 'Alinéa numéroté', basedOn: 'Normal', quickFormat: true, paragraph: { numbering: { reference: 'articles', level: 1 }, spacing: spaced(0, 100) } },
  { id: 'AlineaSuite', name: 'Alinéa – suite', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: 567 }, spacing: spaced(0, 100) } },
]
