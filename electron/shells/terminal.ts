/** Where a command reads and speaks. */
export interface Terminal {
  stdin: NodeJS.ReadableStream
  /** One line, or several, for the reader. */
  out(line: string): void
  /** One sentence that says why it stopped. */
  err(line: string): void
}

/** Says a bug of ours in full: whoever reads the terminal can pass it on. */
export const tellBug =
  (terminal: Terminal) =>
  (error: unknown): void =>
    terminal.err(`Erreur inattendue : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
