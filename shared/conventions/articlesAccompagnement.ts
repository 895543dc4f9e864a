import { alinea, article, citation, puces } from '../documents/blocs'
import { namedWithFunction } from '../documents/parties'
import { fr, inSentence, isWritten, join, linesIn, listed } from '../documents/phrases'
import { members } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import { formatNombre, listInFrench, plural } from '../kernel/texte'
import { mandatOf } from '../personnes/mandats'
import { genre } from '../redaction'
import type { ContexteConvention } from './conventionDlaContexte'

/** « Elle employait alors 4 personnes, soit 3,4 ETP. » */
const workforce = (salaries: number | undefined, equivalents: number | undefined): string => {
  if (salaries === undefined && equivalents === undefined) return ''
  if (salaries === undefined) return fr`Elle employait alors ${formatNombre(equivalents ?? 0)}\u00A0ETP.`
  return fr`Elle employait alors ${plural(salaries, 'personne')}${equivalents === undefined ? '' : fr`, soit ${formatNombre(equivalents)}\u00A0ETP`}.`
}

/** Article 1: what the convention is for, and what the structure asked. */
export function articleObjet({ lire, convention, parcours, sigle }: ContexteConvention): Bloc[] {
  const accueil = parcours?.dateAccueil ? fr`La structure a été accueillie par le ${sigle} ${formatDateConnueEnPhrase(parcours.dateAccueil)}.` : ''
  const effectif = accueil ? workforce(parcours?.salaries, parcours?.etp) : ''
  const motif = parcours?.motifPrincipal ? fr`Le motif principal de l’accompagnement est : ${inSentence(lire.libelle('motifs', parcours.motifPrincipal))}.` : ''
  const autres = members(parcours?.motifsSecondaires).map(code => inSentence(lire.libelle('motifs', code)))
  const secondaires = motif && autres.length > 0 ? fr`${autres.length > 1 ? 'S’y ajoutent' : 'S’y ajoute'}\u00A0: ${listInFrench(autres)}.` : ''
  const demande = parcours?.demandeInitiale
  const annexes = linesIn(convention.annexes)
  const contexte = join(accueil, effectif, isWritten(demande) && 'Elle a exprimé la demande suivante, avec ses propres mots\u00A0:')
  return [
    article('Objet'),
    alinea(
      fr`La présente convention définit les conditions dans lesquelles la structure bénéficie du dispositif local d’accompagnement (DLA) que le ${sigle} met en œuvre, ainsi que les engagements de chacune des parties.`,
    ),
    ...(contexte ? [alinea(contexte)] : []),
    ...(isWritten(demande) ? [citation(demande)] : []),
    ...(motif ? [alinea(join(motif, secondaires))] : []),
    ...(isWritten(convention.objet) ? [alinea('L’accompagnement a pour objet\u00A0:'), citation(convention.objet)] : []),
    ...(annexes.length > 0 ? [alinea('Les documents suivants sont annexés à la présente convention et en font partie intégrante\u00A0:'), puces(annexes)] : []),
  ]
}

/** Article 2: what the DLA is, and how it goes. */
export function articleDeroulement({ lire, convention, sigle, chargeMission, jour }: ContexteConvention): Bloc[] {
  const phases = linesIn(convention.phases)
  const charge = chargeMission && namedWithFunction(mandatOf(lire, chargeMission, undefined, jour) ?? { personne: chargeMission, mandat: {} })
  return [
    article('Définition et déroulement du dispositif local d’accompagnement'),
    alinea(
      `Le DLA accompagne les structures de l’économie sociale et solidaire qui emploient des ${genre('salariés')}, afin de consolider leur modèle économique, leurs emplois et leur projet. La démarche repose sur l’adhésion volontaire de la structure et de ses ${genre('dirigeants')}. Elle n’est ni un audit ni un contrôle, et ne se substitue pas aux décisions des instances de la structure.`,
    ),
    alinea('L’accompagnement se déroule en cinq phases\u00A0:'),
    puces(
      listed([
        'l’accueil, qui précise la demande de la structure et vérifie qu’elle relève du DLA',
        `le diagnostic partagé, élaboré avec les ${genre('dirigeants')} de la structure et validé par ${genre('eux')}`,
        'l’élaboration du parcours, c’est-à-dire d’un plan d’accompagnement qui hiérarchise les actions à mener',
        `la coordination de l’accompagnement, qui peut comprendre des ingénieries individuelles ou collectives confiées à des prestataires, des appuis ${genre('du chargé de mission')} et des orientations vers d’autres ${genre('acteurs')}`,
        'le suivi, jusqu’à la mesure des effets de l’accompagnement',
      ]),
    ),
    ...(phases.length > 0 ? [alinea('Pour la structure, les phases prévues sont les suivantes\u00A0:'), puces(phases)] : []),
    alinea(fr`Chaque ingénierie donne lieu à une convention distincte entre le ${sigle}, la structure et le prestataire retenu.`),
    ...(charge ? [alinea(fr`Pour le ${sigle}, l’accompagnement est suivi par ${charge}.`)] : []),
  ]
}

/** Article 3: what the association commits to. */
export function articleEngagementsPes21({ convention, sigle }: ContexteConvention): Bloc[] {
  const gratuit = (convention.participation ?? 0) === 0
  return [
    article(`Engagements du ${sigle}`),
    alinea(fr`Le ${sigle} s’engage à :`),
    puces(
      listed([
        'réaliser le diagnostic avec la structure et le lui remettre par écrit',
        'proposer un plan d’accompagnement adapté à ses priorités et à ses moyens',
        'rédiger avec elle le cahier des charges de chaque ingénierie, mettre les prestataires en concurrence selon leur expertise et leur connaissance des structures d’utilité sociale, et l’associer au choix',
        'coordonner les interventions, en vérifier la bonne exécution et en dresser le bilan avec elle',
        'assurer un suivi après l’accompagnement, en particulier de douze à dix-huit mois après le diagnostic',
        `l’orienter vers les ${genre('acteurs compétents')} lorsque son besoin ne relève pas du DLA`,
      ]),
    ),
    ...(gratuit ? [alinea(fr`L’accompagnement assuré par le ${sigle} est gratuit pour la structure.`)] : []),
    alinea(
      fr`Les personnes qui interviennent pour le ${sigle} sont tenues à la confidentialité sur tout ce dont elles ont connaissance à l’occasion de l’accompagnement. Cette obligation demeure après le terme de la convention.`,
    ),
  ]
}

/** Article 4: what the structure commits to. */
export function articleEngagementsStructure({ lire, convention, parcours, sigle, structure, interlocuteur, jour }: ContexteConvention): Bloc[] {
  const accord = convention.accordInstance ?? parcours?.accordInstance
  const contact = interlocuteur && namedWithFunction((structure && mandatOf(lire, interlocuteur, structure.id, jour)) ?? { personne: interlocuteur, mandat: {} })
  return [
    article('Engagements de la structure'),
    alinea('La structure s’engage à\u00A0:'),
    puces(
      listed([
        'fournir des informations sincères et remettre les documents utiles au diagnostic (statuts, procès-verbaux d’assemblée générale, comptes, budget, organigramme, projet)',
        `mobiliser ses ${genre('dirigeants')} et les personnes concernées, bénévoles ou salariées, et participer aux réunions de travail, de lancement, d’étape et de bilan`,
        'examiner le diagnostic et le plan d’accompagnement, et faire connaître sa validation ou ses observations',
        'répondre aux relevés de situation demandés un an, puis deux ans après le diagnostic',
        `informer sans délai le ${sigle} de tout changement touchant ses ${genre('dirigeants')}, ses effectifs, sa situation financière ou ses coordonnées`,
      ]),
    ),
    alinea(
      accord
        ? fr`Le conseil d’administration de la structure, ou l’instance qui en tient lieu, a donné son accord à l’accompagnement le ${formatJourLong(accord)}.`
        : 'L’accord du conseil d’administration de la structure, ou de l’instance qui en tient lieu, est recueilli avant le début du diagnostic.',
    ),
    ...(contact ? [alinea(fr`Pour la structure, l’${genre('interlocuteur')} du ${sigle} est ${contact}.`)] : []),
  ]
}
