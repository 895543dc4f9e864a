import { Button, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { plural } from '../../../shared/kernel/texte'
import { requestCreation } from '../../fiche/creation'
import { habit, keepHabit } from '../../habits'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import css from './Accueil.module.css'
import { type AVenir, EventRow, type Tache, TaskRow } from './TodoRow'

// A large screen shows more, never bigger.
const [SHOWN, SHOWN_LARGE] = [6, 9]
const LARGE = '(min-width: 1600px)'
const HABIT = 'accueil.qui'
const WHO = [
  { value: 'equipe', label: 'Toute l’équipe' },
  { value: 'moi', label: 'Moi' },
]

type Row = { date: string; tache: Tache } | { date: string; evenement: AVenir }

const NEVER = '9999'

/** Tasks by deadline with what comes in the next days; tasks without a deadline come last. */
function rowsOf(taches: readonly Tache[], aVenir: readonly AVenir[]): Row[] {
  const rows: Row[] = [...taches.map(tache => ({ date: tache.echeance ?? NEVER, tache })), ...aVenir.map(evenement => ({ date: evenement.date, evenement }))]
  return rows.sort((a, b) => a.date.localeCompare(b.date))
}

/** What is to be done, by the team or by me: late first, ticked in place, and what comes in the next thirty days. */
export function Todo({ taches, aVenir }: { taches: readonly Tache[]; aVenir: readonly AVenir[] }) {
  const [who, setWho] = useState(habit(HABIT) ?? 'equipe')
  const [all, setAll] = useState(false)
  const isShown = ({ mienne }: { mienne: boolean }): boolean => who === 'equipe' || mienne
  const rows = rowsOf(taches.filter(isShown), aVenir.filter(isShown))
  const count = useMediaQuery(LARGE) ? SHOWN_LARGE : SHOWN
  const hidden = all ? 0 : Math.max(0, rows.length - count)
  return (
    <Section
      titre="À faire"
      serre
      actions={
        <SegmentedControl
          size="xs"
          aria-label="De qui"
          data={WHO}
          value={who}
          onChange={chosen => {
            setWho(chosen)
            keepHabit(HABIT, chosen)
          }}
          transitionDuration={0}
        />
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          titre={who === 'moi' ? 'Rien à faire à votre nom' : 'Rien à faire pour l’instant'}
          action={
            <Button variant="default" onClick={() => requestCreation({ collection: 'taches', done: () => undefined })}>
              Noter une tâche
            </Button>
          }
        >
          {who === 'moi'
            ? 'Les tâches qui vous sont confiées paraîtront ici, sous le nom que porte votre fiche de personne.'
            : 'Les tâches et les rendez-vous à venir paraîtront ici.'}
        </EmptyState>
      ) : (
        <ul className={css.rows}>
          {(all ? rows : rows.slice(0, count)).map(row =>
            'tache' in row ? <TaskRow key={row.tache.id} tache={row.tache} /> : <EventRow key={row.evenement.id} evenement={row.evenement} />,
          )}
        </ul>
      )}
      {(hidden > 0 || all) && (
        <Button variant="subtle" size="compact-sm" className={css.more} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Voir moins' : `Voir ${plural(hidden, 'autre échéance', 'autres échéances')}`}
        </Button>
      )}
    </Section>
  )
}
