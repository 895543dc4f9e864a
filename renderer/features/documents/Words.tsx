// « 1er » as French typography has it: « er » above the line.
const ORDINAL = /(?<=(?<!\d)1)(er)(?![\p{L}\d])/u

/** A text of a document, « er » of « 1er » above the line. */
export function Words({ texte }: { texte: string }) {
  const at = texte.search(ORDINAL)
  if (at < 0) return texte
  return (
    <>
      {texte.slice(0, at)}
      <sup>er</sup>
      <Words texte={texte.slice(at + 2)} />
    </>
  )
}

/** The lines of a text: each is a paragraph of its own. Blank ones are left out. */
export const linesOf = (texte: string): string[] => texte.split(/\r\n|[\n\r\u2028\u2029]/).filter(line => line.trim() !== '')
