import { useQuery } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { api } from './client'
import { AuthorForm } from './layout/AuthorForm'
import { FirstScreen, Welcome } from './layout/FirstScreen'
import { Loading } from './ui/Loading'
import { Refusal } from './ui/Refusal'

/** A classeur, then who writes, then the work. */
export function App({ router }: { router: AnyRouter }) {
  const state = useQuery(api.classeur.state.queryOptions())
  if (state.isPending) return <Loading quoi="Ouverture de Permanence…" />
  if (state.isError) return <Refusal error={state.error} onRetry={() => void state.refetch()} />
  if (!state.data.ouvert) return <FirstScreen />
  if (!state.data.auteur)
    return (
      <Welcome>
        <AuthorForm />
      </Welcome>
    )
  return <RouterProvider router={router} />
}
