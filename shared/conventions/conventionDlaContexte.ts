import { representantOf, type Signataire, sigleOf } from '../documents/parties'
import { financeursDe } from '../financements/financeursDe'
import { members } from '../kernel/champs'
import type { ModeleDocument } from '../kernel/document'
import { type Jour, yearOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import { structureIdOf } from '../parcours/ofStructure'
import type { Parcours } from '../parcours/parcours'
import { signatairePes21 } from '../personnes/mandats'
import type { Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'
import type { Convention } from './convention'
import { printedDla } from './mentionsDla'
import { jourDesMandats } from './signataires'

/** Everything a convention d’accompagnement speaks of, looked up once. */
export interface ContexteConvention {
  lire: Lecture
  convention: Convention
  structure: Structure | undefined
  parcours: Parcours | undefined
  pes21: Parametres | undefined
  sigle: string
  /** The day its mandates are read on: that of the signature, today as long as it is not signed. */
  jour: Jour
  signataire: Signataire | undefined
  representant: Signataire | undefined
  chargeMission: Personne | undefined
  interlocuteur: Personne | undefined
  /** Who pays: those the convention names, else those of the lines of the DLA that year. */
  financeurs: string[]
  /** What they ask to be printed. */
  imprime: Pick<ModeleDocument, 'logos' | 'mentions'>
}

/** Finds the records a convention is made of. */
export function contexteOf(convention: Convention, lire: Lecture): ContexteConvention {
  const parcours = lire.get('parcours', convention.parcoursId)
  const structure = lire.get('structures', structureIdOf(lire, convention))
  const pes21 = parametresOf(lire)
  const jour = jourDesMandats(convention, lire)
  const named = members(convention.financeurs)
  const financeurs = named.length > 0 ? named : financeursDe(lire, 'dla', yearOf(jour))
  return {
    lire,
    convention,
    structure,
    parcours,
    pes21,
    sigle: sigleOf(pes21),
    jour,
    signataire: signatairePes21(lire, jour, convention.signatairePes21Id),
    representant: structure && representantOf(lire, structure.id, jour, convention.representantId),
    chargeMission: lire.get('personnes', parcours?.chargeMissionId),
    interlocuteur: lire.get('personnes', parcours?.interlocuteurId),
    financeurs,
    imprime: printedDla(lire, financeurs, jour),
  }
}
