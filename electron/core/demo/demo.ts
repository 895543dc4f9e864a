import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectionNames } from '../../../shared/fiches'
import type { Semence } from '../classeur/createClasseur'

/** The records of « Découvrir avec les données 2024 », one file a collection in the shipped resources. */
export async function demoRecords(ressources: string): Promise<Semence[]> {
  const files = collectionNames.map(async (collection): Promise<Semence[]> => {
    const text = await readFile(join(ressources, 'demo', `${collection}.json`), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '[]'
      throw error
    })
    return (JSON.parse(text) as Semence['fiche'][]).map(fiche => ({ collection, fiche }))
  })
  return (await Promise.all(files)).flat()
}
