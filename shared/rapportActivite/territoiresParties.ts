import { isHeldInYear } from '../chiffres/actesDla'
import { generateurWorkedOn } from '../chiffres/figuresCreation'
import { paragraphe, puces, written } from '../documents/blocs'
import { leNom } from '../documents/nomAvecArticle'
import { fr, isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { compareDates, isInYear } from '../kernel/jour'
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
  return isWritten(precision) ? fr`${head} : ${precision}` : head
}

/** « 25 janvier, 24 avril et 27 mai »: the year is that of the report. */
const days = (dates: readonly string[]): string => listInFrench(dates.map(date => dateEnTete(date).replace(/\s\d{4}$/u, '')))

function reunions({ lire, annee }: ContexteActivite, { id }: ProjetGenerateur): Bloc[] {
  const held = lire
    .where('echanges', 'sujetId', id)
    .filter(echange => echange.nature === 'reunion' && isHeldInYear(echange, lire, annee))
    .sort((a, b) => compareDates(a.date, b.date))
  if (held.length === 0) return []
  const dated = held.map(({ date = '' }) => date).filter(date => date.length > 7)
  const when = dated.length === held.length ? fr` : ${days(dated)}` : ''
  return [paragraphe(fr`${plural(held.length, 'réunion a jalonné', 'réunions ont jalonné')} l’accompagnement en ${annee}${when}.`)]
}

function etapes(contexte: ContexteActivite, { jalons }: ProjetGenerateur): Bloc[] {
  const done = ordered(jalons).filter(({ fait }) => fait)
  const here = done.filter(({ date }) => isInYear(date, contexte.annee))
  const before = done.filter(({ date }) => date !== undefined && date < String(contexte.annee))
  return [
    ...(before.length > 0 ? [paragraphe(fr`Étapes déjà franchies : ${before.map(jalon => jalonLine(contexte, jalon)).join(' ; ')}.`)] : []),
    ...(here.length > 0 ? [paragraphe(fr`Les étapes de ${contexte.annee} :`), puces(here.map(jalon => jalonLine(contexte, jalon)))] : []),
  ]
}

/** One project of a territory: its need, what was done in the year, where it stands. */
function projet(contexte: ContexteActivite, fiche: ProjetGenerateur): Bloc[] {
  const { lire } = contexte
  const { nom = 'Projet de territoire', commune, collectiviteId, besoin, bilan, structureId } = fiche
  const place = lire.commune(commune)?.nom
  const about = textesDe(contexte, 'zoom', 'generateur').filter(({ sujetId }) => sujetId === fiche.id || (structureId !== undefined && sujetId === structureId))
  const with_ = lire.get('structures', collectiviteId)?.nom
  return partieSi(
    2,
    place ? fr`${nom}, à ${place}` : nom,
    isWritten(besoin) ? [paragraphe(with_ ? fr`Le besoin, porté avec ${leNom(with_)} : ${besoin}` : fr`Le besoin : ${besoin}`)] : [],
    about.flatMap(texte => zoom(contexte, texte, 3)),
    etapes(contexte, fiche),
    reunions(contexte, fiche),
    written(bilan),
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
