import { Button, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../client'
import { requestCreation } from '../../fiche/creation'
import { ExportAgenda } from '../../fiche/ExportButtons'
import { habit, keepHabit } from '../../habits'
import { EmptyState } from '../../ui/EmptyState'
import { Brick } from './Brick'
import { type AVenir, EventRow, type Tache, TaskRow } from './TodoRow'

// A large screen shows more, never bigger.
const [SHOWN, SHOWN_LARGE] = [6, 9]
const LARGE = '(min-width: 1600px)'
const HABIT = 'accueil.qui'
const WHO = [
  { value: 'equipe', label: 'Toute l’équipe' },
  { value: 'moi', label: 'Moi' },
]

type Due = { date: string; tache: Tache } | { date: string; evenement: AVenir }

const NEVER = '9999'

/** Tasks by deadline with what comes in the next days; tasks without a deadline come last. */
function duesOf(taches: readonly Tache[], aVenir: readonly AVenir[]): Due[] {
  const dues: Due[] = [...taches.map(tache => ({ date: tache.echeance ?? NEVER, tache })), ...aVenir.map(evenement => ({ date: evenement.date, evenement }))]
  return dues.sort((a, b) => a.date.localeCompare(b.date))
}

function Nothing({ who }: { who: string }) {
  return (
    <EmptyState
      titre={who === 'moi' ? 'Rien à faire à votre nom' : 'Rien à faire pour l’instant'}
      action={
        <Button variant="default" onClick={() => requestCreation({ collection: 'taches', done: () => undefined })}>
          Noter une tâche
        </Button>
      }
    >
      {who === 'moi' ? 'Les tâches qui vous sont confiées paraîtront ici, sous le nom que porte votre fiche de personne.' : 'Les tâches et les rendez-vous à venir paraîtront ici.'}
    </EmptyState>
  )
}

/** What is to be done, by the team or by me: late first, ticked in place; and, unless a brick of its own tells it, what comes in the next thirty days. */
export function Todo({ tachesSeules = false }: { tachesSeules?: boolean }) {
  const todo = useQuery(api.home.todo.queryOptions())
  const [who, setWho] = useState(habit(HABIT) ?? 'equipe')
  const isShown = ({ mienne }: { mienne: boolean }): boolean => who === 'equipe' || mienne
  const { taches = [], aVenir = [] } = todo.data ?? {}
  return (
    <Brick
      titre="À faire"
      asked={todo}
      items={duesOf(taches.filter(isShown), tachesSeules ? [] : aVenir.filter(isShown))}
      row={due => ('tache' in due ? <TaskRow key={due.tache.id} tache={due.tache} /> : <EventRow key={due.evenement.id} evenement={due.evenement} />)}
      shown={useMediaQuery(LARGE) ? SHOWN_LARGE : SHOWN}
      lignes
      actions={
        <>
          <ExportAgenda />
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
        </>
      }
      vide={<Nothing who={who} />}
    />
  )
}
