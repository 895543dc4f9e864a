type Draft = Readonly<Record<string, unknown>>

/** The record with a value at a place; undefined takes it away. Nothing is changed in place. */
export function put<T extends Draft>(draft: T, [key = '', ...rest]: readonly string[], valeur: unknown): T {
  const { [key]: former, ...others } = draft
  const next = rest.length === 0 ? valeur : put((former as Draft | undefined) ?? {}, rest, valeur)
  return (next === undefined ? others : { ...others, [key]: next }) as T
}
