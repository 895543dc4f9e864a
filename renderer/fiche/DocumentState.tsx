import type { DocumentRow } from '../../shared/contract'
import { statutDocumentLabels } from '../../shared/documents/documentProduit'
import { formatJour } from '../../shared/kernel/formatJour'
import { Tag, type Ton } from '../ui/Tag'

/** How far the paper went: « Envoyé le 05/11/2024 ». */
export const stadeOf = ({ statut, depuis }: DocumentRow): string => (depuis ? `${statutDocumentLabels[statut]} le ${formatJour(depuis.le)}` : statutDocumentLabels[statut])

/** What is to know of its file, in words; empty when it is there, whole, as it was written. */
export function fileStateOf({ present, attendu, projet, modifie }: DocumentRow): string {
  if (attendu) return 'Pas encore arrivé'
  if (!present) return 'Absent du dossier'
  if (projet) return modifie ? 'Projet, modifié dans Word depuis' : 'Projet'
  return modifie ? 'Modifié dans Word depuis' : ''
}

const tons: Record<DocumentRow['statut'], Ton> = { brouillon: 'neutre', relu: 'neutre', envoye: 'neutre', signe: 'fait', echu: 'neutre' }

/** How far a paper went, to the eye. */
export const DocumentStade = ({ document, date = false }: { document: DocumentRow; date?: boolean }) => (
  <Tag ton={tons[document.statut]}>{date ? stadeOf(document) : statutDocumentLabels[document.statut]}</Tag>
)

/** What is to know of its file, to the eye: what deserves a look is warm. */
export function FileState({ document }: { document: DocumentRow }) {
  const said = fileStateOf(document)
  const warm = !document.attendu && (!document.present || document.projet)
  return said ? <Tag ton={warm ? 'attention' : 'neutre'}>{said}</Tag> : null
}
