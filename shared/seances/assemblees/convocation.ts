import type { Manque } from '../../contract'
import { definitions, paragraphe, puces } from '../../documents/blocs'
import { expediteurPes21, lieuDate, politesse } from '../../documents/lettre'
import { bySeverity, manque } from '../../documents/manque'
import { fullNameOf } from '../../documents/parties'
import { atStart, fr, isWritten, linesIn, listed } from '../../documents/phrases'
import { signatureDe } from '../../documents/signatures'
import { draftOf } from '../../documents/sujet'
import { printedFor } from '../../financements/mentionsFinanceurs'
import type { Bloc, ModeleDocument } from '../../kernel/document'
import { formatDateConnueEnPhrase, formatJourLong } from '../../kernel/formatJour'
import type { Gravite } from '../../kernel/regle'
import { plural } from '../../kernel/texte'
import type { Lecture } from '../../lecture'
import { presidence } from '../../personnes/mandats'
import { rediger } from '../../redaction'
import { horaires, lieuSeance, momentSeance } from '../lieuMoment'
import type { Seance } from '../seance'
import { type ContexteAssemblee, contexteAssemblee } from './assembleeContexte'
import { rendezVousManques } from './ordreDuJour'

const CIVILITE = 'Madame, Monsieur'
/** Room to write in the proxy form, in millimetres. */
const HAUTEUR = 14

/** What the convocation of an assembly lacks. */
export function convocationManques(seance: Seance, lire: Lecture): Manque[] {
  const { convoqueeLe, date, natureAssemblee, quorum } = seance
  const envoi = convoqueeLe ?? lire.aujourdhui
  const here = (champ: keyof Seance & string, gravite: Gravite, phrase: string) => manque(lire, 'seances', seance, champ, gravite, phrase)
  return bySeverity([
    ...rendezVousManques(seance, lire),
    date !== undefined && envoi >= date && here('convoqueeLe', 'bloquant', 'La convocation est envoyée avant l’assemblée : indiquez quel jour.'),
    !presidence(lire, envoi) && here('convoqueeLe', 'bloquant', 'Ce jour-là, personne ne préside l’association : vérifiez les mandats du bureau.'),
    !convoqueeLe && here('convoqueeLe', 'avertissement', 'Sans date, la convocation porte celle d’aujourd’hui.'),
    !natureAssemblee && here('natureAssemblee', 'avertissement', 'Indiquez si l’assemblée est ordinaire ou extraordinaire.'),
    quorum === undefined && here('quorum', 'avertissement', 'Sans quorum, la convocation n’en parle pas.'),
  ])
}

const when = ({ seance, nom }: ContexteAssemblee): string =>
  seance.date ? `${nom} ${seance.date.length === 10 ? fr`du ${formatJourLong(seance.date)}` : fr`prévue ${formatDateConnueEnPhrase(seance.date)}`}` : nom

/** The form a member who cannot come fills and gives to another. */
const pouvoir = (contexte: ContexteAssemblee): Bloc[] => [
  { type: 'titre', niveau: 1, texte: 'Pouvoir', sansNumero: true, nouvellePage: true },
  paragraphe(
    fr`Le membre soussigné donne pouvoir au membre désigné ci-dessous pour le représenter à l’${when(contexte)} du ${contexte.sigle}${contexte.seance.secondeConvocationLe ? ', ainsi qu’à la seconde réunion qui serait tenue faute de quorum' : ''}, prendre part aux débats et voter en son nom.`,
  ),
  {
    type: 'tableau',
    colonnes: [
      { titre: '', largeur: 30 },
      { titre: 'Qui donne pouvoir', largeur: 35 },
      { titre: 'Qui le reçoit', largeur: 35 },
    ],
    lignes: [
      ['Nom et prénom', '', ''],
      ['Structure représentée, le cas échéant', '', ''],
      ['Date', '', ''],
      ['Signature, précédée de « Bon pour pouvoir »'.replace('« ', '«\u00A0').replace(' »', '\u00A0»'), '', ''],
    ],
    hauteur: HAUTEUR,
  },
  {
    type: 'paragraphe',
    style: 'note',
    texte: fr`Ce pouvoir est à remettre au ${contexte.sigle} avant l’ouverture de l’assemblée. Le nombre de pouvoirs qu’un membre peut recevoir est celui que fixent les statuts.`,
  },
]

function quorum({ seance: { quorum: requis, secondeConvocationLe } }: ContexteAssemblee): Bloc[] {
  const phrases = [
    requis !== undefined && fr`L’assemblée délibère valablement si ${plural(requis, 'membre est présent ou représenté', 'membres sont présents ou représentés')}.`,
    secondeConvocationLe &&
      fr`À défaut de quorum, une seconde assemblée se tiendra le ${formatJourLong(secondeConvocationLe)}, avec le même ordre du jour ; elle délibérera dans les conditions que prévoient les statuts.`,
  ].filter(phrase => typeof phrase === 'string')
  return phrases.length > 0 ? [paragraphe(phrases.join(' '))] : []
}

/** The letter that calls the members to an assembly, with its agenda and a proxy form. */
export function convocationDocument(seance: Seance, lire: Lecture): ModeleDocument {
  const contexte = contexteAssemblee(seance, lire)
  const { pes21, sigle, auNom } = contexte
  const jour = seance.convoqueeLe ?? lire.aujourdhui
  const points = linesIn(seance.ordreDuJour)
  const objet = atStart(fr`convocation à l’${when(contexte)}`)
  return rediger(
    {
      titre: objet,
      enTete: fullNameOf(pes21),
      forme: 'lettre',
      ...printedFor(lire, [], jour),
      lettre: {
        expediteur: expediteurPes21(pes21),
        destinataire: ['Aux membres de l’association'],
        lieuDate: lieuDate(pes21, jour),
        objet,
        references: [fr`Pièce jointe : formulaire de pouvoir`],
      },
      blocs: [
        paragraphe(`${CIVILITE},`),
        paragraphe(fr`J’ai le plaisir de vous convier ${auNom} du ${sigle}, qui se tiendra :`),
        ...definitions(['Date', atStart(momentSeance(seance))], ['Heure', atStart(horaires(seance))], ['Lieu', lieuSeance(lire, seance)]),
        ...(points.length > 0 ? [paragraphe('L’ordre du jour est le suivant\u00A0:'), puces(listed(points))] : []),
        paragraphe(
          'En cas d’empêchement, vous pouvez vous faire représenter par un autre membre, dans les conditions que prévoient les statuts, en lui remettant le pouvoir joint à cette lettre.',
        ),
        ...quorum(contexte),
        ...(isWritten(pes21?.mail) ? [paragraphe(fr`Les documents soumis au vote sont tenus à votre disposition ; vous pouvez les demander à ${pes21.mail}.`)] : []),
        paragraphe(politesse(CIVILITE)),
        { type: 'signatures', faitA: '', parties: [signatureDe(fr`Pour le ${sigle}`, presidence(lire, jour))], mention: '' },
        ...pouvoir(contexte),
      ],
      ...draftOf(convocationManques(seance, lire)),
    },
    pes21,
  )
}
