import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { api, type client } from '../../client'

/** What the treasurer’s table is made of. */
export type Table = Awaited<ReturnType<typeof client.financements.table>>

/** The treasurer’s table, asked again after each change. */
export const useTable = () => useQuery(api.financements.table.queryOptions())

/** A line of it; undefined while it is read, or when its exercice is not known. */
export const useLigneLue = (id: string): LigneLue | undefined => useTable().data?.lignes.find(ligne => ligne.id === id)

/** The last that was known of it: a gesture in course outlives what a colleague takes away, and is refused with its reason. */
export function useLastKnown<T>(value: T | undefined): T | undefined {
  const last = useRef(value)
  if (value !== undefined) last.current = value
  return last.current
}

/** « Dijon Métropole · Réseau ESS · 2024 »: a line named outside the table. */
export const nameOfLigne = ({ financeur, intitule, exercice }: LigneLue): string => [financeur, intitule, exercice].filter(Boolean).join(' · ')
