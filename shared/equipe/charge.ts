import type { Collection, Fiches } from '../fiches'
import { compareDates, type DateConnue } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { isOpen } from '../parcours/etapeParcours'

/** What someone has in hand, as the records that say it. */
export interface Charge {
  /** Absent: what nobody has in hand. */
  personneId?: string
  parcours: string[]
  ingenieries: string[]
  projets: string[]
  projetsGenerateur: string[]
  taches: string[]
  tachesEnRetard: string[]
  /** The next meeting or séance of theirs. */
  prochain?: { collection: 'echanges' | 'seances'; id: string; date: DateConnue; heure?: string }
}

const DONE_INGENIERIE: readonly Fiches['ingenieries']['statut'][] = ['bilanFait', 'close', 'abandonnee']

const isProjetOpen = ({ stade, fin }: Fiches['projets'], jour: string): boolean => stade !== 'abandon' && (fin === undefined || compareDates(fin, jour) > 0)

/** Next first: the meetings and séances dated from today on, by who holds them. */
function comingOf(lire: Lecture, personneId: string): Charge['prochain'] {
  const isNext = (date: string | undefined): date is string => date !== undefined && date.length === 10 && date >= lire.aujourdhui
  const echanges = lire.where('echanges', 'parId', personneId).flatMap(({ id, date }) => (isNext(date) ? [{ collection: 'echanges' as const, id, date }] : []))
  const seances = lire
    .where('seances', 'animateurId', personneId)
    .flatMap(({ id, date, statut, heureDebut }) =>
      isNext(date) && statut !== 'annulee' ? [{ collection: 'seances' as const, id, date, ...(heureDebut ? { heure: heureDebut } : {}) }] : [],
    )
  return [...echanges, ...seances].sort((a, b) => compareDates(a.date, b.date))[0]
}

/** The team's load, by person: whoever is of the team, whoever else still holds something, and last what nobody holds. */
export function chargesOf(lire: Lecture): Charge[] {
  const { aujourdhui } = lire
  const held = <C extends Collection>(collection: C, by: (fiche: Fiches[C]) => string | undefined, keep: (fiche: Fiches[C]) => boolean): Map<string | undefined, string[]> => {
    const found = new Map<string | undefined, string[]>()
    for (const fiche of lire.all(collection)) {
      if (!keep(fiche)) continue
      const who = lire.get('personnes', by(fiche))?.id
      found.set(who, [...(found.get(who) ?? []), fiche.id])
    }
    return found
  }
  const isTodo = ({ faiteLe }: Fiches['taches']): boolean => faiteLe === undefined
  const work = {
    parcours: held(
      'parcours',
      f => f.chargeMissionId,
      f => isOpen(f, lire),
    ),
    ingenieries: held(
      'ingenieries',
      f => f.chargeMissionId,
      f => !DONE_INGENIERIE.includes(f.statut),
    ),
    projets: held(
      'projets',
      f => f.chargeMissionId,
      f => isProjetOpen(f, aujourdhui),
    ),
    projetsGenerateur: held(
      'projetsGenerateur',
      f => f.chargeMissionId,
      f => f.phase !== 'clos',
    ),
    taches: held('taches', f => f.responsableId, isTodo),
    tachesEnRetard: held(
      'taches',
      f => f.responsableId,
      f => isTodo(f) && f.echeance !== undefined && f.echeance < aujourdhui,
    ),
  }
  const chargeOf = (personneId: string | undefined): Charge => {
    const of = (name: keyof typeof work): string[] => work[name].get(personneId) ?? []
    const prochain = personneId === undefined ? undefined : comingOf(lire, personneId)
    return {
      ...(personneId === undefined ? {} : { personneId }),
      parcours: of('parcours'),
      ingenieries: of('ingenieries'),
      projets: of('projets'),
      projetsGenerateur: of('projetsGenerateur'),
      taches: of('taches'),
      tachesEnRetard: of('tachesEnRetard'),
      ...(prochain ? { prochain } : {}),
    }
  }
  const nom = (id: string): string => lire.get('personnes', id)?.nom ?? ''
  const holders = Object.values(work).flatMap(byPerson => [...byPerson.keys()].filter(id => id !== undefined))
  const people = new Set([...lire.all('personnes').flatMap(({ id, equipe }) => (equipe ? [id] : [])), ...holders])
  const nobody = Object.values(work).some(byPerson => byPerson.has(undefined)) ? [chargeOf(undefined)] : []
  return [...[...people].sort((a, b) => compareFrench(nom(a), nom(b))).map(chargeOf), ...nobody]
}
