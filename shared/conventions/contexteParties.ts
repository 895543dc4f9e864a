import { representantOf, type Signataire, sigleOf } from '../documents/parties'
import { printedFor } from '../financements/mentionsFinanceurs'
import { members } from '../kernel/champs'
import type { ModeleDocument } from '../kernel/document'
import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import { structureIdOf } from '../parcours/ofStructure'
import { signatairePes21 } from '../personnes/mandats'
import type { Structure } from '../structures/structure'
import type { Convention } from './convention'
import { jourDesMandats } from './signataires'

/** What every convention between the association and a structure speaks of, looked up once. */
export interface ContexteParties {
  lire: Lecture
  convention: Convention
  structure: Structure | undefined
  pes21: Parametres | undefined
  sigle: string
  /** The day its mandates are read on: that of the signature, today as long as it is not signed. */
  jour: Jour
  signataire: Signataire | undefined
  representant: Signataire | undefined
  /** Who pays. */
  financeurs: string[]
  /** What they ask to be printed. */
  imprime: Pick<ModeleDocument, 'logos' | 'mentions'>
}

/** Finds the records of a convention; its funders are those it names. */
export function contexteParties(convention: Convention, lire: Lecture): ContexteParties {
  const structure = lire.get('structures', structureIdOf(lire, convention))
  const pes21 = parametresOf(lire)
  const jour = jourDesMandats(convention, lire)
  const financeurs = members(convention.financeurs)
  return {
    lire,
    convention,
    structure,
    pes21,
    sigle: sigleOf(pes21),
    jour,
    signataire: signatairePes21(lire, jour, convention.signatairePes21Id),
    representant: structure && representantOf(lire, structure.id, jour, convention.representantId),
    financeurs,
    imprime: printedFor(lire, financeurs, jour),
  }
}
