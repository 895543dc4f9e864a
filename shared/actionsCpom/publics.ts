import { structuresServed } from '../chiffres/actesDla'
import { ordered } from '../kernel/champs'
import { isInYear } from '../kernel/jour'
import { compareFrench, formatEntier, plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { structureIdOf } from '../parcours/ofStructure'

/** Insee code of Dijon, and the code of the quartiers prioritaires among the zonages. */
const DIJON = '21231'
const QPV = 'qpv'

/** Who an action reached: distinct structures and projects, and where they are. */
export interface Publics {
  ids: string[]
  dijon: number
  qpv: number
  /** Those whose commune is not known: counted in no territory. */
  sansCommune: number
  parEpci: { nom: string; nombre: number }[]
  seances: number
  /** People counted at the doors of the séances, some perhaps twice; undefined when nobody counted. */
  presents: number | undefined
  /** Some séances were held where nobody counted: there were at least as many. */
  presentsPartiels: boolean
}

const none = (count: number): string => (count === 0 ? 'aucun' : String(count))

/** « 31 structures et projets, dont 24 à Dijon et 5 en quartier prioritaire »; '' when nobody is known to be reached. */
export const publicsEnPhrase = ({ ids, dijon, qpv }: Pick<Publics, 'ids' | 'dijon' | 'qpv'>): string =>
  ids.length === 0 ? '' : `${plural(ids.length, 'structure ou projet', 'structures et projets')}, dont ${none(dijon)} à Dijon et ${none(qpv)} en quartier prioritaire`

/** « 140 », « au moins 140 » when some séances were not counted; '' when none was. */
export const presentsEnPhrase = ({ presents, presentsPartiels }: Pick<Publics, 'presents' | 'presentsPartiels'>): string =>
  presents === undefined ? '' : `${presentsPartiels ? 'au moins ' : ''}${formatEntier(presents)}`

/** The structures, projects or visitors a counted record stands for. */
function beneficiariesOf(lire: Lecture, id: string): (string | undefined)[] {
  const collection = lire.find(id)?.collection
  if (collection === 'structures' || collection === 'projets') return [id]
  if (collection === 'parcours') return [lire.get('parcours', id)?.structureId]
  if (collection === 'accompagnementsCrdva') return [lire.get('accompagnementsCrdva', id)?.structureId ?? id]
  if (collection === 'projetsGenerateur') return [lire.get('projetsGenerateur', id)?.structureId ?? id]
  if (collection === 'echanges') return beneficiariesOf(lire, lire.get('echanges', id)?.sujetId ?? '')
  if (collection === 'diagnostics') {
    const diagnostic = lire.get('diagnostics', id)
    return [diagnostic && structureIdOf(lire, diagnostic)]
  }
  if (collection === 'ingenieries') {
    const ingenierie = lire.get('ingenieries', id)
    return ingenierie ? structuresServed(lire, ingenierie) : []
  }
  if (collection === 'seances') {
    return ordered(lire.get('seances', id)?.participants)
      .filter(({ present }) => present !== false)
      .map(({ structureId, projetId }) => structureId ?? projetId)
  }
  return []
}

function placeOf(lire: Lecture, id: string): { commune: string | undefined; qpv: boolean } {
  const structure = lire.get('structures', id)
  if (structure) return { commune: structure.commune, qpv: ordered(structure.zonages).some(({ zonage }) => zonage === QPV) }
  const projet = lire.get('projets', id)
  return { commune: projet?.commune ?? lire.get('projetsGenerateur', id)?.commune, qpv: projet?.qpv === true }
}

/** The rendez-vous and séances that are said to count for an action, in a year. */
const attached = (lire: Lecture, actionId: string, annee: number): string[] =>
  [...lire.where('accompagnementsCrdva', 'actionCpomId', actionId), ...seancesHeldFor(lire, actionId, annee)].flatMap(({ id, date }) => (isInYear(date, annee) ? id : []))

/** The séances held in a year that count for an action. */
export const seancesHeldFor = (lire: Lecture, actionId: string, annee: number) =>
  lire.where('seances', 'actionCpomId', actionId).filter(({ statut, date }) => statut === 'tenue' && isInYear(date, annee))

/**
 * Who an action reached in a year, from the records that make its computed indicators and those attached to it.
 *
 * @param counted the ids behind its computed indicators
 */
export function publicsOf(lire: Lecture, actionId: string, annee: number, counted: readonly string[]): Publics {
  const records = new Set([...counted, ...attached(lire, actionId, annee)])
  const ids = [...new Set([...records].flatMap(id => beneficiariesOf(lire, id)).filter(id => id !== undefined))]
  const places = ids.map(id => placeOf(lire, id))
  const communes = places.map(({ commune }) => lire.commune(commune))
  const epcis = new Map<string, number>()
  for (const commune of communes) if (commune?.epci) epcis.set(commune.epci.nom, (epcis.get(commune.epci.nom) ?? 0) + 1)
  const seances = [...records].flatMap(id => lire.get('seances', id) ?? [])
  const counts = seances.flatMap(({ presents }) => presents ?? [])
  return {
    ids,
    dijon: places.filter(({ commune }) => commune === DIJON).length,
    qpv: places.filter(({ qpv }) => qpv).length,
    sansCommune: communes.filter(commune => commune === undefined).length,
    parEpci: [...epcis].map(([nom, nombre]) => ({ nom, nombre })).sort((a, b) => b.nombre - a.nombre || compareFrench(a.nom, b.nom)),
    seances: seances.length,
    presents: counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : undefined,
    presentsPartiels: counts.length < seances.length,
  }
}
