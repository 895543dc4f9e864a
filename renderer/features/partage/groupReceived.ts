import type { Conflit, GesteRecu } from '../../../shared/contract/partage'
import { formatJour } from '../../../shared/kernel/formatJour'
import { addDays, dayOf, type Jour } from '../../../shared/kernel/jour'
import { plural } from '../../../shared/kernel/texte'

/** What one post did in one stretch of time, said in one sentence. */
export interface ReceivedGroup {
  titre: string
  gestes: GesteRecu[]
}

/** The gestures that touched something else than what waits for a decision. */
export function withoutConflicts(gestes: readonly GesteRecu[], conflits: readonly Conflit[]): GesteRecu[] {
  const waiting = new Set(conflits.map(({ fiche, chemin }) => [fiche.id, ...chemin].join('/')))
  return gestes.filter(({ fiches }) =>
    fiches.some(({ fiche, champs }) => (champs.length === 0 ? !waiting.has(fiche.id) : champs.some(({ chemin }) => !waiting.has([fiche.id, ...chemin].join('/'))))),
  )
}

const dayOfGesture = ({ le }: GesteRecu): Jour => dayOf(new Date(le))

/** « Aujourd’hui », « Depuis hier », « Le 12/11/2026 ». */
function stretch(gestes: readonly GesteRecu[], today: Jour): string {
  const first = gestes.map(dayOfGesture).sort()[0] ?? today
  if (first >= today) return 'Aujourd’hui'
  return first === addDays(today, -1) ? 'Depuis hier' : `Le ${formatJour(first)}`
}

/** What was received, a group a post: since the day before together, then day by day; in the order received. */
export function groupReceived(gestes: readonly GesteRecu[], today: Jour): ReceivedGroup[] {
  const yesterday = addDays(today, -1)
  const groups = new Map<string, GesteRecu[]>()
  for (const geste of gestes) {
    const day = dayOfGesture(geste)
    const cle = `${geste.poste}\n${day >= yesterday ? '' : day}`
    groups.set(cle, [...(groups.get(cle) ?? []), geste])
  }
  return [...groups.values()].map(list => {
    const fiches = new Set(list.flatMap(({ fiches }) => fiches.map(({ fiche }) => fiche.id))).size
    return { titre: `${stretch(list, today)}, le poste ${list[0]?.poste ?? ''} a modifié ${plural(fiches, 'fiche')}`, gestes: list }
  })
}

/** What a gesture did, in a line: the field and its two values when it touched only one. */
export function gestureLine({ geste, fiches }: GesteRecu): string {
  const [only, ...others] = fiches.flatMap(({ champs }) => champs)
  if (!only || others.length > 0 || fiches.length > 1) return geste
  return `${only.libelle}\u00A0: ${only.avant || 'vide'} → ${only.apres || 'vide'}`
}
