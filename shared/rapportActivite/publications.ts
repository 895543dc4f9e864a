import { paragraphe } from '../documents/blocs'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import type { Rubrique } from '../vieAssociative/rubrique'
import { rubriqueOf } from '../vieAssociative/rubriqueOf'
import type { ContexteActivite } from './contexteActivite'

/** What was published of a place, beside what is said under its own event. */
export const publicationsDe = ({ lire, publications }: ContexteActivite, rubrique: Rubrique): Bloc[] =>
  publications
    .filter(publication => rubriqueOf(lire, publication) === rubrique && !lire.get('seances', publication.sujetId))
    .map(({ nom = '', lien, resume }) => paragraphe(join(isWritten(lien) ? fr`À retrouver : « ${nom} » (${lien}).` : fr`À retrouver : « ${nom} ».`, resume)))
