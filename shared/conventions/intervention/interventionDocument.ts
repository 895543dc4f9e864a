import type { Place } from '../../documents/parties'
import { fr, isWritten } from '../../documents/phrases'
import type { ModeleDocument } from '../../kernel/document'
import type { Lecture } from '../../lecture'
import { finUsuelle } from '../articlesUsuels'
import { contexteParties } from '../contexteParties'
import type { Convention } from '../convention'
import { papierConvention } from '../papierConvention'
import { articleContenu, articleDates, articleEngagements, articleIntervenants, articleObjet, articleSuivi } from './articlesContenu'
import { articleAnnulation, articleAssurances, articleMentions, articlePrix, articleSupports } from './articlesPrix'
import { interventionManques } from './interventionManques'

const COMMANDITAIRE: Place = { appelee: 'le commanditaire', part: 'd’autre part', sansNom: 'Le commanditaire' }
const VISA_FORMATION = 'Vu le code du travail, notamment ses articles L.\u00A06353-1 et D.\u00A06353-1,'

/** The convention d’intervention or de cours, or de formation professionnelle when it is one (metier.md § 6.5). */
export function interventionDocument(convention: Convention, lire: Lecture): ModeleDocument {
  const contexte = contexteParties(convention, lire)
  const formation = convention.formationProfessionnelle === true
  return papierConvention(contexte, interventionManques(convention, lire), {
    titre: formation ? 'Convention de formation professionnelle' : 'Convention d’intervention',
    sousTitre: isWritten(convention.intitule) ? convention.intitule : undefined,
    place: COMMANDITAIRE,
    visas: formation ? [VISA_FORMATION] : [],
    preambule: fr`Considérant que le ${contexte.sigle} transmet son expérience de l’économie sociale et solidaire à celles et ceux qui s’y forment ou s’y engagent ; que le commanditaire souhaite en faire bénéficier son public,`,
    articles: [
      ...articleObjet(contexte),
      ...articleContenu(convention),
      ...articleDates(convention),
      ...articleIntervenants(contexte),
      ...articleEngagements(contexte),
      ...articleSuivi(convention),
      ...articlePrix(contexte),
      ...articleSupports(contexte),
      ...articleAnnulation(contexte),
      ...articleAssurances(contexte),
      ...articleMentions(contexte),
      ...finUsuelle(contexte, (convention.montant ?? 0) > 0 && 'Ce qui a été réalisé jusque-là reste dû.'),
    ],
  })
}
