import type { Lien } from '../../shared/contract'
import type { OpenedFiche } from './ficheContext'

/** The open record, to be named by another. */
export const linkToOpened = ({ collection, id, ouverte }: OpenedFiche): Lien => ({ collection, id, titre: ouverte.titre, detail: ouverte.detail })

/** The links of the open record and itself: what a new record about it may name. */
export const liensAround = (opened: OpenedFiche): Readonly<Record<string, Lien>> => ({ ...opened.ouverte.liens, [opened.id]: linkToOpened(opened) })
