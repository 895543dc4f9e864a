import { queryOptions, useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { Lien } from '../../shared/contract'
import { descripteurs } from '../../shared/descripteurs'
import { type Collection, type Fiches, isCollection } from '../../shared/fiches'
import { compareFrench } from '../../shared/kernel/texte'
import { api, client } from '../client'
import { useClasseur } from '../layout/useClasseur'
import { type Choice, type FieldSources, FieldSourcesContext } from '../ui/fields/sources'
import { ficheHref } from './addresses'
import { requestCreation } from './creation'

/** A record as a choice of a field. */
export const choiceOf = ({ collection, id, titre, detail }: Lien): Choice => ({
  valeur: id,
  libelle: titre,
  href: ficheHref(collection, id),
  ...(detail ? { detail } : {}),
})

/** The lists of codes the office keeps, in their order. */
function listsOf(nomenclatures: readonly Fiches['nomenclatures'][]): Map<string, Choice[]> {
  const lists = new Map<string, { choice: Choice; ordre: number }[]>()
  for (const { liste, code, libelle, ordre = 0, actif } of nomenclatures) {
    if (!liste || !code) continue
    const choice = { valeur: code, libelle: libelle ?? code, ...(actif === false ? { inactif: true } : {}) }
    lists.set(liste, [...(lists.get(liste) ?? []), { choice, ordre }])
  }
  return new Map(
    [...lists].map(([liste, choices]) => [liste, choices.sort((a, b) => a.ordre - b.ordre || compareFrench(a.choice.libelle, b.choice.libelle)).map(({ choice }) => choice)]),
  )
}

const communesOptions = queryOptions({
  queryKey: ['communes'],
  queryFn: async () =>
    (await import('../../resources/communes-21.json')).default.map(({ code, nom, codesPostaux }) => ({ valeur: code, libelle: nom, detail: codesPostaux.join(', ') })),
})

const NONE: readonly Choice[] = []

/** Feeds the fields: codes from the nomenclatures, records by name from the core. */
export function FieldSourcesProvider({ liens, children }: { liens?: Readonly<Record<string, Lien>>; children: ReactNode }) {
  const { aujourdhui } = useClasseur()
  const nomenclatures = useQuery(api.records.whole.queryOptions({ input: { collection: 'nomenclatures' } }))
  const communes = useQuery(communesOptions)
  const lists = useMemo(() => listsOf((nomenclatures.data ?? []) as Fiches['nomenclatures'][]).set('communes', communes.data ?? []), [nomenclatures.data, communes.data])
  const sources = useMemo<FieldSources>(
    () => ({
      aujourdhui,
      nomenclature: liste => lists.get(liste) ?? NONE,
      search: async (vers, texte, champ) => (await client.records.options({ collections: vers.filter(isCollection), texte, champ })).map(choiceOf),
      titre: id => liens?.[id] && choiceOf(liens[id]),
      create: (vers, nom) => new Promise(resolve => requestCreation({ collection: vers as Collection, champs: { nom }, done: lien => resolve(lien && choiceOf(lien)) })),
      un: vers => descripteurs[vers as Collection].un,
    }),
    [aujourdhui, lists, liens],
  )
  return <FieldSourcesContext value={sources}>{children}</FieldSourcesContext>
}
