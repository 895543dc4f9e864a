import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'

const NUMBER = /^(\d{4})-(\d{3,})$/

/** The next free number of the year of signature: `2024-007`. A number once given is never given again, so gaps stay. */
export function numeroSuivant(lire: Lecture, dateSignature: Jour): string {
  const annee = dateSignature.slice(0, 4)
  const given = lire.all('conventions').flatMap(({ numero }) => {
    const parts = NUMBER.exec(numero ?? '')
    return parts?.[1] === annee ? Number(parts[2]) : []
  })
  return `${annee}-${String(Math.max(0, ...given) + 1).padStart(3, '0')}`
}
