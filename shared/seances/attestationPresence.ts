import type { Manque } from '../contract'
import { definitions, paragraphe } from '../documents/blocs'
import { bySeverity, manque } from '../documents/manque'
import { leNom } from '../documents/nomAvecArticle'
import { fullNameOf, sigleOf } from '../documents/parties'
import { atStart, fr, isWritten } from '../documents/phrases'
import { faitA, signatureDe } from '../documents/signatures'
import { draftOf, type ElementSujet } from '../documents/sujet'
import type { ModeleDocument } from '../kernel/document'
import { listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { signatairePes21 } from '../personnes/mandats'
import { rediger } from '../redaction'
import { printedSeance } from './financeursSeance'
import { dureeEnHeures, horaires, jourSeance, lieuSeance, momentSeance } from './lieuMoment'
import { type Participant, participantsOf } from './participants'
import { type Seance, typeSeanceLabels } from './seance'

const presentsOf = (seance: Seance, lire: Lecture): Participant[] =>
  participantsOf(seance, lire, jourSeance(seance) ?? lire.aujourdhui).filter(({ present, nom }) => present === true && nom !== '')

/** Those who came and whose name is known: each has an attestation. */
export const presentsNommes = (seance: Seance, lire: Lecture): ElementSujet[] => presentsOf(seance, lire).map(({ id, nom }) => ({ id, titre: nom }))

const inBrackets = (words: string): string => (words ? ` (${words})` : '')

/** What an attestation lacks. */
export function attestationManques(seance: Seance, lire: Lecture, element?: string): Manque[] {
  const here = (champ: keyof Seance & string, gravite: Manque['gravite'], phrase: string) => manque(lire, 'seances', seance, champ, gravite, phrase)
  const pes21 = parametresOf(lire)
  return bySeverity([
    !isWritten(seance.nom) && here('nom', 'bloquant', 'Indiquez l’intitulé de la séance.'),
    !jourSeance(seance) && here('date', 'bloquant', 'Indiquez le jour de la séance.'),
    seance.statut !== 'tenue' && here('statut', 'bloquant', 'Une présence s’atteste quand la séance est tenue.'),
    element === undefined && presentsOf(seance, lire).length === 0 && here('participants', 'bloquant', 'Indiquez qui était présent dans la liste des participants.'),
    pes21 &&
      !signatairePes21(lire, lire.aujourdhui) &&
      manque(lire, 'parametres', pes21, 'nom', 'bloquant', 'Personne n’a aujourd’hui de mandat pour signer : vérifiez les mandats de l’équipe.'),
    !dureeEnHeures(seance) && here('dureeHeures', 'avertissement', 'Indiquez la durée ; sur une journée entière, sans le temps du repas.'),
    !isWritten(seance.lieu) && here('lieu', 'avertissement', 'Indiquez le lieu.'),
  ])
}

/** What attests that someone came to a séance, one for each (metier.md § 4.2). */
export function attestationDocument(seance: Seance, lire: Lecture, element?: string): ModeleDocument {
  const pes21 = parametresOf(lire)
  const signataire = signatairePes21(lire, lire.aujourdhui)
  const who = presentsOf(seance, lire).filter(({ id }) => element === undefined || id === element)
  const qui = listInFrench(who.map(({ nomComplet, fonction, organisation }) => nomComplet + inBrackets([fonction, organisation].filter(isWritten).join(', '))))
  return rediger(
    {
      titre: 'Attestation de présence',
      ...(isWritten(seance.nom) ? { sousTitre: seance.nom } : {}),
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedSeance(lire, seance),
      blocs: [
        paragraphe(fr`${atStart(leNom(fullNameOf(pes21)))} atteste que ${qui} ${who.length > 1 ? 'ont' : 'a'} participé à la séance suivante :`),
        ...definitions(
          ['Nature', seance.type && seance.type !== 'autre' ? typeSeanceLabels[seance.type] : ''],
          ['Thème', seance.theme],
          ['Date', [atStart(momentSeance(seance)), horaires(seance)].filter(isWritten).join(', ')],
          ['Durée', dureeEnHeures(seance)],
          ['Lieu', lieuSeance(lire, seance)],
        ),
        paragraphe('Cette attestation est délivrée pour servir et valoir ce que de droit.'),
        {
          type: 'signatures',
          faitA: faitA(pes21?.ville, lire.aujourdhui),
          parties: [signatureDe(fr`Pour le ${sigleOf(pes21)}`, signataire)],
          mention: 'Signature',
        },
      ],
      ...draftOf(attestationManques(seance, lire, element)),
    },
    pes21,
  )
}
