import type { Manque } from '../contract'
import { financeursDla } from '../conventions/mentionsDla'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { feuilleDla } from '../documents/feuilleDla'
import { representantOf, type Signataire, sigleOf } from '../documents/parties'
import type { Ingenierie } from '../ingenieries/ingenierie'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { compareDates, type Jour, yearOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import type { Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'
import { ingenieriesOf } from './etapeParcours'
import type { Parcours } from './parcours'

/** Everything the papers of a parcours speak of, looked up once. */
export interface ContexteParcours {
  lire: Lecture
  parcours: Parcours
  structure: Structure | undefined
  pes21: Parametres | undefined
  sigle: string
  /** The day mandates are read on. */
  jour: Jour
  chargeMission: Personne | undefined
  representant: Signataire | undefined
  /** The latest validated one. */
  diagnostic: Diagnostic | undefined
  /** The first begun first. */
  ingenieries: Ingenierie[]
  financeurs: string[]
}

const LAST = '9999'

/**
 * Finds the records a parcours is made of.
 *
 * @param jour the day of the paper; today while it has none
 */
export function contexteParcours(parcours: Parcours, lire: Lecture, jour: Jour = lire.aujourdhui): ContexteParcours {
  const pes21 = parametresOf(lire)
  const structure = lire.get('structures', parcours.structureId)
  return {
    lire,
    parcours,
    structure,
    pes21,
    sigle: sigleOf(pes21),
    jour,
    chargeMission: lire.get('personnes', parcours.chargeMissionId),
    representant: structure && representantOf(lire, structure.id, jour, undefined),
    diagnostic: lire
      .where('diagnostics', 'parcoursId', parcours.id)
      .filter(({ statut }) => statut === 'valide')
      .sort((a, b) => compareDates(b.dateValidation, a.dateValidation))[0],
    ingenieries: ingenieriesOf(parcours, lire).sort((a, b) => compareDates(a.dateDebut ?? LAST, b.dateDebut ?? LAST)),
    financeurs: financeursDla(lire, parcours.id, yearOf(jour)),
  }
}

/** A paper of a parcours, under the name of its structure. */
export const feuilleParcours = ({ lire, structure, financeurs, jour }: ContexteParcours, titre: string, blocs: Bloc[], manques: readonly Manque[]): ModeleDocument =>
  feuilleDla(lire, { titre, sousTitre: structure?.nom, financeurs, jour, blocs, manques })
