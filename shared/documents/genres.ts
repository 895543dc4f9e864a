import type { Genre } from './genre'
import { genresAssociation } from './genres/genresAssociation'
import { genresAvenants } from './genres/genresAvenants'
import { genresConventions } from './genres/genresConventions'
import { genresDla } from './genres/genresDla'
import { genresFinanceurs } from './genres/genresFinanceurs'
import { type Famille, type TypeDocument, typesAssociation, typesAvenants, typesConventions, typesDla, typesFinanceurs } from './typesDocument'

const familles: Readonly<Record<Famille, object>> = {
  conventions: { ...typesConventions, ...typesAvenants },
  dla: typesDla,
  financeurs: typesFinanceurs,
  association: typesAssociation,
}

/** Under which head a kind is offered. */
export const familleOf = (type: TypeDocument): Famille => (Object.keys(familles) as Famille[]).find(famille => Object.hasOwn(familles[famille], type)) ?? 'association'

/** Every document Permanence writes. */
export const genres: Readonly<Record<TypeDocument, Genre>> = { ...genresConventions, ...genresAvenants, ...genresDla, ...genresFinanceurs, ...genresAssociation }
