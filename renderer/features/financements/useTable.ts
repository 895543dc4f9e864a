import { useQuery } from '@tanstack/react-query'
import type { LigneLue } from '../../../shared/financements/tableau'
import { api, type client } from '../../client'

/** What the treasurer’s table is made of. */
export type Table = Awaited<ReturnType<typeof client.financements.table>>

/** The treasurer’s table, asked again after each change. */
export const useTable = () => useQuery(api.financements.table.queryOptions())

/** A line of it; undefined while it is read, or when its exercice is not known. */
export const useLigneLue = (id: string): LigneLue | undefined => useTable().data?.lignes.find(ligne => ligne.id === id)

/** « Dijon Métropole · Réseau ESS · 2024 »: a line named outside the table. */
export const nameOfLigne = ({ financeur, intitule, exercice }: LigneLue): string => [financeur, intitule, exercice].filter(Boolean).join(' · ')
