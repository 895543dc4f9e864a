import type { DocumentRow } from '../../../shared/contract'
import { Tag } from '../../ui/Tag'

/** The state a document is in, in words. */
export function stateOf({ present, attendu, projet, modifie }: DocumentRow): string {
  if (attendu) return 'Pas encore arrivé'
  if (!present) return 'Absent du dossier'
  if (projet) return modifie ? 'Projet, modifié dans Word depuis' : 'Projet'
  return modifie ? 'Modifié dans Word depuis' : 'Complet'
}

/** The same, to the eye: what deserves a look is warm. */
export const DocumentState = ({ document }: { document: DocumentRow }) => (
  <Tag ton={document.attendu ? 'neutre' : !document.present || document.projet ? 'attention' : document.modifie ? 'neutre' : 'fait'}>{stateOf(document)}</Tag>
)
