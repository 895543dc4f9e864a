import { typeConventionLabels } from '../conventions/convention'
import { byDate, evenement, type Placed } from '../evenements'
import type { Lecture } from '../lecture'
import { evenementsIngenierie, journeyParcours } from '../parcours/journeyParcours'
import { journeyProjet } from '../projets/journeyProjet'
import { journeyGenerateur } from '../projetsGenerateur/journeyGenerateur'
import { seancesOf } from '../seances/journeySeances'
import type { Structure } from './structure'

/** All that a structure lived with the office, over the years and the dispositifs. */
export function journeyStructure({ id }: Structure, lire: Lecture): Placed[] {
  const parcours = lire.where('parcours', 'structureId', id)
  const own = new Set(parcours.map(each => each.id))
  // A structure may join a collective ingénierie without a parcours of its own.
  const ingenieries = lire
    .where('ingenieries', 'structures.structureId', id)
    .filter(({ structures, statut }) => {
      const place = Object.values(structures ?? {}).find(each => each.structureId === id)
      return statut !== 'abandonnee' && place?.statut !== 'invitee' && place?.statut !== 'abandon' && !own.has(place?.parcoursId ?? '')
    })
    .flatMap(ingenierie => evenementsIngenierie(ingenierie, lire))
  const conventions = lire
    .where('conventions', 'structureId', id)
    .filter(({ dateSignature, parcoursId }) => dateSignature !== undefined && !own.has(parcoursId ?? ''))
    .map(convention =>
      evenement(
        {
          acte: 'convention',
          collection: 'conventions',
          id: convention.id,
          date: convention.dateSignature,
          titre: 'Convention signée',
          detail: convention.nom,
          dispositif: typeConventionLabels[convention.type ?? 'autre'],
        },
        lire,
      ),
    )
  const crdva = lire.where('accompagnementsCrdva', 'structureId', id).map(({ id: crdvaId, date, theme }) =>
    evenement(
      {
        acte: 'crdva',
        collection: 'accompagnementsCrdva',
        id: crdvaId,
        date,
        titre: 'Rendez-vous du CRDVA',
        detail: lire.libelle('themesCrdva', theme) || undefined,
        dispositif: 'CRDVA',
      },
      lire,
    ),
  )
  return [
    ...lire.where('projets', 'structureId', id).flatMap(projet => journeyProjet(projet, lire)),
    ...lire.where('projetsGenerateur', 'structureId', id).flatMap(projet => journeyGenerateur(projet, lire)),
    ...parcours.flatMap(each => journeyParcours(each, lire)),
    ...byDate([...ingenieries, ...conventions, ...crdva, ...seancesOf('participants.structureId', id, lire)]),
  ]
}
