import type { Constat } from './kernel/regle'
import type { Lecture } from './lecture'
import type { Machine } from './transition'

/** What is said of the statuses of a collection. */
interface Statuses<F, S extends string> {
  /** The status of a record that says none. */
  debut: S
  libelles: Readonly<Record<S, string>>
  /** The verb that brings there: « Signer la convention ». */
  verbes: Readonly<Record<S, string>>
  /** From each status, the ones it may take next, the usual one first. */
  suites: Readonly<Record<S, readonly S[]>>
  obstacles: { readonly [T in S]?: (fiche: F, lire: Lecture) => Constat[] }
  /** The fields the dialog of a step asks. */
  champs: { readonly [T in S]?: readonly (keyof F & string)[] }
  /** What a step writes beside the status. */
  ecrit?: { readonly [T in S]?: (fiche: F, lire: Lecture, par: string) => { [N in keyof F]?: F[N] | undefined } }
}

const saidOnce = (constats: readonly Constat[]): Constat[] => constats.filter(({ phrase }, index) => constats.findIndex(other => other.phrase === phrase) === index)

/** The steps of a collection whose records say their status themselves. */
export function statusMachine<F extends { statut?: S | undefined }, S extends string>(statuses: Statuses<F, S>): Machine<F> {
  const { debut, libelles, verbes, suites, obstacles, champs, ecrit } = statuses
  const isStatus = (vers: string): vers is S => Object.hasOwn(libelles, vers)
  const obstaclesOf = (fiche: F, vers: string, lire: Lecture): Constat[] => (isStatus(vers) ? saidOnce(obstacles[vers]?.(fiche, lire) ?? []) : [])
  return {
    list: (fiche, lire) =>
      suites[fiche.statut ?? debut].map(vers => ({ vers, libelle: libelles[vers], verbe: verbes[vers], champs: champs[vers] ?? [], obstacles: obstaclesOf(fiche, vers, lire) })),
    obstacles: obstaclesOf,
    write: (fiche, vers, lire, par = '') => (isStatus(vers) ? { ...ecrit?.[vers]?.(fiche, lire, par), statut: vers } : {}),
  }
}
