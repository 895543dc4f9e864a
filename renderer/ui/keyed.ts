/** Each item with a key of its own, even when two say the same. */
export function keyed<T>(items: readonly T[], textOf: (item: T) => string = String): { cle: string; item: T }[] {
  const seen = new Map<string, number>()
  return items.map(item => {
    const text = textOf(item)
    const times = (seen.get(text) ?? 0) + 1
    seen.set(text, times)
    return { cle: `${times} ${text}`, item }
  })
}
