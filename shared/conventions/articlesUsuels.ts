import { alinea, article, citation, puces } from '../documents/blocs'
import { fr, isWritten, join, linesIn } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { plural } from '../kernel/texte'
import { alineasMentions, articleDonnees, articleDuree, articleLitiges, MANQUEMENT, type Traitement } from './articlesCommuns'
import type { ContexteParties } from './contexteParties'
import type { Convention } from './convention'

/** What a field says in the words of the office, announced; nothing when it is empty. */
export const annonce = (phrase: string, texte: string | undefined): Bloc[] => (isWritten(texte) ? [alinea(phrase), citation(texte)] : [])

/** A field of one thing a line, announced; nothing when it is empty. */
export function annonceListe(phrase: string, texte: string | undefined): Bloc[] {
  const lignes = linesIn(texte)
  return lignes.length > 0 ? [alinea(phrase), puces(lignes)] : []
}

/** The documents that go with it. */
export const annexees = ({ annexes }: Convention): Bloc[] =>
  annonceListe('Les documents suivants sont annexés à la présente convention et en font partie intégrante\u00A0:', annexes)

/** How the funders are cited; nothing when none is named. */
export const citeFinanceurs = (contexte: ContexteParties): Bloc[] =>
  contexte.financeurs.length > 0 ? alineasMentions(contexte, 'Les supports qui font connaître les actions prévues par la convention citent leurs financeurs.') : []

/** The data a convention needs to be prepared, carried out and followed: five years after its end (metier.md § 10). */
export const traitementUsuel = ({ sigle }: Pick<ContexteParties, 'sigle'>): Traitement => ({
  pour: 'l’exécution de la convention',
  donnees: 'identité, fonction et coordonnées professionnelles des personnes qui représentent les parties ou qui suivent la convention',
  finalites: fr`Ces données servent à préparer, à exécuter et à suivre la convention. Le traitement est fondé sur son exécution et sur les obligations légales du ${sigle}.`,
  destinataires: fr`l’équipe du ${sigle} et, pour leurs contrôles, à ses financeurs`,
  conservation: 'Elles sont conservées pendant la durée de la convention, puis pendant cinq ans.',
  information: 'Chaque partie en informe les personnes dont elle transmet les coordonnées.',
})

/** The article that says so. */
export const donneesUsuelles = (contexte: ContexteParties): Bloc[] => articleDonnees(contexte, traitementUsuel(contexte))

/** From when to when, signed by two. */
export const dureeUsuelle = ({ convention }: ContexteParties, terme = 's’achève lorsque les parties ont rempli leurs engagements'): Bloc[] =>
  articleDuree(convention, { parties: 'deux', terme, demeurent: 'aux données à caractère personnel' })

/** How it may stop before its end; what is settled then comes after. */
export function resiliationUsuelle({ convention: { preavisJours } }: ContexteParties, ...suites: (string | false)[]): Bloc[] {
  const preavis = preavisJours === undefined ? 'après en avoir informé l’autre et lui en avoir exposé les motifs' : fr`avec un préavis de ${plural(preavisJours, 'jour')}`
  const suite = join(...suites)
  return [article('Résiliation'), alinea(fr`Chaque partie peut mettre fin à la convention par écrit, ${preavis}.`), alinea(MANQUEMENT), ...(suite ? [alinea(suite)] : [])]
}

/** The articles that end every convention of two: data, length, early end, disagreements. */
export const finUsuelle = (contexte: ContexteParties, ...suites: (string | false)[]): Bloc[] => [
  ...donneesUsuelles(contexte),
  ...dureeUsuelle(contexte),
  ...resiliationUsuelle(contexte, ...suites),
  ...articleLitiges(contexte.convention),
]
