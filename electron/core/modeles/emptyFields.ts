import type { Donnees } from '../../../shared/documents/donnees'
import type { ChampTrouve } from '../../../shared/modeles/analyse'

/** True when a value is known, in every element of what repeats. */
function isKnown(value: Donnees[string] | undefined, steps: readonly string[]): boolean {
  if (value === undefined) return false
  if (Array.isArray(value)) return value.every(element => isKnown(element, steps))
  const [step, ...rest] = steps
  if (step === undefined) return true
  return typeof value !== 'string' && Object.hasOwn(value, step) && isKnown(value[step], rest)
}

/** The fields that a template prints without foreseeing that they may be unknown, and that are; by their label. */
export const emptyFields = (champs: readonly ChampTrouve[], donnees: Donnees): string[] =>
  champs.filter(({ cle, attendu }) => attendu && !isKnown(donnees, cle.split(/ › |\./))).map(({ label }) => label)
