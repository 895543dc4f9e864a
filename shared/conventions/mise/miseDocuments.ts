import type { Place } from '../../documents/parties'
import { fr } from '../../documents/phrases'
import type { ModeleDocument } from '../../kernel/document'
import type { Lecture } from '../../lecture'
import { finUsuelle } from '../articlesUsuels'
import type { Convention } from '../convention'
import { papierConvention } from '../papierConvention'
import { articleAssuranceLocaux, articleDesignation, articleEtat, articleGratuite, articleObligations, articleUsage } from './articlesLocaux'
import { articleAccord, articleConfidentialite, articleCout, articleObjetPersonnel, articleSalarie, articleSituation } from './articlesPersonnel'
import { locauxManques, personnelManques } from './miseManques'
import { contexteMise } from './quiPrete'

const STRUCTURE: Place = { appelee: 'la structure', part: 'd’autre part', sansNom: 'La structure' }

/** Premises lent: prêt à usage (metier.md § 6.5; C. civ., 1875 and following). */
export function locauxDocument(convention: Convention, lire: Lecture): ModeleDocument {
  const contexte = contexteMise(convention, lire)
  const { preteur, utilisateur } = contexte
  return papierConvention(contexte, locauxManques(convention, lire), {
    titre: 'Convention de mise à disposition de locaux',
    sousTitre: 'Prêt à usage',
    place: STRUCTURE,
    visas: ['Vu le code civil, notamment ses articles 1875 et suivants,'],
    preambule: fr`Considérant que ${preteur.le} dispose de locaux utiles aux activités ${utilisateur.du} et souhaite les lui prêter,`,
    articles: [
      ...articleDesignation(contexte),
      ...articleUsage(contexte),
      ...articleEtat(contexte),
      ...articleGratuite(contexte),
      ...articleObligations(contexte),
      ...articleAssuranceLocaux(contexte),
      ...finUsuelle(contexte, 'Les locaux et leurs accès sont rendus à la date où la convention prend fin.'),
    ],
  })
}

/** An employee lent, at cost (metier.md § 6.5; C. trav., L. 8241-2). */
export function personnelDocument(convention: Convention, lire: Lecture): ModeleDocument {
  const contexte = contexteMise(convention, lire)
  const { preteur, utilisateur } = contexte
  return papierConvention(contexte, personnelManques(convention, lire), {
    titre: 'Convention de mise à disposition de personnel',
    sousTitre: 'Prêt de main-d’œuvre à but non lucratif',
    place: STRUCTURE,
    visas: ['Vu le code du travail, notamment son article L.\u00A08241-2,'],
    preambule: fr`Considérant que ${utilisateur.le} a besoin, pour une durée limitée, de la compétence d’une personne employée par ${preteur.le} ; que ce prêt est fait sans but lucratif et avec l’accord de la personne concernée,`,
    articles: [
      ...articleObjetPersonnel(contexte),
      ...articleSalarie(contexte),
      ...articleAccord(contexte),
      ...articleSituation(contexte),
      ...articleCout(contexte),
      ...articleConfidentialite(contexte),
      ...finUsuelle(contexte, 'La convention prend fin de plein droit si le contrat de travail de la personne mise à disposition est rompu.'),
    ],
  })
}
