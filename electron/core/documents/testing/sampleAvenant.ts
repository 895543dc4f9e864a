import { sceauOf } from '../../../../shared/documents/sceau/sceau'
import { scellableOf } from '../../../../shared/documents/sceau/scellable'
import { anAvenant, elementsOf } from '../../../../shared/testing/builders'
import { aLecture, type Contenu } from '../../../../shared/testing/lecture'
import type { SamplePaper } from './samplePaper'

/** The convention of the sample structure was signed for a shorter time and a smaller share: its avenant says what it says now. */
export function avenantsOf(contents: Contenu): Contenu {
  const conventions = contents.conventions?.map(convention =>
    convention.id === 'convention'
      ? { ...convention, fin: '2026-06-30', participation: 30_000, echeancier: elementsOf({ libelle: 'À la signature', date: '2024-11-05', montant: 30_000 }) }
      : convention,
  )
  const signed = scellableOf(aLecture({ ...contents, ...(conventions ? { conventions } : {}) }), 'convention-dla', { id: 'convention', annee: 2024 })
  return {
    documents: [
      {
        id: 'papier',
        type: 'convention-dla',
        sujetId: 'convention',
        version: 1,
        statut: 'signe',
        signeLe: '2024-11-05',
        ...sceauOf(signed, '2024-11-05', ''),
      },
    ],
    avenants: [
      anAvenant({
        id: 'avenant',
        conventionId: 'convention',
        objet:
          'L’ingénierie individuelle commence plus tard que prévu, le prestataire n’étant disponible qu’au printemps. La structure demande six mois de plus, et participe davantage.',
        dateEffet: '2025-02-01',
      }),
    ],
  }
}

/** Its paper. */
export const papersAvenants: readonly SamplePaper[] = [{ type: 'avenant', id: 'avenant', annee: 2024 }]
