import type { Feature } from '../../fiche/registry'
import { DocumentPage } from './DocumentPage'
import { DocumentsPage } from './DocumentsPage'

/** The papers: those produced, and the page where one is completed, previewed and produced. */
export const documentsFeature: Feature = {
  pages: [
    { chemin: '/documents', Page: DocumentsPage },
    { chemin: '/documents/$type', Page: DocumentPage },
  ],
}
