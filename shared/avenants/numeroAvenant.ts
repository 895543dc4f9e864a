import type { Lecture } from '../lecture'
import type { Avenant } from './avenant'

/** The number an avenant bears, or will: the next of its convention, in the order they were born. One once given is never given again, were its avenant in the corbeille: gaps stay. */
export function numeroAvenant({ id, conventionId, numero }: Avenant, lire: Lecture): number {
  if (numero !== undefined) return numero
  if (conventionId === undefined) return 1
  const others = lire.where('avenants', 'conventionId', conventionId).filter(other => other.id !== id)
  const trashed = lire.trashed('avenants').filter(other => other.conventionId === conventionId)
  const highest = Math.max(0, ...[...others, ...trashed].flatMap(other => other.numero ?? []))
  return highest + others.filter(other => other.numero === undefined && other.id < id).length + 1
}

/** True when another avenant of its convention bears the same number: two posts that did not see each other may have given it. */
export const isNumeroAvenantTaken = ({ id, conventionId, numero }: Avenant, lire: Lecture): boolean =>
  numero !== undefined && conventionId !== undefined && lire.where('avenants', 'conventionId', conventionId).some(other => other.id !== id && other.numero === numero)
