/** A record as its file shows it. */
export type Known = Readonly<Record<string, unknown>>

/** True of a convention of one of these types. */
export const ofType =
  (...types: readonly string[]) =>
  ({ type }: Known): boolean =>
    types.includes(String(type))

/** True of the papers of the DLA, and of one whose type is still to be said. */
export const ofDla = ({ type }: Known): boolean => type === undefined || ofType('accompagnementDla', 'tripartite')({ type })
