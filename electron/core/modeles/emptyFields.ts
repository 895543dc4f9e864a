import type { Donnees } from '../../../shared/documents/donnees'
import { mots } from '../../../shared/documents/donnees/mots'
import type { ChampTrouve } from '../../../shared/modeles/analyse'

const OURS = new Set(mots.map(({ forme }) => forme.cle))
const isOurs = (cle: string): boolean => OURS.has(/^\w+/.exec(cle)?.[0] ?? '')

const at = (donnees: Donnees, cle: string): Donnees[string] | undefined =>
  cle
    .split('.')
    .reduce<Donnees[string] | undefined>((value, part) => (typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, part) ? value[part] : undefined), donnees)

/** True when a value is known in every element of its block; a block that is not written lacks nothing. */
function isKnown(donnees: Donnees, [cle = '', ...inner]: readonly string[]): boolean {
  const value = at(donnees, cle)
  if (inner.length === 0) return value !== undefined
  if (value === undefined || typeof value === 'string') return true
  return [value].flat().every(element => isKnown(element, inner))
}

/** The fields of records that a template prints without foreseeing that they may be unknown, and that are; by their label. Our own words lack nothing. */
export const emptyFields = (champs: readonly ChampTrouve[], donnees: Donnees): string[] =>
  champs.filter(({ cle, attendu }) => attendu && !isOurs(cle) && !isKnown(donnees, cle.split(' › '))).map(({ label }) => label)
