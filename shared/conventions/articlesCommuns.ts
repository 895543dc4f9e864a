import { alinea, article, citation } from '../documents/blocs'
import { droitsDesPersonnes } from '../documents/donneesPersonnelles'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import type { Convention } from './convention'
import type { ContexteConvention } from './conventionDlaContexte'

/** What a convention says of the personal data it needs: everything but the rights, which are the same in all. */
export interface Traitement {
  /** After « recueillies pour »: « l’accompagnement ». */
  pour: string
  /** « identité, fonction et coordonnées professionnelles de… ». */
  donnees: string
  /** What they serve, and on what ground. */
  finalites: string
  /** After « Elles sont destinées à ». */
  destinataires: string
  conservation: string
  /** Who tells the people concerned. */
  information: string
}

type Responsable = Pick<ContexteConvention, 'pes21' | 'sigle'>

/** Personal data: whose they are, what they serve, who sees them, how long they are kept, what rights there are (RGPD, articles 13 and 14). */
export const articleDonnees = (contexte: Responsable, traitement: Traitement): Bloc[] => [article('Données à caractère personnel'), ...alineasDonnees(contexte, traitement)]

/** The same without its heading, for an article that says more. */
export const alineasDonnees = ({ pes21, sigle }: Responsable, traitement: Traitement): Bloc[] => [
  alinea(fr`Le ${sigle} est responsable du traitement des données recueillies pour ${traitement.pour} : ${traitement.donnees}.`),
  alinea(traitement.finalites),
  alinea(fr`Elles sont destinées à ${traitement.destinataires}.`),
  alinea(traitement.conservation),
  alinea(join(droitsDesPersonnes(pes21), traitement.information)),
]

/** What a convention says of its end. */
export interface Duree {
  parties: 'deux' | 'trois'
  /** What ends it while no day is set: « s’achève… ». */
  terme: string
  /** « à la confidentialité et… »: what outlives it. */
  demeurent: string
}

/** From when to when, and how it is changed: signed by whom, until when while no end is set, and what outlives it. */
export const articleDuree = (convention: Pick<Convention, 'debut' | 'fin'>, duree: Duree): Bloc[] => [
  article('Durée et modification'),
  alinea(phraseDuree(convention, duree)),
  alinea(`Elle peut être modifiée ou prolongée par un avenant signé des ${duree.parties} parties.`),
  alinea(`Les engagements relatifs ${duree.demeurent} demeurent après son terme.`),
]

/** From when to when, in one sentence. */
export function phraseDuree({ debut, fin }: Pick<Convention, 'debut' | 'fin'>, { parties, terme }: Pick<Duree, 'parties' | 'terme'>): string {
  const effet = debut ? fr`prend effet le ${formatJourLong(debut)}` : `prend effet à la date de sa signature par les ${parties} parties`
  return `La présente convention ${effet} et ${fin ? fr`s’achève le ${formatJourLong(fin)}` : terme}.`
}

/** How a breach or a force majeure ends a convention, the same in all. */
export const MANQUEMENT =
  'En cas de manquement d’une partie à ses engagements, l’autre peut résilier la convention si une mise en demeure écrite est restée sans effet pendant trente jours. Aucune partie n’est responsable d’une inexécution due à un cas de force majeure.'

/** What funders ask of those who speak of what they pay for, after the sentence that says who cites them. */
export function alineasMentions({ imprime: { mentions = [], logos = [] }, financeurs, sigle }: Pick<ContexteConvention, 'imprime' | 'financeurs' | 'sigle'>, qui: string): Bloc[] {
  return [
    alinea(
      join(
        qui,
        logos.some(({ pour }) => financeurs.includes(pour)) && fr`Les logos que demandent les financeurs, transmis par le ${sigle}, figurent sur les supports de communication.`,
        mentions.length > 0 && `${mentions.length > 1 ? 'Les mentions à reprendre sont les suivantes' : 'La mention à reprendre est la suivante'}\u00A0:`,
      ),
    ),
    ...mentions.map(citation),
  ]
}

/** What happens when the parties disagree. */
export const articleLitiges = (convention: Pick<Convention, 'tribunal'>): Bloc[] => [article('Litiges'), alinea(phraseLitiges(convention))]

/** The same in one sentence, for an article that says more. */
export const phraseLitiges = ({ tribunal }: Pick<Convention, 'tribunal'>): string =>
  fr`Les parties recherchent d’abord un règlement amiable de tout différend né de la présente convention. À défaut, il est porté devant ${isWritten(tribunal) ? courtOf(tribunal) : 'la juridiction compétente'}.`

/** « Tribunal judiciaire de Dijon » enters the sentence with its article. */
const courtOf = (tribunal: string): string => (/^tribunal/i.test(tribunal.trim()) ? fr`le ${tribunal.trim().replace(/^T/, 't')}` : tribunal)
