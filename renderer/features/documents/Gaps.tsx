import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Manque } from '../../../shared/contract'
import { plural } from '../../../shared/kernel/texte'
import { EmptyState } from '../../ui/EmptyState'
import { Tag } from '../../ui/Tag'
import css from './DocumentPage.module.css'
import { GapElsewhere, GapField } from './GapField'
import { GapToCreate } from './GapToCreate'

/** What is said of one field of one record. */
export interface Gap extends Manque {
  phrases: readonly string[]
}

const placeOf = ({ collection, id, champ, dans = [], ailleurs }: Manque): string => [collection, id, champ, ...dans, ailleurs].join('/')

/** One gap a field, whatever is said of it; as many sentences as there are. Blocking comes first. */
export function gapsOf(manques: readonly Manque[]): Gap[] {
  const gaps = new Map<string, Gap>()
  for (const manque of manques) {
    const known = gaps.get(placeOf(manque))
    gaps.set(placeOf(manque), known ? { ...known, phrases: [...known.phrases, manque.phrase] } : { ...manque, phrases: [manque.phrase] })
  }
  return [...gaps.values()]
}

/** The gap the hand is in, and where it stands. */
interface Held {
  gap: Gap
  index: number
}

/** One that a colleague fills while the hand is in it stays until the hand leaves: what is being typed is not taken away. */
const withHeld = (gaps: readonly Gap[], held: Held | undefined): readonly Gap[] =>
  held && !gaps.some(gap => placeOf(gap) === placeOf(held.gap)) ? gaps.toSpliced(held.index, 0, held.gap) : gaps

const GROUPS = [
  { gravite: 'bloquant', libelle: 'Bloquant' },
  { gravite: 'avertissement', libelle: 'À vérifier' },
] as const

/** What the document lacks: each field itself, filled in place. Once filled it leaves, and the hand goes to the next. */
export function Gaps({ manques }: { manques: readonly Manque[] }) {
  const panel = useRef<HTMLDivElement>(null)
  const filled = useRef<Element>(null)
  const under = useRef<string>(undefined)
  const [held, setHeld] = useState<Held>()
  const gaps = withHeld(gapsOf(manques), held)
  const hold = (next: Held | undefined) => {
    under.current = next && placeOf(next.gap)
    setHeld(next)
  }
  // A hand that has gone elsewhere meanwhile is not called back.
  const leave = (gap: Gap) => {
    const hand = document.activeElement
    if (under.current === placeOf(gap) || hand === document.body) filled.current = hand
    setHeld(undefined)
  }
  // Looked at each time: a gap has just left, and the hand was in it.
  useEffect(() => {
    const hand = document.activeElement
    if (!filled.current || (hand === filled.current && hand !== document.body)) return
    filled.current = null
    if (hand === document.body) panel.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  })
  return (
    <div ref={panel} className={css.gaps}>
      <h2>Ce qui manque</h2>
      {gaps.length === 0 && (
        <EmptyState icone={<IconCircleCheck size={32} stroke={1.3} />} titre="Rien ne manque">
          Toutes les données de ce document sont renseignées.
        </EmptyState>
      )}
      {GROUPS.map(({ gravite, libelle }) => {
        const ofGroup = gaps.filter(gap => gap.gravite === gravite)
        return (
          ofGroup.length > 0 && (
            <section key={gravite} className={css.group} aria-label={`${libelle} : ${plural(ofGroup.length, 'donnée')}`}>
              <p className={css.groupHead}>
                <Tag ton={gravite === 'bloquant' ? 'bloquant' : 'attention'}>{libelle}</Tag> {ofGroup.length}
              </p>
              {ofGroup.map((gap, index) =>
                gap.creer ? (
                  <GapToCreate key={placeOf(gap)} gap={gap} />
                ) : gap.ailleurs ? (
                  <GapElsewhere key={placeOf(gap)} gap={gap} />
                ) : (
                  <GapField
                    key={placeOf(gap)}
                    gap={gap}
                    titled={gap.id !== ofGroup[index - 1]?.id}
                    onHold={isIn => hold(isIn ? { gap, index: gaps.indexOf(gap) } : undefined)}
                    onFilled={() => leave(gap)}
                  />
                ),
              )}
            </section>
          )
        )
      })}
    </div>
  )
}
