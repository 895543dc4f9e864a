import { financeursDla } from '../conventions/mentionsDla'
import { representantOf, type Signataire, sigleOf } from '../documents/parties'
import { ordered } from '../kernel/champs'
import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import { structureIdOf } from '../parcours/ofStructure'
import type { Parcours } from '../parcours/parcours'
import type { Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'
import type { Ingenierie, inscriptionLabels } from './ingenierie'

/** A structure the ingénierie is for, its parcours, and who represents it on the day of the paper. */
export interface Participante {
  /** The element that lists it. */
  id: string
  structure: Structure
  statut: keyof typeof inscriptionLabels | undefined
  parcours: Parcours | undefined
  representant: Signataire | undefined
}

/** Everything the papers of an ingénierie speak of, looked up once. */
export interface ContexteIngenierie {
  lire: Lecture
  ingenierie: Ingenierie
  pes21: Parametres | undefined
  sigle: string
  /** The day mandates are read on. */
  jour: Jour
  collective: boolean
  /** Those that gave up are left aside. */
  participantes: Participante[]
  chargeMission: Personne | undefined
  prestataire: Structure | undefined
  /** Who pays for it that year: their ids. */
  financeurs: string[]
}

/**
 * Finds the records an ingénierie is made of.
 *
 * @param jour the day of the paper; today while it has none
 */
export function contexteIngenierie(ingenierie: Ingenierie, lire: Lecture, jour: Jour = lire.aujourdhui): ContexteIngenierie {
  const pes21 = parametresOf(lire)
  const participantes = ordered(ingenierie.structures).flatMap(place => {
    const structure = place.statut === 'abandon' ? undefined : lire.get('structures', structureIdOf(lire, place))
    return structure
      ? [{ id: place.id, structure, statut: place.statut, parcours: lire.get('parcours', place.parcoursId), representant: representantOf(lire, structure.id, jour, undefined) }]
      : []
  })
  const collective = ingenierie.type === 'collective' || participantes.length > 1
  return {
    lire,
    ingenierie,
    pes21,
    sigle: sigleOf(pes21),
    jour,
    collective,
    participantes,
    chargeMission: lire.get('personnes', ingenierie.chargeMissionId),
    prestataire: lire.get('structures', ingenierie.prestataireId),
    financeurs: financeursDla(lire, collective ? undefined : participantes[0]?.parcours?.id, Number(jour.slice(0, 4))),
  }
}

/** Registered or present: an invitation is not an answer. */
export const isServie = ({ statut }: { statut?: Participante['statut'] }): boolean => statut === 'inscrite' || statut === 'presente'

/** Those served by the ingénierie. */
export const servies = ({ participantes }: ContexteIngenierie): Participante[] => participantes.filter(isServie)
