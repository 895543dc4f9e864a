import type { Lecture } from '../lecture'
import type { Avenant } from './avenant'

/** The number an avenant bears, or will: the next of its convention, in the order they were born. Gaps stay. */
export function numeroAvenant({ id, conventionId, numero }: Avenant, lire: Lecture): number {
  if (numero !== undefined) return numero
  if (conventionId === undefined) return 1
  const others = lire.where('avenants', 'conventionId', conventionId).filter(other => other.id !== id)
  const highest = Math.max(0, ...others.flatMap(other => other.numero ?? []))
  return highest + others.filter(other => other.numero === undefined && other.id < id).length + 1
}
