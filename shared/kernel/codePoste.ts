import { z } from 'zod'
import { fold } from './texte'

const LONGEST = 6
const USUAL = 3

/** The short name of a post in the numbers it gives: « DIR ». Unique among the posts that share a classeur. */
export const CodePoste = z.string().regex(/^[A-Z0-9]{1,6}$/, { error: 'Un code de poste s’écrit avec 1 à 6 lettres capitales ou chiffres, comme ACC.' })

/**
 * A code for a post of this name, one that no other has: « Accueil » is `ACC`, then `ACC2`.
 *
 * @param taken the codes of the other posts, present or gone: a number once given keeps its code
 */
export function codePosteFrom(nom: string, taken: readonly string[]): string {
  const letters = fold(nom).replace(/[^a-z0-9]/g, '')
  const short = (letters || 'poste').slice(0, USUAL).toUpperCase()
  const given = new Set(taken.map(other => other.toUpperCase()))
  for (let rank = 1; ; rank++) {
    const suffix = rank === 1 ? '' : String(rank)
    const code = short.slice(0, LONGEST - suffix.length) + suffix
    if (!given.has(code)) return code
  }
}
