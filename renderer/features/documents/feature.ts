import { lazy } from 'react'
import { later } from '../../fiche/later'
import type { Feature } from '../../fiche/registry'

const pieces = () => import('./DocumentPieces')

// Read when they are opened: the first screen does without.
const DocumentPage = lazy(() => import('./DocumentPage').then(module => ({ default: module.DocumentPage })))
const DocumentsPage = lazy(() => import('./DocumentsPage').then(module => ({ default: module.DocumentsPage })))

/** The papers: those produced, and the page where one is completed, previewed and produced. */
export const documentsFeature: Feature = {
  fiches: { documents: { Actions: later(pieces, 'DocumentActions'), Corps: later(pieces, 'DocumentCorps') } },
  pages: [
    { chemin: '/documents', Page: DocumentsPage },
    { chemin: '/documents/$type', Page: DocumentPage },
  ],
}
