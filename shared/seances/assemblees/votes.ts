import { fr, isWritten } from '../../documents/phrases'
import { listInFrench, plural } from '../../kernel/texte'
import { issueLabels, type Seance } from '../seance'

export type Resolution = NonNullable<Seance['resolutions']>[string]

/** « 18 voix pour, 2 contre et 1 abstention »: what was counted and is not nought; « aucune voix » when all of it is. */
function decompte({ pour, contre, abstentions }: Resolution): string {
  const parts = [pour && fr`${pour} voix pour`, contre && fr`${contre}${pour ? '' : ' voix'} contre`, abstentions && plural(abstentions, 'abstention')].filter(
    part => typeof part === 'string' && isWritten(part),
  ) as string[]
  return listInFrench(parts)
}

const isCounted = ({ pour, contre, abstentions }: Resolution): boolean => pour !== undefined || contre !== undefined || abstentions !== undefined

/** True when nobody was against nor abstained, as far as was counted. */
const isUnanime = ({ pour, contre, abstentions }: Resolution): boolean => (pour ?? 0) > 0 && contre === 0 && abstentions === 0

/** What became of a resolution, in a sentence; whether it is adopted is said by the record, never worked out: statutes differ. Nothing while nothing is known. */
export function phraseVote(resolution: Resolution): string {
  const { issue, pour } = resolution
  const compte = decompte(resolution)
  if (issue === undefined) return compte ? fr`La résolution recueille ${compte}.` : ''
  if (issue === 'adoptee' && isUnanime(resolution)) return fr`La résolution est adoptée à l’unanimité, par ${pour ?? 0} voix.`
  const verdict = issueLabels[issue].toLowerCase()
  if (!compte) return `La résolution est ${verdict}.`
  return issue === 'adoptee' ? fr`La résolution est adoptée par ${compte}.` : fr`La résolution est rejetée : ${compte}.`
}

/** How many voices a resolution counted; undefined when none was. */
export const voix = (resolution: Resolution): number | undefined =>
  isCounted(resolution) ? (resolution.pour ?? 0) + (resolution.contre ?? 0) + (resolution.abstentions ?? 0) : undefined

const RANGS = ['Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième', 'Septième', 'Huitième', 'Neuvième', 'Dixième']

/** « Première résolution », « Onzième » and beyond by their number. */
export const rangResolution = (rang: number): string => (RANGS[rang] ? `${RANGS[rang]} résolution` : `Résolution n°\u00A0${rang + 1}`)
