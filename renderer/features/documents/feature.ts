import { lazy } from 'react'
import type { Feature } from '../../fiche/registry'

// Read when they are opened: the first screen does without.
const DocumentPage = lazy(() => import('./DocumentPage').then(module => ({ default: module.DocumentPage })))
const DocumentsPage = lazy(() => import('./DocumentsPage').then(module => ({ default: module.DocumentsPage })))

/** The papers: those produced, and the page where one is completed, previewed and produced. */
export const documentsFeature: Feature = {
  pages: [
    { chemin: '/documents', Page: DocumentsPage },
    { chemin: '/documents/$type', Page: DocumentPage },
  ],
}
