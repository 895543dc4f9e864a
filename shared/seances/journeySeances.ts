import type { Evenement } from '../evenement'
import { evenement } from '../evenements'
import type { Lecture } from '../lecture'
import { typeSeanceLabels } from './seance'

/** The séances a structure or a project came to, or is expected at; those it missed and those cancelled left aside. */
export const seancesOf = (champ: 'participants.structureId' | 'participants.projetId', id: string, lire: Lecture): Evenement[] =>
  lire
    .where('seances', champ, id)
    .filter(
      ({ statut, participants }) => statut !== 'annulee' && Object.values(participants ?? {}).some(who => (who.structureId === id || who.projetId === id) && who.present !== false),
    )
    .map(seance =>
      evenement(
        {
          acte: 'seance',
          collection: 'seances',
          id: seance.id,
          date: seance.date,
          titre: seance.nom ?? 'Séance',
          dispositif: seance.type ? typeSeanceLabels[seance.type] : 'Séance',
        },
        lire,
        seance.statut === 'tenue',
      ),
    )
