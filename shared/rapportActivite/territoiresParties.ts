import { isHeldInYear } from '../chiffres/actesDla'
import { generateurWorkedOn } from '../chiffres/figuresCreation'
import { paragraphe, puces } from '../documents/blocs'
import { leNom } from '../documents/nomAvecArticle'
import { fr, inSentence, isWritten, join, listed } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { compareDates, isInYear, yearOf } from '../kernel/jour'
import { compareFrench, listInFrench, plural } from '../kernel/texte'
import type { ProjetGenerateur } from '../projetsGenerateur/projetGenerateur'
import { type ContexteActivite, seancesDe } from './contexteActivite'
import { dateEnTete, raconter } from './evenements'
import { chapitreSi, partieSi } from './prose'
import { presentations, textesDe, zoom } from './textes'

type Jalon = NonNullable<ProjetGenerateur['jalons']>[string]

/** « Dépôt des statuts », « Ouverture de la recyclerie, juin 2024 : 1 impasse Gallo-Romaine ». */
function jalonLine({ lire }: ContexteActivite, { jalon, intitule, date, precision }: Jalon): string {
  const nom = isWritten(intitule) ? intitule : lire.libelle('jalonsGenerateur', jalon) || 'Étape'
  const head = [nom, dateEnTete(date)].filter(isWritten).join(', ')
  return isWritten(precision) ? fr`${head} : ${inSentence(precision.trim().replace(/\.$/u, ''))}` : head
}

/** « 25 janvier, 24 avril et 27 mai »: the year is that of the report. */
const days = (dates: readonly string[]): string => listInFrench(dates.map(date => dateEnTete(date).replace(/\s\d{4}$/u, '')))

function reunions({ lire, annee }: ContexteActivite, { id }: ProjetGenerateur): string {
  const held = lire
    .where('echanges', 'sujetId', id)
    .filter(echange => echange.nature === 'reunion' && isHeldInYear(echange, lire, annee))
    .sort((a, b) => compareDates(a.date, b.date))
  if (held.length === 0) return ''
  const dated = held.map(({ date = '' }) => date).filter(date => date.length > 7)
  const when = dated.length === held.length ? fr` : ${days(dated)}` : ''
  return fr`${plural(held.length, 'réunion a jalonné', 'réunions ont jalonné')} l’accompagnement en ${annee}${when}.`
}

/** What was reached before the year: « Étapes déjà franchies : assemblée générale constitutive, 2 décembre 2023. » */
function etapesPassees(contexte: ContexteActivite, { jalons }: ProjetGenerateur): string {
  const before = ordered(jalons).filter(({ fait, date }) => fait && date !== undefined && date < String(contexte.annee))
  return before.length > 0
    ? fr`${before.length > 1 ? 'Étapes déjà franchies' : 'Étape déjà franchie'} : ${before.map(jalon => inSentence(jalonLine(contexte, jalon))).join(' ; ')}.`
    : ''
}

function etapes(contexte: ContexteActivite, { jalons }: ProjetGenerateur): Bloc[] {
  const here = ordered(jalons).filter(({ fait, date }) => fait && isInYear(date, contexte.annee))
  return [...(here.length > 0 ? [paragraphe(fr`Les étapes de ${contexte.annee} :`), puces(listed(here.map(jalon => inSentence(jalonLine(contexte, jalon)))))] : [])]
}

/** Sentences in one paragraph; nothing when none is known. */
const textOf = (...sentences: (string | undefined)[]): Bloc[] => {
  const texte = join(...sentences)
  return texte ? [paragraphe(texte)] : []
}

/** One project of a territory: its need, what was done in the year, where it stands. */
function projet(contexte: ContexteActivite, fiche: ProjetGenerateur): Bloc[] {
  const { lire } = contexte
  const { nom = 'Projet de territoire', commune, collectiviteId, besoin, bilan, fin, structureId } = fiche
  const place = lire.commune(commune)?.nom
  const about = textesDe(contexte, 'zoom', 'generateur').filter(({ sujetId }) => sujetId === fiche.id || (structureId !== undefined && sujetId === structureId))
  const with_ = lire.get('structures', collectiviteId)?.nom
  return partieSi(
    2,
    place ? fr`${nom}, à ${place}` : nom,
    textOf(besoin, with_ && fr`Le projet est mené avec ${leNom(with_)}.`, etapesPassees(contexte, fiche)),
    about.flatMap(texte => zoom(contexte, texte, 3)),
    etapes(contexte, fiche),
    textOf(reunions(contexte, fiche), fin === undefined || yearOf(fin) <= contexte.annee ? bilan : ''),
    inaugurations(contexte, structureId),
  )
}

/** The inauguration of the structure born of the project: its zoom when it has one. */
function inaugurations(contexte: ContexteActivite, structureId: string | undefined): Bloc[] {
  const here = seancesDe(contexte, 'inauguration').filter(
    ({ participants }) => structureId !== undefined && ordered(participants).some(participant => participant.structureId === structureId),
  )
  return here.flatMap(seance => {
    const told = textesDe(contexte, 'zoom', 'generateur').filter(({ sujetId }) => sujetId === seance.id)
    return told.length > 0 ? told.flatMap(texte => zoom(contexte, texte, 3)) : raconter(contexte, seance)
  })
}

/** The Générateur BFC: what it is, its projects of the year. */
export function territoires(contexte: ContexteActivite): Bloc[] {
  const projets = generateurWorkedOn(contexte.lire, contexte.annee)
    .flatMap(id => contexte.lire.get('projetsGenerateur', id) ?? [])
    .sort((a, b) => Number(b.reunionsComptees ?? false) - Number(a.reunionsComptees ?? false) || compareFrench(a.nom ?? '', b.nom ?? ''))
  return chapitreSi('Accompagnement des territoires', [...presentations(contexte, 'generateur'), ...projets.flatMap(fiche => projet(contexte, fiche))])
}
