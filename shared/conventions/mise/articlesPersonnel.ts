import { alinea, article, definitions, puces } from '../../documents/blocs'
import { nameOf } from '../../documents/parties'
import { fr, join, linesIn } from '../../documents/phrases'
import type { Bloc } from '../../kernel/document'
import { formatJourLong } from '../../kernel/formatJour'
import { montantComplet } from '../../kernel/montantEnLettres'
import { annexees, annonce } from '../articlesUsuels'
import { versements } from '../versements'
import type { ContexteMise } from './quiPrete'

/** Article 1: who is lent to whom, without any profit (C. trav., L. 8241-2). */
export const articleObjetPersonnel = ({ convention, preteur, utilisateur }: ContexteMise): Bloc[] => [
  article('Objet'),
  alinea(
    fr`${preteur.Le} met à la disposition ${utilisateur.du}, qui l’accepte, la personne désignée à l’article 2, dans le cadre d’un prêt de main-d’œuvre à but non lucratif régi par l’article L.\u00A08241-2 du code du travail.`,
  ),
  ...annonce('Cette mise à disposition répond au besoin suivant\u00A0:', convention.objet),
  ...annexees(convention),
]

/** Article 2: the person, the qualification, the work, the place and the hours. */
export function articleSalarie({ lire, convention, utilisateur }: ContexteMise): Bloc[] {
  const salarie = lire.get('personnes', convention.salarieId)
  const missions = linesIn(convention.missions)
  const qui = definitions(
    ['Personne', salarie && nameOf(salarie)],
    ['Emploi et qualification', convention.emploi],
    ['Lieu de travail', convention.lieuTravail],
    ['Temps et horaires', convention.horaires],
  )
  return [
    article('Personne mise à disposition et travail confié'),
    ...(qui.length > 0 ? [alinea('La mise à disposition concerne\u00A0:'), ...qui] : [alinea('La personne mise à disposition est désignée d’un commun accord.')]),
    ...(missions.length > 0
      ? [
          alinea(
            fr`${missions.length > 1 ? 'Les missions confiées par' : 'La mission confiée par'} ${utilisateur.le} ${missions.length > 1 ? 'sont les suivantes' : 'est la suivante'} :`,
          ),
          puces(missions),
        ]
      : []),
  ]
}

/** Article 3: the agreement of the person, and the avenant to the contract. */
export const articleAccord = ({ convention: { accordSalarie, avenantContrat } }: ContexteMise): Bloc[] => [
  article('Accord de la personne et avenant à son contrat'),
  alinea(
    accordSalarie
      ? fr`La personne mise à disposition a donné son accord exprès le ${formatJourLong(accordSalarie)}.`
      : 'La mise à disposition ne commence qu’après l’accord exprès de la personne concernée.',
  ),
  alinea(
    join(
      avenantContrat
        ? fr`Un avenant à son contrat de travail a été signé le ${formatJourLong(avenantContrat)}.`
        : 'Un avenant à son contrat de travail est signé avant le début de la mise à disposition.',
      'Il précise le travail confié, les horaires, le lieu d’exécution et les caractéristiques particulières du poste. La personne ne peut être sanctionnée pour avoir refusé la mise à disposition.',
    ),
  ),
]

/** Article 4: whose employee the person remains, who directs and protects. */
export const articleSituation = ({ preteur, utilisateur }: ContexteMise): Bloc[] => [
  article('Situation de la personne mise à disposition'),
  alinea(
    fr`Le contrat de travail n’est ni rompu ni suspendu. La personne reste salariée ${preteur.du}, qui la rémunère, et conserve l’ensemble de ses droits. Au terme de la mise à disposition, elle retrouve son poste ou un poste équivalent.`,
  ),
  alinea(
    fr`Pendant la mise à disposition, ${utilisateur.le} organise son travail et répond des conditions de son exécution, notamment de la santé, de la sécurité et de la durée du travail. Le pouvoir disciplinaire demeure ${preteur.au}.`,
  ),
  alinea('Lorsqu’une partie a un comité social et économique, elle l’informe et le consulte dans les conditions prévues par le code du travail.'),
]

/** Article 5: the cost, and nothing more. */
export function articleCout({ convention, preteur, utilisateur }: ContexteMise): Bloc[] {
  const { montant } = convention
  if (montant === 0) return [article('Coût'), alinea(fr`${preteur.Le} ne demande aucun remboursement ${utilisateur.au}.`)]
  const echeancier = versements(convention)
  return [
    article('Remboursement du seul coût'),
    alinea(
      fr`${utilisateur.Le} rembourse ${preteur.au} les seuls salaires versés à la personne mise à disposition, les charges sociales afférentes et les frais professionnels qui lui sont remboursés, au prorata du temps de mise à disposition, sans aucune marge.`,
    ),
    ...(montant === undefined ? [] : [alinea(fr`Ce coût est estimé à ${montantComplet(montant)} pour la durée de la convention. Il est arrêté au vu des justificatifs.`)]),
    ...echeancier,
    alinea(
      echeancier.length > 0
        ? 'Chaque versement est effectué sur présentation d’un état détaillé des dépenses.'
        : 'Ce remboursement est versé dans les trente jours qui suivent la réception d’un état détaillé des dépenses.',
    ),
  ]
}

/** Article 6: what is kept secret. */
export const articleConfidentialite = ({ preteur, utilisateur }: ContexteMise): Bloc[] => [
  article('Confidentialité et assurances'),
  alinea(fr`Les informations ${utilisateur.du} connues à cette occasion restent confidentielles, y compris après le terme de la convention.`),
  alinea(
    fr`${utilisateur.Le} assure la responsabilité civile qui découle du travail confié. ${preteur.Le} conserve les obligations d’un employeur, dont la déclaration des accidents du travail, que ${utilisateur.le} lui signale sans délai.`,
  ),
]
