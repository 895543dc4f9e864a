import type { Manque } from '../contract'
import { printedDla } from '../conventions/mentionsDla'
import type { Bloc, ModeleDocument } from '../kernel/document'
import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { rediger } from '../redaction'
import { fullNameOf } from './parties'
import { isWritten } from './phrases'
import { draftOf } from './sujet'

/** What a paper of the DLA of a few pages says of itself. */
export interface FeuilleDla {
  titre: string
  sousTitre: string | undefined
  reference?: string | undefined
  /** Who pays for the accompaniment, and the day their mentions are read on. */
  financeurs: readonly string[]
  jour: Jour
  blocs: Bloc[]
  manques: readonly Manque[]
}

/** A paper of the DLA of a few pages: its title, its words, what funders ask, and the stamp of what it lacks. */
export function feuilleDla(lire: Lecture, { titre, sousTitre, reference, financeurs, jour, blocs, manques }: FeuilleDla): ModeleDocument {
  const pes21 = parametresOf(lire)
  return rediger(
    {
      titre,
      ...(isWritten(sousTitre) ? { sousTitre } : {}),
      ...(isWritten(reference) ? { reference } : {}),
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedDla(lire, financeurs, jour),
      blocs,
      ...draftOf(manques),
    },
    pes21,
  )
}
