import { Failure } from '../../../shared/kernel/failure'
import type { Core } from '../core'
import { nodeFs } from '../store/fsPort'
import { migrations, schemaOf } from '../store/migrations'
import { repairClasseur } from '../store/repair'

/**
 * « Réparer » : the classeur is let go, put right where the rest of it proves how, and opened again.
 *
 * @returns what was done, in French sentences
 * @throws Failure READ_ONLY, CLASSEUR_IN_USE, DISK_REFUSED
 */
export async function repairData(core: Core): Promise<string[]> {
  const former = core.store
  const { lectureSeule, avertissements } = former.state()
  const told = new Set(avertissements)
  if (lectureSeule) throw new Failure('READ_ONLY', { raison: lectureSeule })
  const done = await core.apart(folder => repairClasseur(nodeFs, folder, schemaOf(migrations), core.now()))
  // Closing says what it kept aside, opening what it mended.
  return [...former.state().avertissements.filter(phrase => !told.has(phrase)), ...done, ...core.store.state().avertissements]
}
