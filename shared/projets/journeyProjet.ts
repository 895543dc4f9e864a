import { rencontresOf } from '../echanges/rencontres'
import { byDate, evenement, meetings, type Placed } from '../evenements'
import { ordered } from '../kernel/champs'
import type { Lecture } from '../lecture'
import { seancesOf } from '../seances/journeySeances'
import { dispositifProjetLabels, type Projet } from './projet'

/** A project of creation: its beginning, its steps, its meetings, the structure it becomes. */
export function journeyProjet(projet: Projet, lire: Lecture): Placed[] {
  const dispositif = projet.dispositif ? dispositifProjetLabels[projet.dispositif] : 'Création'
  const common = { dispositif, collection: 'projets', id: projet.id }
  return byDate([
    ...(projet.debut ? [evenement({ ...common, acte: 'debut', date: projet.debut, titre: 'Début de l’accompagnement', detail: projet.nom }, lire)] : []),
    ...ordered(projet.etapes).map(({ etape, date, fait, precision }) =>
      evenement({ ...common, acte: 'etape', date, titre: etape ? lire.libelle('etapesCreation', etape) : 'Étape', detail: precision }, lire, fait ?? date !== undefined),
    ),
    ...meetings(rencontresOf(lire, projet.id), 'rencontres', 'Rendez-vous', dispositif, lire),
    ...(projet.dateCreation
      ? [evenement({ ...common, acte: 'creation', date: projet.dateCreation, titre: 'Structure créée', detail: lire.get('structures', projet.structureId)?.nom }, lire)]
      : []),
    ...(projet.fin ? [evenement({ ...common, acte: 'fin', date: projet.fin, titre: 'Fin de l’accompagnement' }, lire)] : []),
    ...seancesOf('participants.projetId', projet.id, lire),
  ])
}
