import { type ChampMeta, metaOf, ordered } from '../kernel/champs'
import { formatCentimes } from '../kernel/montant'
import { formatEntier, formatNombre } from '../kernel/texte'
import { Parcours } from './parcours'

type Releve = NonNullable<Parcours['releves']>[string]
export type ChampReleve = keyof Releve & string

/** One figure over the relevés, as it is read, and what moved from the first relevé to the last. */
export interface LigneReleve {
  libelle: string
  valeurs: string[]
  ecart: string
}

export const UNKNOWN = 'n.c.'
const fields = metaOf(Parcours.shape.releves).element ?? {}
const LEVELS = ['non', 'moyen', 'oui']

/** The relevés of a parcours, the year of the diagnostic first. */
export const relevesOf = ({ releves }: Pick<Parcours, 'releves'>): (Releve & { id: string })[] =>
  ordered(releves).sort((a, b) => (a.exercice ?? Number.MAX_SAFE_INTEGER) - (b.exercice ?? Number.MAX_SAFE_INTEGER))

function told({ kind, unite, choix }: ChampMeta, value: unknown): string {
  if (value === undefined || value === '') return UNKNOWN
  if (typeof value !== 'number') return choix?.[String(value)] ?? String(value)
  if (kind === 'montant') return formatCentimes(value)
  return `${kind === 'entier' ? formatEntier(value) : formatNombre(value)}${unite ? `\u00A0${unite}` : ''}`
}

const signed = (words: string, ecart: number): string => `${ecart > 0 ? '+' : ''}${words}`.replace('-', '\u2212')

/** What moved: « +1,5 », « −12 000,00 € », « +3 points », « Progrès »; « n.c. » when one of the two is not known. */
function moved({ kind, unite, choix }: ChampMeta, de: unknown, a: unknown): string {
  if (kind === 'texte') return ''
  if (de === undefined || a === undefined) return UNKNOWN
  if (choix) {
    const steps = LEVELS.indexOf(String(a)) - LEVELS.indexOf(String(de))
    return steps > 0 ? 'Progrès' : steps < 0 ? 'Recul' : 'Stable'
  }
  // Two decimals at most are ever stored: what floating point adds is taken away.
  const ecart = Math.round((Number(a) - Number(de)) * 100) / 100 + 0
  if (ecart === 0) return 'Stable'
  if (kind === 'montant') return signed(formatCentimes(ecart), ecart)
  return signed(`${formatNombre(ecart)}${unite === '%' ? `\u00A0${Math.abs(ecart) < 2 ? 'point' : 'points'}` : ''}`, ecart)
}

/**
 * These figures over the relevés, one a line; those that no relevé knows are left out (metier.md § 2.6).
 *
 * @param releves the first and the last are compared
 */
export function compareReleves(releves: readonly Releve[], champs: readonly ChampReleve[]): LigneReleve[] {
  const [first, last] = [releves[0], releves.at(-1)]
  return champs.flatMap(champ => {
    const type = fields[champ]
    if (!type || releves.every(releve => releve[champ] === undefined || releve[champ] === '')) return []
    const meta = metaOf(type)
    return [{ libelle: meta.label, valeurs: releves.map(releve => told(meta, releve[champ])), ecart: moved(meta, first?.[champ], last?.[champ]) }]
  })
}
