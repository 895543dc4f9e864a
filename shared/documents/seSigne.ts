import { isTypeDocument, type TypeDocument, typesAvenants, typesConventions } from './typesDocument'

// Outside conventions: what those who worked together sign. The others are finished once they are sent.
const alsoSigned: ReadonlySet<TypeDocument> = new Set(['diagnostic', 'plan-accompagnement', 'pv-choix', 'bilan-ingenierie', 'emargement', 'pv-ag'])

/** True of the kinds of paper that bind for a time, and may fall due. */
export const engage = (type: string | undefined): boolean => type !== undefined && (Object.hasOwn(typesConventions, type) || Object.hasOwn(typesAvenants, type))

/** True of the kinds of paper that are signed: a report ends when it is sent. */
export const seSigne = (type: string | undefined): boolean => type !== undefined && isTypeDocument(type) && (engage(type) || alsoSigned.has(type))
