import { rencontresOf } from '../echanges/rencontres'
import { byDate, evenement, meetings, type Placed } from '../evenements'
import { ordered } from '../kernel/champs'
import type { Lecture } from '../lecture'
import type { ProjetGenerateur } from './projetGenerateur'

const DISPOSITIF = 'Générateur'

/** A project of the Générateur: its milestones and its meetings. */
export function journeyGenerateur(projet: ProjetGenerateur, lire: Lecture): Placed[] {
  const common = { dispositif: DISPOSITIF, collection: 'projetsGenerateur', id: projet.id }
  return byDate([
    ...(projet.debut
      ? [evenement({ ...common, acte: 'debut', date: projet.debut, titre: 'Début de l’accompagnement', detail: lire.get('structures', projet.collectiviteId)?.nom }, lire)]
      : []),
    ...ordered(projet.jalons).map(({ jalon, intitule, date, fait, precision }) =>
      evenement(
        { ...common, acte: 'etape', date, titre: intitule ?? (jalon ? lire.libelle('jalonsGenerateur', jalon) : 'Jalon'), detail: precision },
        lire,
        fait ?? date !== undefined,
      ),
    ),
    ...meetings(rencontresOf(lire, projet.id), 'rencontres', 'Réunions d’accompagnement', DISPOSITIF, lire),
    ...(projet.fin ? [evenement({ ...common, acte: 'fin', date: projet.fin, titre: 'Fin de l’accompagnement' }, lire)] : []),
  ])
}
