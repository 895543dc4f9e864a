// « 1er » as French typography has it: « er » above the line.
const ORDINAL = /(?<=(?<!\d)1)(er)(?![\p{L}\d])/u

/** A text of a document, « er » of « 1er » above the line. */
export const Words = ({ texte }: { texte: string }) =>
  // Split on the ordinal itself, every other part is one.
  texte.split(ORDINAL).map((part, index) => (index % 2 === 1 ? <sup key={`${index} ${part}`}>{part}</sup> : part))

/** The lines of a text: each is a paragraph of its own. Blank ones are left out. */
export const linesOf = (texte: string): string[] => texte.split(/\r\n|[\n\r\u2028\u2029]/).filter(line => line.trim() !== '')
