import type { Convention } from '../../../shared/conventions/convention'
import type { Lecture } from '../../../shared/lecture'

/** Papers that bear one number: each group once, its members in order. No post decides between them: one is to be numbered anew by hand. */
export function duplicateNumbers(lire: Lecture): Convention[][] {
  const byNumber = new Map<string, Convention[]>()
  for (const convention of lire.all('conventions')) {
    const { numero } = convention
    if (numero === undefined) continue
    byNumber.set(numero, [...(byNumber.get(numero) ?? []), convention])
  }
  return [...byNumber.values()].filter(group => group.length > 1)
}
