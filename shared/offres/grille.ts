import { ordered } from '../kernel/champs'
import { fold } from '../kernel/texte'
import type { Offre } from './offre'

/** One criterion of the grid, over all the offres of a consultation. */
export interface LigneGrille {
  /** The element that holds it, in the offres that do not have it yet too. */
  cle: string
  critere: string
  sur: number | undefined
  /** The scales it was given in the offres: more than one is a mistake. */
  scales: ReadonlySet<number>
  /** By offre: the element that holds its mark, and the mark. */
  notes: ReadonlyMap<string, { element: string; note: number | undefined }>
}

/** The grids of several offres side by side: criteria of the same words are one line, in the order of the first offre that has them. */
export function grille(offres: readonly Pick<Offre, 'id' | 'notes'>[]): LigneGrille[] {
  const lines = new Map<string, { cle: string; critere: string; sur: number | undefined; scales: Set<number>; notes: Map<string, { element: string; note: number | undefined }> }>()
  for (const { id, notes } of offres)
    for (const { id: element, critere = '', note, sur } of ordered(notes)) {
      const key = critere.trim() === '' ? element : fold(critere).trim()
      const line = lines.get(key) ?? { cle: element, critere, sur, scales: new Set(), notes: new Map() }
      if (sur !== undefined) line.scales.add(sur)
      lines.set(key, { ...line, sur: line.sur ?? sur, notes: line.notes.set(id, { element, note }) })
    }
  return [...lines.values()]
}
