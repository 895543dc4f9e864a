import { paragraphe, puces, titre } from '../documents/blocs'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { listInFrench } from '../kernel/texte'
import { bilanOf, type MissionLue, projetAssociatifOf } from '../vieAssociative/projetAssociatif'
import type { ContexteActivite } from './contexteActivite'
import { chapitreSi, partieSi } from './prose'
import { publicationsDe } from './publications'
import { presentations } from './textes'

type ActionLue = MissionLue['objectifs'][number]['actions'][number]

const ENDED = /[.!?…]$/

const ended = (words: string): string => (ENDED.test(words.trim()) ? words : `${words}.`)

/** An action and what was done for it in the year. */
function actionLine({ action, faits }: ActionLue, annee: number): string {
  const [nom, bilan] = [action.nom ?? '', bilanOf(action, annee)]
  const done = faits.length > 0 ? fr`En ${annee} : ${listInFrench(faits.map(({ phrase }) => phrase))}.` : ''
  return join(ended(nom), isWritten(bilan) && ended(bilan), done)
}

const objectif = (contexte: ContexteActivite, { objectif: { nom = 'Objectif', description }, actions }: MissionLue['objectifs'][number]): Bloc[] => [
  titre(3, nom),
  ...(isWritten(description) ? [paragraphe(description)] : []),
  ...(actions.length > 0 ? [puces(actions.map(lue => actionLine(lue, contexte.annee)))] : []),
]

/** « Projet associatif 2024-2028 »: the years its objectives share. */
function intitule(missions: readonly MissionLue[]): string {
  const objectifs = missions.flatMap(mission => mission.objectifs.map(one => one.objectif))
  const [from, to] = [objectifs.map(({ debut }) => debut ?? 0), objectifs.map(({ fin }) => fin ?? 0)]
  const [first, last] = [Math.max(0, ...from), Math.max(0, ...to)]
  return first > 0 && last > 0 ? `Projet associatif ${first}-${last}` : 'Projet associatif'
}

/** What the association set itself, as a tree, and what was done for it in the year. */
export function projetAssociatif(contexte: ContexteActivite): Bloc[] {
  const missions = projetAssociatifOf(contexte.lire, contexte.annee)
  return chapitreSi(intitule(missions), [
    ...partieSi(2, 'Ce qui nous anime', presentations(contexte, 'projetAssociatif', 3)),
    ...missions.flatMap(mission => [titre(2, mission.libelle), ...mission.objectifs.flatMap(one => objectif(contexte, one))]),
    ...publicationsDe(contexte, 'projetAssociatif'),
  ])
}
