import { isTypeDocument, type TypeDocument, typesAvenants, typesConventions } from './typesDocument'

// Outside conventions: the papers that both sides sign. The others are finished once they are sent.
const alsoSigned: ReadonlySet<TypeDocument> = new Set()

/** True of the kinds of paper that are signed: a report ends when it is sent. */
export const seSigne = (type: string | undefined): boolean =>
  type !== undefined && isTypeDocument(type) && (Object.hasOwn(typesConventions, type) || Object.hasOwn(typesAvenants, type) || alsoSigned.has(type))
