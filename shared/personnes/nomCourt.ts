import type { Lecture } from '../lecture'

/** « Hélène Vasseur » → « H. Vasseur »; « Jean-Paul Le Bris » → « J.-P. Le Bris ». A single word stays as it is. */
export function nomCourt(nom: string): string {
  const [prenom = '', ...rest] = nom.trim().split(/\s+/)
  if (rest.length === 0) return prenom
  const initials = prenom.split('-').map(part => `${part.slice(0, 1)}.`)
  return `${initials.join('-')} ${rest.join(' ')}`
}

/** « H. Vasseur »; undefined when nobody is named. */
export function shortNameOf(lire: Lecture, personneId: string | undefined): string | undefined {
  const nom = lire.get('personnes', personneId)?.nom
  return nom === undefined ? undefined : nomCourt(nom)
}
