import type { Manque } from '../contract'
import { paragraphe, written } from '../documents/blocs'
import { expediteurPes21, lieuDate, politesse } from '../documents/lettre'
import { bySeverity, manque } from '../documents/manque'
import { fullNameOf, type Signataire, sigleOf } from '../documents/parties'
import { fr, isWritten, linesIn } from '../documents/phrases'
import { signatureDe } from '../documents/signatures'
import { draftOf } from '../documents/sujet'
import { printedFor } from '../financements/mentionsFinanceurs'
import type { ModeleDocument } from '../kernel/document'
import type { Jour } from '../kernel/jour'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { mandatOf, signatairePes21 } from '../personnes/mandats'
import { rediger } from '../redaction'
import { type Courrier, modeEnvoiLabels } from './courrier'
import { adressePostale, appel, destinataire } from './destinataire'

/** Who signs a letter: whoever was chosen, in the function held that day, else who signs for the association. */
function signataireOf({ signatairePes21Id }: Courrier, lire: Lecture, jour: Jour): Signataire | undefined {
  const choisi = lire.get('personnes', signatairePes21Id)
  return choisi ? (mandatOf(lire, choisi, undefined, jour) ?? { personne: choisi, mandat: {} }) : signatairePes21(lire, jour)
}

const isPosted = ({ modeEnvoi }: Courrier): boolean => modeEnvoi === undefined || modeEnvoi === 'postal' || modeEnvoi === 'recommande'

/** What a letter lacks before it is sent. */
export function courrierManques(courrier: Courrier, lire: Lecture): Manque[] {
  const structure = lire.get('structures', courrier.structureId)
  const personne = lire.get('personnes', courrier.personneId)
  const signataire = signataireOf(courrier, lire, courrier.date ?? lire.aujourdhui)
  const here = (champ: keyof Courrier & string, gravite: Gravite, phrase: string) => manque(lire, 'courriers', courrier, champ, gravite, phrase)
  return bySeverity([
    !isWritten(courrier.nom) && here('nom', 'bloquant', 'Indiquez l’objet.'),
    !structure && !personne && here('structureId', 'bloquant', 'Indiquez à qui la lettre est adressée.'),
    isPosted(courrier) && adressePostale(lire, courrier.adresse, structure).length === 0 && here('adresse', 'bloquant', 'Indiquez l’adresse où envoyer la lettre.'),
    !isWritten(courrier.texte) && here('texte', 'bloquant', 'Écrivez le texte de la lettre.'),
    !signataire && here('signatairePes21Id', 'bloquant', 'Indiquez qui signe : ce jour-là, aucun mandat du PES21 n’est en vigueur.'),
    signataire && !isWritten(signataire.mandat.fonction) && here('signatairePes21Id', 'avertissement', 'La fonction de la personne qui signe n’est pas connue à cette date.'),
    personne && !personne.civilite && manque(lire, 'personnes', personne, 'civilite', 'avertissement', 'Sans civilité, la lettre commence par « Madame, Monsieur ».'),
    !courrier.date && here('date', 'avertissement', 'Sans date, la lettre porte celle d’aujourd’hui.'),
    !courrier.modeEnvoi && here('modeEnvoi', 'avertissement', 'Indiquez comment la lettre est envoyée.'),
  ])
}

/** How a letter says it is sent; by post, it goes without saying. */
const mentionEnvoi = ({ modeEnvoi }: Courrier): string => {
  if (modeEnvoi === undefined || modeEnvoi === 'postal') return ''
  return modeEnvoi === 'mail' ? 'Par courriel' : modeEnvoiLabels[modeEnvoi]
}

/** What stands above the object: how it is sent, the reference, what is joined; those that are known. */
function references(courrier: Courrier): string[] {
  const { reference } = courrier
  const joined = linesIn(courrier.piecesJointes)
  return [
    mentionEnvoi(courrier),
    isWritten(reference) ? fr`Nos réf. : ${reference}` : '',
    joined.length > 0 ? fr`${joined.length > 1 ? 'Pièces jointes' : 'Pièce jointe'} : ${joined.join(', ')}` : '',
  ].filter(isWritten)
}

/** A letter of the association: its head, what the office wrote between the call and the closing, who signs. */
export function courrierDocument(courrier: Courrier, lire: Lecture): ModeleDocument {
  const pes21 = parametresOf(lire)
  const jour = courrier.date ?? lire.aujourdhui
  const structure = lire.get('structures', courrier.structureId)
  const personne = lire.get('personnes', courrier.personneId)
  const adresse = adressePostale(lire, courrier.adresse, structure)
  const civilite = appel(personne)
  const objet = isWritten(courrier.nom) ? courrier.nom : 'Lettre'
  return rediger(
    {
      titre: objet,
      enTete: fullNameOf(pes21),
      forme: 'lettre',
      ...printedFor(lire, [], jour),
      lettre: {
        expediteur: expediteurPes21(pes21),
        destinataire: destinataire(lire, { structure, personne, adresse }, jour),
        lieuDate: lieuDate(pes21, jour),
        objet,
        references: references(courrier),
      },
      blocs: [
        paragraphe(`${civilite},`),
        ...written(courrier.texte),
        paragraphe(politesse(civilite)),
        { type: 'signatures', faitA: '', parties: [signatureDe(fr`Pour le ${sigleOf(pes21)}`, signataireOf(courrier, lire, jour))], mention: '' },
      ],
      ...draftOf(courrierManques(courrier, lire)),
    },
    pes21,
  )
}
