import { alinea, article, puces } from '../../documents/blocs'
import { namedWithFunction } from '../../documents/parties'
import { fr, isWritten, join, linesIn } from '../../documents/phrases'
import { ordered } from '../../kernel/champs'
import type { Bloc } from '../../kernel/document'
import { formatDateConnue } from '../../kernel/formatJour'
import { formatCentimes } from '../../kernel/montant'
import { montantComplet } from '../../kernel/montantEnLettres'
import { formatNombre } from '../../kernel/texte'
import { mandatOf } from '../../personnes/mandats'
import { annexees, annonce, annonceListe, citeFinanceurs } from '../articlesUsuels'
import type { ContexteParties } from '../contexteParties'
import { versements } from '../versements'

/** Article 1: what the two do together, and why. */
export const articleObjet = ({ convention, sigle }: ContexteParties): Bloc[] => [
  article('Objet'),
  alinea(fr`La présente convention fixe les conditions dans lesquelles le ${sigle} et le partenaire coopèrent.`),
  ...annonce('Le partenariat a pour objet\u00A0:', convention.objet),
  ...annexees(convention),
]

/** Article 2: what will be done, when, where, and by whom. */
export function articleActions({ convention: { actionsPrevues } }: ContexteParties): Bloc[] {
  const lignes = ordered(actionsPrevues).map(({ nom = '', date, lieu = '', responsable = '' }) => [nom, formatDateConnue(date), lieu, responsable])
  if (lignes.length === 0) return []
  return [
    article('Actions prévues'),
    alinea(lignes.length > 1 ? 'Les parties conduisent ensemble les actions suivantes\u00A0:' : 'Les parties conduisent ensemble l’action suivante\u00A0:'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Action', largeur: 40 },
        { titre: 'Date', largeur: 18 },
        { titre: 'Lieu', largeur: 22 },
        { titre: 'Responsable', largeur: 20 },
      ],
      lignes,
    },
  ]
}

/** `24 heures, valorisées à 45,00 € l’heure, soit 1 080,00 € (…)`; undefined while nothing was estimated. */
function tempsValorise({ convention: { heuresValorisees, tauxHoraire }, sigle }: ContexteParties): string | undefined {
  if (heuresValorisees === undefined) return undefined
  const duree = `${formatNombre(heuresValorisees)}\u00A0heure${heuresValorisees < 2 ? '' : 's'}`
  const valeur =
    tauxHoraire === undefined
      ? '.'
      : fr`, valorisé à ${formatCentimes(tauxHoraire)} de l’heure, soit ${montantComplet(Math.round(heuresValorisees * tauxHoraire))}. Cette valorisation ne donne lieu à aucun versement.`
  return fr`Le temps que le ${sigle} consacre au partenariat est estimé à ${duree}${valeur}`
}

/** Article 3: the people, the things and the skills each brings. */
export function articleApports(contexte: ContexteParties): Bloc[] {
  const { convention, sigle } = contexte
  const temps = tempsValorise(contexte)
  const blocs = [
    ...annonceListe(fr`Le ${sigle} apporte :`, convention.apportsPes21),
    ...(temps ? [alinea(temps)] : []),
    ...annonceListe('Le partenaire apporte\u00A0:', convention.apportsPartenaire),
  ]
  return blocs.length > 0 ? [article('Apports de chaque partie'), ...blocs] : []
}

/** Article 4: who pays what to whom, and what is given in return. */
export function articleFinances({ convention, sigle }: ContexteParties): Bloc[] {
  const { montant, versePar, contreparties } = convention
  if (!montant)
    return [
      article('Dispositions financières'),
      alinea(join(montant === 0 && 'Le partenariat ne donne lieu à aucun versement entre les parties.', 'Chaque partie prend à sa charge les dépenses qu’elle engage.')),
    ]
  const [payeur, receveur] = versePar === 'pes21' ? [`Le ${sigle}`, 'au partenaire'] : ['Le partenaire', `au ${sigle}`]
  const rendu = linesIn(contreparties)
  return [
    article('Dispositions financières'),
    alinea(fr`${payeur} verse ${receveur} une contribution de ${montantComplet(montant)}, affectée à l’objet de la convention.`),
    ...versements(convention),
    ...(rendu.length > 0
      ? [
          alinea(
            `En contrepartie, ${versePar === 'pes21' ? 'le partenaire' : `le ${sigle}`} ${rendu.length > 1 ? 'fournit les prestations suivantes' : 'fournit la prestation suivante'}\u00A0:`,
          ),
          puces(rendu),
        ]
      : []),
  ]
}

/** Article 5: who follows it on each side, and when they meet. */
export function articleSuivi({ lire, convention, structure, sigle, jour }: ContexteParties): Bloc[] {
  const named = (id: string | undefined, structureId: string | undefined): string => {
    const personne = lire.get('personnes', id)
    return personne ? namedWithFunction(mandatOf(lire, personne, structureId, jour) ?? { personne, mandat: {} }) : ''
  }
  const notre = named(convention.referentPes21Id, undefined)
  const leur = named(convention.referentPartenaireId, structure?.id)
  const qui = [notre && `pour le ${sigle}, par ${notre}`, leur && `pour le partenaire, par ${leur}`].filter(isWritten).join(', et, ')
  return [
    article('Suivi du partenariat'),
    ...(qui ? [alinea(fr`Le partenariat est suivi, ${qui}.`)] : []),
    alinea(
      isWritten(convention.suiviPartenariat)
        ? convention.suiviPartenariat
        : 'Les parties se réunissent au moins une fois par an pour faire le point sur les actions, en dresser le bilan et préparer la suite.',
    ),
  ]
}

/** Article 6: how each names the other, and their funders. */
export const articleCommunication = (contexte: ContexteParties): Bloc[] => [
  article('Communication'),
  alinea(
    'Chaque partie fait connaître le partenariat en citant l’autre. Elle utilise le nom et le logo de l’autre pour les seuls supports relatifs au partenariat, tels qu’ils lui ont été remis, et lui soumet ces supports avant leur diffusion.',
  ),
  ...citeFinanceurs(contexte),
]

/** Article 7: whose the works are. */
export const articlePropriete = (): Bloc[] => [
  article('Propriété intellectuelle'),
  alinea('Chaque partie reste propriétaire des méthodes, des documents et des signes qu’elle apporte.'),
  alinea('Les documents réalisés ensemble peuvent être utilisés par chacune pour ses propres activités non commerciales, à condition de citer l’autre.'),
]

/** Article 8: who answers for what. */
export const articleAssurances = (): Bloc[] => [
  article('Assurances et responsabilité'),
  alinea('Chaque partie est assurée pour la responsabilité civile qu’elle encourt. Elle répond des personnes et des moyens qu’elle engage dans le partenariat.'),
]

/** Article 9: an action put off or given up, and what becomes of what was paid. */
export const articleAnnulation = ({ convention: { montant = 0 } }: ContexteParties): Bloc[] => [
  article('Report et annulation'),
  alinea('La partie qui ne peut conduire une action à la date prévue en informe l’autre sans délai\u202F; les parties conviennent de son report ou de son annulation.'),
  ...(montant > 0 ? [alinea('La part de la contribution qui correspond à une action annulée est remboursée, déduction faite des dépenses déjà engagées et justifiées.')] : []),
]
