import { alinea } from '../../documents/blocs'
import type { Place } from '../../documents/parties'
import { fr } from '../../documents/phrases'
import type { Bloc, ModeleDocument } from '../../kernel/document'
import type { Lecture } from '../../lecture'
import { articleLitiges } from '../articlesCommuns'
import { donneesUsuelles, dureeUsuelle, resiliationUsuelle } from '../articlesUsuels'
import { contexteParties } from '../contexteParties'
import type { Convention } from '../convention'
import { papierConvention } from '../papierConvention'
import {
  articleActions,
  articleAnnulation,
  articleApports,
  articleAssurances,
  articleCommunication,
  articleFinances,
  articleObjet,
  articlePropriete,
  articleSuivi,
} from './articlesPartenariat'
import { partenariatManques } from './partenariatManques'

const PARTENAIRE: Place = { appelee: 'le partenaire', part: 'd’autre part', sansNom: 'Le partenaire' }

const RENOUVELLEMENTS = {
  aucun: 'La convention n’est pas renouvelable\u00A0: une nouvelle convention est nécessaire pour poursuivre le partenariat.',
  expres: 'La convention peut être renouvelée par accord écrit des parties, au vu du bilan du partenariat.',
  tacite: 'La convention est renouvelée par tacite reconduction pour la même durée, sauf si l’une des parties s’y oppose par écrit avant son terme.',
} as const

const renouvellement = ({ renouvellement: choisi }: Convention): Bloc[] => (choisi ? [alinea(RENOUVELLEMENTS[choisi])] : [])

/** The convention de partenariat: what two do together, what each brings, who follows it (metier.md § 6.4). */
export function partenariatDocument(convention: Convention, lire: Lecture): ModeleDocument {
  const contexte = contexteParties(convention, lire)
  return papierConvention(contexte, partenariatManques(convention, lire), {
    titre: 'Convention de partenariat',
    sousTitre: convention.nom,
    place: PARTENAIRE,
    visas: [],
    preambule: fr`Considérant que le ${contexte.sigle} soutient l’économie sociale et solidaire et met en réseau celles et ceux qui la font vivre ; que le partenaire poursuit des buts qui rejoignent les siens ; que les parties souhaitent unir leurs moyens,`,
    articles: [
      ...articleObjet(contexte),
      ...articleActions(contexte),
      ...articleApports(contexte),
      ...articleFinances(contexte),
      ...articleSuivi(contexte),
      ...articleCommunication(contexte),
      ...articlePropriete(),
      ...articleAssurances(),
      ...donneesUsuelles(contexte),
      ...dureeUsuelle(contexte),
      ...renouvellement(convention),
      ...articleAnnulation(contexte),
      ...resiliationUsuelle(contexte, (convention.montant ?? 0) > 0 && 'La part de la contribution qui n’a pas été employée est alors remboursée.'),
      ...articleLitiges(convention),
    ],
  })
}
