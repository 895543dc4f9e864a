import { fold } from '../kernel/texte'

const MAX = 40

/** The code of a new choice, from its words: `Conseil en gestion` is `conseilEnGestion`; numbered when another choice of the list has it. */
export function codeOf(libelle: string, taken: readonly string[]): string {
  const words = fold(libelle)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const code =
    words
      .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
      .join('')
      .slice(0, MAX) || 'choix'
  if (!taken.includes(code)) return code
  for (let number = 2; ; number++) if (!taken.includes(`${code}${number}`)) return `${code}${number}`
}
