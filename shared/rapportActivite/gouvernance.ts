import { paragraphe } from '../documents/blocs'
import { namedWithFunction, nameOf } from '../documents/parties'
import { fr, isWritten } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { addDays, isInYear, type Jour } from '../kernel/jour'
import { compareFrench, listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { type Mandat, type MandatDe, mandatOf } from '../personnes/mandats'
import { conseilOf } from '../vieAssociative/conseil'
import type { ContexteActivite } from './contexteActivite'
import { chapitreSi, prose } from './prose'

/** The words of the president, signed. */
export function rapportMoral(contexte: ContexteActivite): Bloc[] {
  const { lire, jour, sigle } = contexte
  const textes = contexte.textes.filter(({ nature }) => nature === 'rapportMoral')
  return chapitreSi(
    'Rapport moral',
    textes.flatMap(({ texte, auteurId }) => {
      const auteur = lire.get('personnes', auteurId)
      const words = prose(texte)
      if (!auteur || words.length === 0) return words
      const fonction = mandatOf(lire, auteur, undefined, jour)?.mandat.fonction
      const signature = [nameOf(auteur), fonction && fr`${fonction} du ${sigle}`].filter(isWritten).join(', ')
      return [...words, { type: 'paragraphe', style: 'partie', texte: signature, fort: nameOf(auteur) } satisfies Bloc]
    }),
  )
}

/** The mandates of the PES21 in these instances that were held in the year, a day at least. */
const mandatsDe = (lire: Lecture, annee: number, jour: Jour, instances: readonly Mandat['instance'][]): MandatDe[] =>
  [...new Set(instances.flatMap(instance => lire.where('personnes', 'mandats.instance', instance ?? '')))].flatMap(personne =>
    Object.values(personne.mandats ?? {})
      .filter(mandat => mandat.structureId === undefined && instances.includes(mandat.instance) && (mandat.debut ?? '') <= jour && (mandat.fin ?? '9') >= `${annee}-01-01`)
      .map(mandat => ({ personne, mandat })),
  )

/** When it began or ended in the year; nothing when it lasted all of it. */
function periode({ mandat }: MandatDe, annee: number): string {
  const [since, until] = [isInYear(mandat.debut, annee) && mandat.debut, isInYear(mandat.fin, annee) && mandat.fin]
  return [since && fr`depuis le ${formatJourLong(since)}`, until && fr`jusqu’au ${formatJourLong(until)}`].filter(Boolean).join(', ')
}

const nomDe = ({ personne }: MandatDe): string => personne.nom ?? ''
const representsFirst = (a: MandatDe, b: MandatDe): number =>
  Number(b.mandat.representantLegal ?? false) - Number(a.mandat.representantLegal ?? false) || compareFrench(nomDe(a), nomDe(b))

function tableOf(mandats: readonly MandatDe[], annee: number): Bloc[] {
  if (mandats.length === 0) return []
  const periods = mandats.map(held => periode(held, annee))
  const dated = periods.some(isWritten)
  return [
    {
      type: 'tableau',
      colonnes: [{ titre: 'Nom', largeur: 30 }, { titre: 'Fonction', largeur: 45 }, ...(dated ? [{ titre: 'Période', largeur: 25 }] : [])],
      lignes: mandats.map((held, rank) => [nameOf(held.personne), capital(held.mandat.fonction ?? ''), ...(dated ? [periods[rank] ?? ''] : [])]),
    },
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** « Mme Hélène Vasseur, coordinatrice DLA, devient directrice le 1er janvier 2025. » */
function successions(lire: Lecture, held: readonly MandatDe[], annee: number): Bloc[] {
  const told = held.flatMap(({ personne, mandat }) => {
    if (!isInYear(mandat.fin, annee) || mandat.fin === undefined) return []
    const next = mandatOf(lire, personne, undefined, addDays(mandat.fin, 1))
    if (!next?.mandat.debut || !isWritten(next.mandat.fonction)) return []
    return [fr`${namedWithFunction({ personne, mandat })}, devient ${next.mandat.fonction} le ${formatJourLong(next.mandat.debut)}.`]
  })
  return told.length > 0 ? [paragraphe(told.join(' '))] : []
}

/** Those who worked for the association in the year. */
export function equipe({ lire, annee, jour }: ContexteActivite): Bloc[] {
  const held = mandatsDe(lire, annee, jour, ['equipe']).sort(representsFirst)
  if (held.length === 0) return []
  return [paragraphe(fr`L’équipe salariée en ${annee} :`), ...tableOf(held, annee), ...successions(lire, held, annee)]
}

/** « M. X (secrétaire) et Mme Y (administratrice) ont rejoint le conseil. » */
function mouvement(held: readonly MandatDe[], one: string, many: string): string {
  if (held.length === 0) return ''
  const names = held.map(({ personne, mandat }) => (isWritten(mandat.fonction) ? fr`${nameOf(personne)} (${mandat.fonction})` : nameOf(personne)))
  return fr`${listInFrench(names)} ${held.length > 1 ? many : one}.`
}

/** Who governs at the end of the year, who came and who left. */
export function conseil({ lire, annee, jour }: ContexteActivite): Bloc[] {
  const board = conseilOf(lire, jour)
  const ofBoard = mandatsDe(lire, annee, jour, ['bureau', 'conseil']).sort((a, b) => compareFrench(nomDe(a), nomDe(b)))
  const arrived = ofBoard.filter(({ mandat }) => isInYear(mandat.debut, annee))
  const gone = ofBoard.filter(({ mandat }) => isInYear(mandat.fin, annee))
  const moves = [mouvement(arrived, 'a rejoint le conseil dans l’année', 'ont rejoint le conseil dans l’année'), mouvement(gone, 'l’a quitté', 'l’ont quitté')].filter(isWritten)
  if (board.length === 0) return []
  return [
    paragraphe(fr`Le conseil d’administration au ${formatJourLong(jour)} :`),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Nom', largeur: 45 },
        { titre: 'Fonction', largeur: 55 },
      ],
      lignes: board.map(({ personne, mandat }) => [nameOf(personne), capital(mandat.fonction ?? '')]),
    },
    ...(moves.length > 0 ? [paragraphe(moves.join(' '))] : []),
  ]
}

/** The team and the board, on one page. */
export const equipeEtConseil = (contexte: ContexteActivite): Bloc[] => chapitreSi('L’équipe et le conseil d’administration', [...equipe(contexte), ...conseil(contexte)])
