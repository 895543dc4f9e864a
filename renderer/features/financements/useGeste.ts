import { createContext, useContext } from 'react'

/** A gesture of the treasurer, and the record it is about. */
export type Geste = { quoi: 'versement'; ligneId: string; encaissementId?: string | undefined } | { quoi: 'justificatif'; id: string } | { quoi: 'solde'; ligneId: string }

/** Opens the dialog of a gesture; undefined where nothing may be written. */
export const GestesContext = createContext<((geste: Geste) => void) | undefined>(undefined)

/** The way to the treasurer’s gestures; undefined in a classeur that is only read. */
export const useGeste = (): ((geste: Geste) => void) | undefined => useContext(GestesContext)

/** The gesture that settles this record in one dialog, if there is one. */
export function gesteOf({ collection, id, ligneId, champ }: { collection: string; id: string; ligneId: string | undefined; champ?: string | undefined }): Geste | undefined {
  if (collection === 'encaissements' && ligneId) return { quoi: 'versement', ligneId, encaissementId: id }
  if (collection === 'justificatifs') return { quoi: 'justificatif', id }
  if (collection === 'lignesFinancement' && champ === 'soldeDemandeLe') return { quoi: 'solde', ligneId: id }
  return undefined
}
