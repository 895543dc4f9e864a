// The call of a note comes before the stop that ends the sentence, and the space before that stop.
const STOP = /[\s\u00A0\u202F]*[.;:!?…]+$/u

/** A line in two, at the place where a note is called. */
export function atNoteCall(line: string): [before: string, stop: string] {
  const end = line.search(STOP)
  return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end)]
}
