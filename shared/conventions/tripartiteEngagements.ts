import { alinea, article, puces } from '../documents/blocs'
import { namedWithFunction } from '../documents/parties'
import { fr, join, linesIn, listed } from '../documents/phrases'
import { engagementsStructure } from '../ingenieries/engagements'
import { SEUIL_VIGILANCE } from '../ingenieries/piecesPrestataire'
import type { Bloc } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { mandatOf } from '../personnes/mandats'
import type { ContexteTripartite } from './tripartiteContexte'

/** Article 8: what the prestataire commits to, and the papers asked of it (metier.md § 6.3). */
export function articlePrestataire({ ingenierie, cout, sigle, collective }: ContexteTripartite): Bloc[] {
  const vigilance = cout === undefined || cout.ht >= SEUIL_VIGILANCE
  return [
    article('Obligations du prestataire'),
    alinea('Le prestataire s’engage à\u00A0:'),
    puces(
      listed([
        'réaliser l’intervention conformément au cahier des charges et à son offre, avec la diligence d’un professionnel',
        fr`informer sans délai le ${sigle} de toute difficulté, de tout retard et de tout changement de sa propre situation`,
        'rester indépendant\u00A0: il n’a d’intérêt ni dans la décision que l’intervention éclaire, ni dans les fournitures ou services qu’elle peut conduire à acheter',
        `ne pas démarcher ${collective ? 'les structures' : 'la structure'} pendant l’intervention, ni ${collective ? 'leur' : 'lui'} facturer d’autre prestation ayant le même objet`,
        'tenir à jour le relevé des jours réalisés, avec les dates et les personnes rencontrées',
        'être assuré pour sa responsabilité civile professionnelle pendant toute la durée de l’intervention',
      ]),
    ),
    alinea(
      join(
        fr`Il remet au ${sigle} un avis de situation Sirene ou un extrait Kbis de moins de six mois, une attestation de régularité fiscale, une attestation d’assurance de responsabilité civile professionnelle, un relevé d’identité bancaire et une déclaration d’absence de conflit d’intérêts.`,
        vigilance && 'Il y joint une attestation de vigilance de l’Urssaf, renouvelée tous les six mois jusqu’à la fin de l’intervention.',
        ingenierie.piecesPrestataireLe && fr`Ces pièces ont été vérifiées le ${formatJourLong(ingenierie.piecesPrestataireLe)}.`,
      ),
    ),
  ]
}

/** Article 9: what those it is done for commit to. */
export const articleStructures = ({ collective, sigle }: ContexteTripartite): Bloc[] => [
  article(collective ? 'Obligations des structures bénéficiaires' : 'Obligations de la structure'),
  alinea(
    collective
      ? 'Chaque structure bénéficiaire signe une lettre d’engagement, annexée à la présente convention, par laquelle elle s’engage à\u00A0:'
      : 'La structure s’engage à\u00A0:',
  ),
  puces(listed(engagementsStructure(sigle))),
]

/** Article 10: what the association does beside the prestataire. */
export function articleRole({ lire, sigle, chargeMission, jour, lesStructures }: ContexteTripartite): Bloc[] {
  const charge = chargeMission && namedWithFunction(mandatOf(lire, chargeMission, undefined, jour) ?? { personne: chargeMission, mandat: {} })
  return [
    article(`Rôle du ${sigle}`),
    alinea(
      fr`Le ${sigle} pilote l’ingénierie : il veille au respect du cahier des charges et du calendrier, fait le lien entre le prestataire et ${lesStructures}, anime les réunions de suivi, contrôle les factures et dresse le bilan. Il n’intervient ni dans les décisions des instances, ni dans les méthodes du prestataire.`,
    ),
    ...(charge ? [alinea(fr`Pour le ${sigle}, l’ingénierie est suivie par ${charge}.`)] : []),
  ]
}

/** Article 11: the meetings, as they were asked for, else the three usual ones. */
export function articleSuivi({ ingenierie, sigle, lesStructures, collective }: ContexteTripartite): Bloc[] {
  const asked = linesIn(ingenierie.modalitesSuivi)
  return [
    article('Suivi et bilan'),
    ...(asked.length > 0
      ? [alinea('L’intervention est suivie selon les modalités suivantes\u00A0:'), puces(asked)]
      : [
          alinea(
            fr`Trois réunions au moins rassemblent ${lesStructures}, le prestataire et le ${sigle} : une réunion de lancement, une réunion intermédiaire et une réunion de bilan.`,
          ),
        ]),
    alinea(
      `La réunion de bilan examine la pertinence de l’intervention, les écarts avec le cahier des charges et les besoins nouveaux. Elle donne lieu à un compte rendu et à une appréciation, portée par le prestataire et par ${collective ? 'chaque structure' : 'la structure'}.`,
    ),
    ...(asked.length > 0 ? [] : [alinea('Chaque réunion fait l’objet d’un relevé de décisions, transmis aux parties.')]),
  ]
}
