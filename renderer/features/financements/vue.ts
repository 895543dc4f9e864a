import { useLocation, useNavigate } from '@tanstack/react-router'
import { habit, keepHabit } from '../../habits'

/** How the page is looked at: by what its lines are gathered, or as plans of what pays for what. */
export const vueLabels = { exercice: 'Par exercice', financeur: 'Par financeur', action: 'Par action', plans: 'Plans de financement' } as const
export type NomVue = keyof typeof vueLabels

/** What is shown: gathered how, and of which exercices (none named: all of them). */
export interface Vue {
  vue: NomVue
  exercices: readonly number[]
}

const HABIT = 'financements'

const isName = (name: unknown): name is NomVue => typeof name === 'string' && Object.hasOwn(vueLabels, name)

/** A view from an address or a habit; what cannot be read of it is not asked. */
export function readVue({ vue, exercices }: { vue?: unknown; exercices?: unknown }): Vue {
  const years = Array.isArray(exercices) ? exercices.filter(year => Number.isInteger(year)) : []
  return { vue: isName(vue) ? vue : 'exercice', exercices: years as number[] }
}

function leftVue(): Vue {
  try {
    return readVue(JSON.parse(habit(HABIT) ?? '{}'))
  } catch {
    return readVue({}) // A habit written by another version is not understood: the page begins as new.
  }
}

/** The view the address asks for; without one, as it was left. */
export function useVue(): [Vue, (next: Vue) => void] {
  const search = useLocation().search as { vue?: unknown; exercices?: unknown }
  const navigate = useNavigate()
  const asked = search.vue === undefined && search.exercices === undefined ? leftVue() : readVue(search)
  const put = (next: Vue) => {
    keepHabit(HABIT, JSON.stringify(next))
    void navigate({ to: '.', search: next, replace: true })
  }
  return [asked, put]
}
