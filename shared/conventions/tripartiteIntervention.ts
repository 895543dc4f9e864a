import { alinea, article, citation, puces } from '../documents/blocs'
import { namedWithFunction, parChacun } from '../documents/parties'
import { fr, inSentence, isWritten, linesIn, listed } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import { compareDates } from '../kernel/jour'
import { plural } from '../kernel/texte'
import { mandatOf } from '../personnes/mandats'
import { phraseDuree } from './articlesCommuns'
import { annonce, annonceListe } from './articlesUsuels'
import type { ContexteTripartite } from './tripartiteContexte'

/** What is annexed, in the order in which it prevails. */
export function pieces({ lire, convention, ingenierie, collective, participantes }: ContexteTripartite): string[] {
  const offre = lire.where('offres', 'ingenierieId', ingenierie.id).find(({ prestataireId }) => prestataireId !== undefined && prestataireId === ingenierie.prestataireId)
  const parcoursId = participantes[0]?.parcours?.id
  const [diagnostic] = parcoursId ? [...lire.where('diagnostics', 'parcoursId', parcoursId)].sort((a, b) => compareDates(b.dateValidation, a.dateValidation)) : []
  return [
    ingenierie.cahierDesChargesLe ? fr`le cahier des charges du ${formatJourLong(ingenierie.cahierDesChargesLe)}` : 'le cahier des charges',
    offre?.recueLe ? fr`l’offre du prestataire, reçue le ${formatJourLong(offre.recueLe)}` : 'l’offre du prestataire',
    ...(collective
      ? ['la liste des structures bénéficiaires, avec la lettre d’engagement de chacune']
      : [
          diagnostic?.dateValidation
            ? fr`le diagnostic partagé, validé par la structure ${formatDateConnueEnPhrase(diagnostic.dateValidation)}`
            : 'le diagnostic partagé de la structure',
        ]),
    ...linesIn(convention.annexes).map(inSentence),
  ]
}

/** How the prestataire was retained, as far as it is known. */
function choix({ lire, ingenierie, lesStructures, collective }: ContexteTripartite): Bloc[] {
  if (isWritten(ingenierie.absenceConcurrence))
    return [alinea('Le prestataire a été retenu sans mise en concurrence, pour le motif suivant\u00A0:'), citation(ingenierie.absenceConcurrence)]
  if (lire.where('offres', 'ingenierieId', ingenierie.id).length < 2) return []
  const le = ingenierie.choixLe ? fr` le ${formatJourLong(ingenierie.choixLe)},` : ''
  return [alinea(`Le prestataire a été retenu${le} après une mise en concurrence à laquelle ${lesStructures} ${collective ? 'ont été associées' : 'a été associée'}.`)]
}

/** Article 1: what is bought for whom, and which paper prevails (metier.md § 6.2). */
export function articleObjet(contexte: ContexteTripartite): Bloc[] {
  const { lire, convention, ingenierie, collective, sigle } = contexte
  const nommee = isWritten(ingenierie.nom) ? fr` intitulée « ${ingenierie.nom} »` : ''
  const code = isWritten(ingenierie.code) ? fr` (${ingenierie.code})` : ''
  const theme = ingenierie.thematique ? fr`Elle a pour thématique principale : ${inSentence(lire.libelle('thematiques', ingenierie.thematique))}.` : ''
  return [
    article('Objet et documents de référence'),
    alinea(
      [
        fr`La présente convention définit les conditions dans lesquelles le prestataire réalise, au bénéfice ${collective ? 'des structures dont la liste est annexée' : 'de la structure'}, l’ingénierie ${collective ? 'collective' : 'individuelle'}${nommee}${code}, que le ${sigle} met en œuvre dans le cadre du dispositif local d’accompagnement (DLA).`,
        theme,
      ]
        .filter(isWritten)
        .join(' '),
    ),
    ...annonce('L’intervention a pour objet\u00A0:', convention.objet),
    alinea('Les documents suivants sont annexés à la présente convention et en font partie intégrante\u00A0:'),
    puces(listed(pieces(contexte))),
    alinea('En cas de contradiction, la présente convention prévaut, puis chacun de ces documents dans l’ordre où il est cité.'),
    ...choix(contexte),
  ]
}

/** Article 2: what is done, step by step, and what is handed over. */
export function articleContenu({ convention, ingenierie, lesStructures }: ContexteTripartite): Bloc[] {
  const etapes = isWritten(convention.phases) ? convention.phases : ingenierie.etapes
  const blocs = [
    ...annonce('L’intervention répond à l’enjeu suivant\u00A0:', ingenierie.enjeux),
    ...annonceListe('L’intervention poursuit les objectifs suivants\u00A0:', ingenierie.objectifs),
    ...annonceListe('L’intervention comprend les étapes suivantes\u00A0:', etapes),
    ...annonceListe('Le prestataire remet les livrables suivants\u00A0:', ingenierie.livrables),
  ]
  return [
    article('Contenu, étapes et livrables'),
    ...(blocs.length > 0 ? blocs : [alinea('Le contenu, les étapes et les livrables de l’intervention sont ceux du cahier des charges, précisés par l’offre du prestataire.')]),
    alinea(
      `Un rapport final d’intervention est remis dans tous les cas, avant la réunion de bilan. Les livrables sont remis dans un format que ${lesStructures} ${lesStructures === 'la structure' ? 'peut' : 'peuvent'} modifier.`,
    ),
  ]
}

/** Article 3: how many days, from when to when. */
export function articleCalendrier({ convention, ingenierie, collective }: ContexteTripartite): Bloc[] {
  const { joursPrevus, dateDebut, dateFin, calendrier } = ingenierie
  const bornes = [dateDebut && fr`commence ${formatDateConnueEnPhrase(dateDebut)}`, dateFin && fr`s’achève ${formatDateConnueEnPhrase(dateFin)}`].filter(isWritten)
  return [
    article('Calendrier et durée'),
    ...(joursPrevus === undefined
      ? []
      : [
          alinea(
            fr`L’intervention est d’une durée de ${plural(joursPrevus, 'jour')}, ${joursPrevus < 2 ? 'qui peut être fractionné' : 'qui peuvent être fractionnés'} par demi-journée. Elle ne peut en compter davantage sans avenant.`,
          ),
        ]),
    ...(bornes.length > 0 ? [alinea(`L’intervention ${bornes.join(' et ')}.`)] : []),
    ...annonceListe('L’intervention suit le calendrier suivant\u00A0:', calendrier),
    alinea(phraseDuree(convention, { parties: collective ? 'deux' : 'trois', terme: 's’achève au règlement du solde de l’intervention' })),
  ]
}

/** Article 4: who does it, and nobody else without an agreement. */
export function articleIntervenants({ lire, intervenants, prestataire, jour, sigle, collective }: ContexteTripartite): Bloc[] {
  const named = intervenants.map(personne => namedWithFunction(mandatOf(lire, personne, prestataire?.id ?? '', jour) ?? { personne, mandat: {} }))
  const accord = collective ? fr`l’accord préalable et écrit du ${sigle}` : fr`l’accord préalable et écrit du ${sigle} et de la structure`
  return [
    article('Intervenants'),
    alinea(
      named.length > 0
        ? fr`L’intervention est réalisée, pour le prestataire, ${parChacun(named)}.`
        : 'L’intervention est réalisée, pour le prestataire, par les personnes que désigne son offre.',
    ),
    alinea(`Le remplacement d’un intervenant est soumis à ${accord}. La sous-traitance de tout ou partie de l’intervention est interdite, sauf même accord.`),
  ]
}
