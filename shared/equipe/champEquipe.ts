import { type Collection, schemas } from '../fiches'
import { fieldsOf } from '../kernel/champs'

/** True of a field that names one of ours who acts: chargé de mission, responsable, conseiller… */
export const isTeamField = (champ: string): boolean => /^(chargeMission|responsable|conseiller|animateur|par)Id$/.test(champ)

/** The field by which a record of the collection is in someone’s hands, so that it may be handed on; undefined when nobody holds it. */
export const heldBy = (collection: Collection): string | undefined => fieldsOf(schemas[collection]).find(([champ]) => /^(chargeMission|responsable)Id$/.test(champ))?.[0]
