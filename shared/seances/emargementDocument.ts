import { definitions, note } from '../documents/blocs'
import { droitsDesPersonnes } from '../documents/donneesPersonnelles'
import { fullNameOf, nameOf, sigleOf } from '../documents/parties'
import { atStart, fr, isWritten, join } from '../documents/phrases'
import { draftOf } from '../documents/sujet'
import { ordered } from '../kernel/champs'
import type { ModeleDocument, Tableau } from '../kernel/document'
import type { Lecture } from '../lecture'
import type { Parametres } from '../parametres/parametres'
import { parametresOf } from '../parametres/parametresOf'
import { rediger } from '../redaction'
import { isAssemblee, isReunion } from './assemblees/assembleeContexte'
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

/** What those who sign are told: at a meeting of the association its members sign, elsewhere the funders are accounted to. */
function pourquoi(seance: Seance, pes21: Parametres | undefined): string {
  const sigle = sigleOf(pes21)
  return isReunion(seance)
    ? fr`Le ${sigle}, responsable du traitement, recueille ces informations pour établir qui est présent ou représenté à cette réunion, au titre de l’adhésion. Elles sont conservées avec le procès-verbal de la réunion, au moins cinq ans.`
    : fr`Le ${sigle}, responsable du traitement, recueille ces informations pour attester la participation à la séance et en rendre compte à ses financeurs, au titre de la mission d’intérêt général qui lui est confiée. Elles sont conservées l’année de la séance et la suivante, puis jusqu’à la fin du délai de contrôle des financeurs.`
}

/** Who, for whom, from whom the proxy at an assembly, then a signature or two. */
function colonnesOf(seance: Seance): Tableau['colonnes'] {
  const signatures = surDeuxDemiJournees(seance) ? ['Matin', 'Après-midi'] : ['Signature']
  const pouvoir = isAssemblee(seance) ? [{ titre: 'Pouvoir reçu de', largeur: 18 }] : []
  const left = pouvoir.length > 0 ? 46 : 60
  return [
    { titre: 'N°', largeur: 6, droite: true },
    { titre: 'Nom et prénom', largeur: left / 2 },
    { titre: isReunion(seance) ? 'Structure représentée' : 'Structure ou projet', largeur: left / 2 },
    ...pouvoir,
    ...signatures.map(titre => ({ titre, largeur: signatures.length > 1 ? 18 : 34 })),
  ]
}

/** Those known, then empty lines up to the jauge, else to the number registered. */
function feuille(seance: Seance, lire: Lecture): Tableau {
  const known = participantsOf(seance, lire, jourSeance(seance) ?? lire.aujourdhui)
  const wanted = Math.max(known.length, seance.jauge ?? seance.inscrits ?? LIGNES)
  const colonnes = colonnesOf(seance)
  return {
    type: 'tableau',
    colonnes,
    lignes: Array.from({ length: wanted }, (_, rang) => [String(rang + 1), known[rang]?.nom ?? '', known[rang]?.organisation ?? '', ...colonnes.slice(3).map(() => '')]),
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
        note(join(pourquoi(seance, pes21), droitsDesPersonnes(pes21))),
        feuille(seance, lire),
      ],
      ...draftOf(emargementManques(seance, lire)),
    },
    pes21,
  )
}
