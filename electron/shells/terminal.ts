/** Where a command reads and speaks. */
export interface Terminal {
  stdin: NodeJS.ReadableStream
  /** One line, or several, for the reader. */
  out(line: string): void
  /** One sentence that says why it stopped. */
  err(line: string): void
}
