import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Core } from '../../core'
import { aCore } from '../../testing/aCore'

/** A core with two structures, a document and an attachment, whose clock the test moves. */
export async function aBackedCore(): Promise<{ core: Core; at: (instant: string) => void; file: (nom: string, texte: string) => Promise<void> }> {
  const { core, dispose } = await aCore({
    // Created that day too: a history of one month, whatever day the test runs.
    le: '2026-11-12',
    semences: [
      { collection: 'structures', fiche: { id: 's1', nom: 'Le Cri de la Plume' } },
      { collection: 'structures', fiche: { id: 's2', nom: 'Épi' } },
      { collection: 'conventions', fiche: { id: 'c1', nom: 'Convention DLA', structureId: 's1' } },
    ],
  })
  onTestFinished(dispose)
  let now = new Date('2026-11-12T14:05:00')
  core.options.maintenant = () => now
  const file = async (nom: string, texte: string) => {
    const path = join(core.chemin, nom)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, texte)
  }
  await file('documents/Le Cri/convention.docx', 'mots de la convention')
  await file('pieces/Épi/statuts.pdf', 'statuts')
  await file('logos/association.png', 'logo')
  return {
    core,
    at: instant => {
      now = new Date(instant)
    },
    file,
  }
}

/** Every record, the corbeille included, as text: what two states are compared by. */
export const recordsOf = (core: Core): string =>
  JSON.stringify([
    core.store.counts(),
    core.lire.all('structures'),
    core.lire.all('conventions'),
    core.lire.all('lignesFinancement'),
    core.store.trashed().map(({ fiche }) => fiche.id),
  ])
