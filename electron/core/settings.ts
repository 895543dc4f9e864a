/** The few things a post remembers outside any classeur. Each shell brings its own keeper. */
export interface ReglagesPort {
  get(cle: string): unknown
  set(cle: string, valeur: unknown): void
  /** The folder they are kept in; reports of our faults go beside them. */
  readonly dossier?: string | undefined
}
