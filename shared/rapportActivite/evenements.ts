import { note, paragraphe } from '../documents/blocs'
import { leNom } from '../documents/nomAvecArticle'
import { namesOf } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import type { Fiches } from '../fiches'
import { members, ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatDateConnueEnPhrase } from '../kernel/formatJour'
import { listInFrench, plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Seance } from '../seances/seance'
import type { ContexteActivite } from './contexteActivite'
import { prose } from './prose'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** « 5 novembre 2024 », « mai 2024 », « été 2024 »: as the head of an event; nothing when only the year is known, which the report says. */
export const dateEnTete = (date: string | undefined): string => (date === undefined || date.length === 4 ? '' : formatDateConnueEnPhrase(date).replace(/^(le|en|au|à l’)\s?/u, ''))

const avec = (lire: Lecture, { partenaires }: Seance): string => {
  const names = namesOf(lire, members(partenaires))
  return names.length > 0 ? fr`En partenariat avec ${listInFrench(names.map(leNom))}.` : ''
}

function interventions(lire: Lecture, { intervenants }: Seance): string {
  const told = ordered(intervenants).flatMap(({ personneId, structureId, sujet }) => {
    const who = [lire.get('personnes', personneId)?.nom, lire.get('structures', structureId)?.nom].filter(isWritten).join(', ')
    return who ? (isWritten(sujet) ? fr`${who} (« ${sujet} »)` : who) : (sujet ?? [])
  })
  return told.length > 0 ? fr`${told.length > 1 ? 'Interventions' : 'Intervention'} : ${told.join(' ; ')}.` : ''
}

/** « près de 140 personnes », « 25 personnes »: how many came, as it is known. */
const presence = ({ presents, presentsPrecision }: Seance): string =>
  presentsPrecision ?? (presents === undefined ? '' : plural(presents, 'personne présente', 'personnes présentes'))

/** When, where, how many: one line under the title of a zoom, then with whom. */
export function faitsSeance(lire: Lecture, seance: Seance): Bloc[] {
  const facts = [dateEnTete(seance.date), seance.lieu, presence(seance)].filter(isWritten).join(' · ')
  const who = join(avec(lire, seance), interventions(lire, seance))
  return [...(facts ? [note(capital(facts))] : []), ...(who ? [paragraphe(who)] : [])]
}

/** What was published about it: « À lire : … ». */
const aLire = ({ publications }: ContexteActivite, { id }: Seance): string => {
  const told = publications.filter(({ sujetId }) => sujetId === id).map(({ nom = '', lien }) => (isWritten(lien) ? fr`« ${nom} » (${lien})` : fr`« ${nom} »`))
  return told.length > 0 ? fr`À retrouver : ${listInFrench(told)}.` : ''
}

const ENDED = /[.!?…]$/

/** An event in a paragraph: its date and name in bold, what happened, how many came, with whom. */
export function raconter(contexte: ContexteActivite, seance: Seance): Bloc[] {
  const { lire } = contexte
  const { nom = 'Rencontre', date, lieu, description, bilan } = seance
  const head = [capital([dateEnTete(date), lieu].filter(isWritten).join(', ')), nom].filter(isWritten).join(' – ')
  const came = presence(seance)
  const [first, ...others] = [...prose(description), ...prose(bilan)]
  const lead = first?.type === 'paragraphe' ? first.texte : ''
  const after = join(came && fr`${capital(came)}.`, interventions(lire, seance), avec(lire, seance), aLire(contexte, seance))
  const texte = join(ENDED.test(head) ? head : `${head}.`, lead, others.length > 0 || (first && !lead) ? '' : after)
  const rest = first && !lead ? [first, ...others] : others
  return [{ type: 'paragraphe', texte, fort: head }, ...rest, ...(rest.length > 0 && after ? [paragraphe(after)] : [])]
}

// « journée d’échanges 3 », « Atelier CFGA n° 2 »: what stays when they are told together.
const seriesOf = (nom: string): string => nom.replace(/[\s,]*(?:(?:séance|n°)\s*)?\d{1,2}$/u, '').trim()

/** Events in the order of time; those that only a number tells apart are told once, with how many there were. */
export function raconterTous(contexte: ContexteActivite, seances: readonly Fiches['seances'][]): Bloc[] {
  const series = new Map<string, Seance[]>()
  for (const seance of seances) {
    const key = `${seriesOf(seance.nom ?? '')}|${seance.description ?? ''}`
    series.set(key, [...(series.get(key) ?? []), seance])
  }
  return [...series.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    if (others.length === 0) return raconter(contexte, first)
    return raconter(contexte, { ...first, date: undefined, nom: fr`${seriesOf(first.nom ?? 'Rencontre')}, ${plural(others.length + 1, 'séance')}` })
  })
}
