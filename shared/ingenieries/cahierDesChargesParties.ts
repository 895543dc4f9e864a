import { citation, definitions, listedLines, paragraphe, puces, section, written } from '../documents/blocs'
import { namedWithFunction } from '../documents/parties'
import { fr, isWritten, join, listed } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import { compareDates } from '../kernel/jour'
import { formatCentimes } from '../kernel/montant'
import { formatNombre } from '../kernel/texte'
import { display } from '../kernel/validation'
import { mandatOf } from '../personnes/mandats'
import type { ContexteIngenierie } from './ingenierieContexte'

/** What is told of the situation: as it was written, else what the latest diagnostic of the structure retained. */
export function sectionContexte({ lire, ingenierie, participantes, collective }: ContexteIngenierie): Bloc[] {
  const title = collective ? 'Contexte' : 'Contexte et synthèse du diagnostic'
  const [only] = participantes
  if (isWritten(ingenierie.contexte) || collective || !only?.parcours) return section(1, title, written(ingenierie.contexte))
  const diagnostic = [...lire.where('diagnostics', 'parcoursId', only.parcours.id)].sort((a, b) => compareDates(b.dateValidation, a.dateValidation))[0]
  if (!isWritten(diagnostic?.enjeuPrincipal)) return []
  const valide = diagnostic.dateValidation ? fr`, validé par la structure ${formatDateConnueEnPhrase(diagnostic.dateValidation)},` : ''
  return section(1, title, [paragraphe(fr`Le diagnostic partagé${valide} a retenu l’enjeu suivant :`), citation(diagnostic.enjeuPrincipal)])
}

/** How long, for how much, and who pays. */
export function sectionBudget({ ingenierie, collective }: ContexteIngenierie): Bloc[] {
  const { joursPrevus, budgetMax, participationStructure = 0 } = ingenierie
  const whose = collective ? 'des structures' : 'de la structure'
  return section(
    1,
    'Durée et budget',
    [
      joursPrevus === undefined ? '' : fr`L’intervention est limitée à ${formatNombre(joursPrevus)} ${joursPrevus < 2 ? 'jour' : 'jours'}.`,
      budgetMax === undefined
        ? ''
        : join(
            fr`Le budget maximal est de ${formatCentimes(budgetMax)} toutes taxes et tous frais compris.`,
            participationStructure > 0
              ? fr`Il est financé par le fonds d’ingénierie du dispositif local d’accompagnement, avec une participation ${whose} de ${formatCentimes(participationStructure)}.`
              : 'Il est financé par le fonds d’ingénierie du dispositif local d’accompagnement.',
          ),
    ].flatMap(written),
  )
}

/** Meetings of the intervention: those asked for, else the three usual ones. */
export function sectionSuivi({ ingenierie, sigle, collective }: ContexteIngenierie): Bloc[] {
  const usual = fr`Trois réunions au moins rassemblent ${collective ? 'les structures' : 'la structure'}, le prestataire et le ${sigle} : une réunion de lancement, une réunion intermédiaire et une réunion de bilan. Le rapport final est remis avant la réunion de bilan.`
  return section(1, 'Modalités de suivi', isWritten(ingenierie.modalitesSuivi) ? listedLines(ingenierie.modalitesSuivi) : [paragraphe(usual)])
}

/** What an offre must hold, and the papers asked of the one retained (metier.md § 6.3). */
export const sectionReponse = (): Bloc[] =>
  section(1, 'Contenu de la réponse', [
    paragraphe('La réponse comprend\u00A0:'),
    puces(
      listed([
        'la compréhension du besoin et la méthode proposée',
        'le calendrier d’intervention et le nombre de jours de chaque étape',
        'le nom des personnes qui interviennent, leurs compétences et leur expérience de l’économie sociale et solidaire',
        'des références d’interventions comparables',
        'le prix par jour hors taxes, les frais, le taux de TVA et le total toutes taxes comprises',
      ]),
    ),
    paragraphe(
      'Avant la signature de la convention, le prestataire retenu remet un avis de situation Sirene ou un extrait Kbis, une attestation d’assurance de responsabilité civile professionnelle, une déclaration d’absence de conflit d’intérêts et, si le contrat atteint 5\u202F000\u00A0€ hors taxes, une attestation de vigilance de l’Urssaf.',
    ),
  ])

/** On what the offres are judged; the scale is the office’s own. */
export function sectionCriteres({ ingenierie, sigle, collective }: ContexteIngenierie): Bloc[] {
  const criteres = ordered(ingenierie.criteres).filter(({ critere }) => isWritten(critere))
  if (criteres.length === 0) return []
  const scales = criteres.flatMap(({ sur }) => sur ?? [])
  const complete = scales.length === criteres.length
  return section(1, 'Critères de choix', [
    paragraphe(
      fr`Les offres sont notées par ${collective ? 'les structures' : 'la structure'}, puis la grille est validée par le ${sigle}. L’offre économiquement la plus avantageuse au regard de ces critères est retenue ; tous les candidats sont informés du résultat.`,
    ),
    {
      type: 'tableau',
      colonnes: [{ titre: 'Critère', largeur: 80 }, ...(scales.length > 0 ? [{ titre: 'Noté sur', largeur: 20, droite: true }] : [])],
      lignes: [
        ...criteres.map(({ critere = '', sur }) => [critere, ...(scales.length > 0 ? [sur === undefined ? '' : formatNombre(sur)] : [])]),
        ...(complete ? [['Total', formatNombre(scales.reduce((sum, sur) => sum + sur, 0))]] : []),
      ],
      total: complete,
    },
  ])
}

/** Where and until when an offre is sent. */
export function sectionContact({ lire, ingenierie, pes21, sigle, jour }: ContexteIngenierie): Bloc[] {
  const contact = lire.get('personnes', ingenierie.contactId ?? ingenierie.chargeMissionId)
  const mail = [contact?.mail, pes21?.mail].find(isWritten)
  const telephone = contact?.telephone ?? pes21?.telephone
  const named = contact && namedWithFunction(mandatOf(lire, contact, undefined, jour) ?? { personne: contact, mandat: {} })
  return section(1, 'Date limite et contact', [
    ...written(ingenierie.consultationLimite && fr`Les réponses sont reçues au plus tard le ${formatJourLong(ingenierie.consultationLimite)}${mail ? ', par courriel' : ''}.`),
    ...definitions(['Contact', [named, sigle].filter(isWritten).join(', ')], ['Mail', mail], ['Téléphone', telephone && display('telephone', telephone)]),
  ])
}

/** What is read here goes no further (metier.md § 2.1: the structure owns what is written about it). */
export const sectionConfidentialite = ({ collective }: ContexteIngenierie): Bloc[] =>
  section(1, 'Confidentialité', [
    paragraphe(
      collective
        ? 'Les informations de ce cahier des charges et celles que le prestataire recueille sont confidentielles : elles ne servent qu’à répondre à la consultation, puis à réaliser l’intervention. Ce qui est écrit sur une structure lui appartient et n’est diffusé qu’avec son accord.'
        : 'Les informations de ce cahier des charges et celles que le prestataire recueille sont confidentielles : elles ne servent qu’à répondre à la consultation, puis à réaliser l’intervention. Les documents produits appartiennent à la structure et ne sont diffusés qu’avec son accord.',
    ),
  ])
