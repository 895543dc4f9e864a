import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { api } from '../client'
import { editFiche } from './editFiche'
import { FieldSourcesProvider } from './FieldSourcesProvider'
import { FicheContext, useFiche } from './ficheContext'
import type { Place } from './useLinkedRows'

/** Fields of another record within the open one: what is typed there is recorded there. */
export function WithFiche({ place: { collection, id }, children }: { place: Place; children: ReactNode }) {
  const { readOnly } = useFiche()
  const ouverte = useQuery(api.records.get.queryOptions({ input: { collection, id } })).data
  const opened = useMemo(
    () => ouverte && { collection, id, ouverte, edit: editFiche.bind(undefined, collection, id), readOnly: readOnly || ouverte.corbeille },
    [collection, id, ouverte, readOnly],
  )
  if (!opened) return null
  return (
    <FicheContext value={opened}>
      <FieldSourcesProvider liens={opened.ouverte.liens}>{children}</FieldSourcesProvider>
    </FicheContext>
  )
}
