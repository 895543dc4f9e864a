import type { Manque } from '../../contract'
import { definitions } from '../../documents/blocs'
import { bySeverity, manque } from '../../documents/manque'
import { fullNameOf, namedWithFunction } from '../../documents/parties'
import { atStart, isWritten, linesIn } from '../../documents/phrases'
import { draftOf } from '../../documents/sujet'
import { printedFor } from '../../financements/mentionsFinanceurs'
import type { Bloc, ModeleDocument } from '../../kernel/document'
import type { Gravite } from '../../kernel/regle'
import type { Lecture } from '../../lecture'
import { rediger } from '../../redaction'
import { horaires, jourSeance, lieuSeance, momentSeance } from '../lieuMoment'
import type { Seance } from '../seance'
import { contexteAssemblee } from './assembleeContexte'

/** Room to write what is decided on each point, in millimetres. */
const HAUTEUR = 16

/** What an agenda lacks, and the convocation with it: when, where, about what. */
export function rendezVousManques(seance: Seance, lire: Lecture): (Manque | false)[] {
  const here = (champ: keyof Seance & string, gravite: Gravite, phrase: string) => manque(lire, 'seances', seance, champ, gravite, phrase)
  return [
    !jourSeance(seance) && here('date', 'bloquant', 'Indiquez le jour de la réunion.'),
    !seance.heureDebut && here('heureDebut', 'bloquant', 'Indiquez l’heure de début.'),
    !isWritten(seance.lieu) && here('lieu', 'bloquant', 'Indiquez le lieu.'),
    linesIn(seance.ordreDuJour).length === 0 && here('ordreDuJour', 'bloquant', 'Indiquez l’ordre du jour, un point par ligne.'),
  ]
}

/** What the agenda of a meeting lacks. */
export const ordreDuJourManques = (seance: Seance, lire: Lecture): Manque[] => bySeverity(rendezVousManques(seance, lire))

const decisions = (points: readonly string[]): Bloc => ({
  type: 'tableau',
  colonnes: [
    { titre: 'N°', largeur: 6, droite: true },
    { titre: 'Point', largeur: 47 },
    { titre: 'Décisions et suites', largeur: 47 },
  ],
  lignes: points.map((point, rang) => [String(rang + 1), point, '']),
  hauteur: HAUTEUR,
})

/** The agenda of a meeting, with room to write what is decided. */
export function ordreDuJourDocument(seance: Seance, lire: Lecture): ModeleDocument {
  const { pes21, jour, nom, president } = contexteAssemblee(seance, lire)
  const points = linesIn(seance.ordreDuJour)
  return rediger(
    {
      titre: 'Ordre du jour',
      sousTitre: atStart(nom),
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedFor(lire, [], jour),
      blocs: [
        ...definitions(
          ['Date', [atStart(momentSeance(seance)), horaires(seance)].filter(isWritten).join(', ')],
          ['Lieu', lieuSeance(lire, seance)],
          ['Présidence', namedWithFunction(president)],
        ),
        ...(points.length > 0 ? [decisions(points)] : []),
      ],
      ...draftOf(ordreDuJourManques(seance, lire)),
    },
    pes21,
  )
}
