import { definitions, note } from '../documents/blocs'
import { droitsDesPersonnes } from '../documents/donneesPersonnelles'
import { fullNameOf, nameOf, sigleOf } from '../documents/parties'
import { atStart, fr, isWritten, join } from '../documents/phrases'
import { draftOf } from '../documents/sujet'
import { ordered } from '../kernel/champs'
import type { ModeleDocument, Tableau } from '../kernel/document'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { rediger } from '../redaction'
import { emargementManques } from './emargementManques'
import { printedSeance } from './financeursSeance'
import { dureeEnHeures, horaires, jourSeance, lieuSeance, momentSeance, surDeuxDemiJournees } from './lieuMoment'
import { participantsOf } from './participants'
import type { Seance } from './seance'

/** Lines of a sheet whose jauge is not known: what a page holds. */
const LIGNES = 12
/** Room for a hand, in millimetres. */
const HAUTEUR = 10

/** Those who speak or lead, by their names. */
const intervenants = (seance: Seance, lire: Lecture): string =>
  ordered(seance.intervenants)
    .map(({ personneId, structureId }) => [lire.get('personnes', personneId), lire.get('structures', structureId)] as const)
    .map(([personne, structure]) => [personne && nameOf(personne), structure?.nom].filter(isWritten).join(', '))
    .filter(isWritten)
    .join('\u202F; ')

/** Those known, then empty lines up to the jauge, else to the number registered. */
function feuille(seance: Seance, lire: Lecture): Tableau {
  const known = participantsOf(seance, lire, jourSeance(seance) ?? lire.aujourdhui)
  const wanted = Math.max(known.length, seance.jauge ?? seance.inscrits ?? LIGNES)
  const signatures = surDeuxDemiJournees(seance) ? ['Matin', 'Après-midi'] : ['Signature']
  return {
    type: 'tableau',
    colonnes: [
      { titre: 'N°', largeur: 6, droite: true },
      { titre: 'Nom et prénom', largeur: 30 },
      { titre: 'Structure ou projet', largeur: 30 },
      ...signatures.map(titre => ({ titre, largeur: signatures.length > 1 ? 20 : 34 })),
    ],
    lignes: Array.from({ length: wanted }, (_, rang) => [String(rang + 1), known[rang]?.nom ?? '', known[rang]?.organisation ?? '', ...signatures.map(() => '')]),
    hauteur: HAUTEUR,
  }
}

/** The sheet those who come to a séance sign, with what they must be told of their data (metier.md § 10). */
export function emargementDocument(seance: Seance, lire: Lecture): ModeleDocument {
  const pes21 = parametresOf(lire)
  const animateur = lire.get('personnes', seance.animateurId)
  return rediger(
    {
      titre: 'Feuille d’émargement',
      ...(isWritten(seance.nom) ? { sousTitre: seance.nom } : {}),
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedSeance(lire, seance),
      blocs: [
        ...definitions(
          ['Date', [atStart(momentSeance(seance)), horaires(seance)].filter(isWritten).join(', ')],
          ['Durée', dureeEnHeures(seance)],
          ['Lieu', lieuSeance(lire, seance)],
          ['Thème', seance.theme],
          ['Animée par', animateur && nameOf(animateur)],
          ['Intervenants', intervenants(seance, lire)],
        ),
        note(
          join(
            fr`Le ${sigleOf(pes21)}, responsable du traitement, recueille ces informations pour attester la participation à la séance et en rendre compte à ses financeurs, au titre de la mission d’intérêt général qui lui est confiée. Elles sont conservées l’année de la séance et la suivante, puis jusqu’à la fin du délai de contrôle des financeurs.`,
            droitsDesPersonnes(pes21),
          ),
        ),
        feuille(seance, lire),
      ],
      ...draftOf(emargementManques(seance, lire)),
    },
    pes21,
  )
}
