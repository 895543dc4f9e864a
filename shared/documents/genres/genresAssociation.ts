import type { Genre } from '../genre'
import type { typesAssociation } from '../typesDocument'

/** The life of the association: its report, its assemblies, its sessions, its letters. */
export const genresAssociation: Readonly<Record<keyof typeof typesAssociation, Genre>> = {}
