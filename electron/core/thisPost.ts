import { hostname, userInfo } from 'node:os'
import type { Auteur } from '../../shared/kernel/change'

const NAME_MAX = 80

/** The name this computer goes by. */
export const postName = (): string => hostname().slice(0, NAME_MAX) || 'poste'

/** The name of the system's user; empty for a user id without a name, in a container. */
export function userName(): string {
  try {
    return userInfo().username.slice(0, NAME_MAX)
  } catch {
    return ''
  }
}

/** Who writes what nobody asked for: the first records, a migration. */
export const permanenceHere = (): Auteur => ({ personne: 'Permanence', poste: postName() })
