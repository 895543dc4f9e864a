import type { Document, IContext, IXmlableObject } from 'docx'

const childrenOf = (xml: IXmlableObject | undefined, name: string): IXmlableObject[] => {
  const inside = xml?.[name]
  return Array.isArray(inside) ? inside : []
}
const named = (xmls: readonly IXmlableObject[], name: string): IXmlableObject | undefined => xmls.find(xml => Object.hasOwn(xml, name))

/** The line that ends a table of contents is joined to the one before. */
function joinLast(content: IXmlableObject[]): void {
  const [before, last] = content.slice(-2)
  const runs = childrenOf(last, 'w:p')
  if (!before || runs.length === 0) return
  childrenOf(before, 'w:p').push(...runs)
  content.pop()
}

/**
 * Ends the field of the table of contents on its last line. docx writes its end on a line of its own, which an exactly full page would
 * leave to the next one, alone.
 */
export function withContentsEnd(document: Document): Document {
  const body = document.Document.View.Body
  const write = body.prepForXml.bind(body)
  body.prepForXml = (context: IContext) => {
    const xml = write(context)
    const contents = named(childrenOf(xml, 'w:body'), 'w:sdt')
    joinLast(childrenOf(named(childrenOf(contents, 'w:sdt'), 'w:sdtContent'), 'w:sdtContent'))
    return xml
  }
  return document
}
