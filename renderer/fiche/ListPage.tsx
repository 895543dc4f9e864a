import { Button } from '@mantine/core'
import { IconFolderOpen, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Ligne } from '../../shared/contract'
import { descripteurs } from '../../shared/descripteurs'
import { heldBy } from '../../shared/equipe/champEquipe'
import type { Collection } from '../../shared/fiches'
import { formatEntier, plural } from '../../shared/kernel/texte'
import { api } from '../client'
import { useClasseur } from '../layout/useClasseur'
import { EmptyState } from '../ui/EmptyState'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import { useShortcut } from '../ui/shortcuts'
import { ColumnChooser } from '../ui/table/ColumnChooser'
import { DataTable } from '../ui/table/DataTable'
import { FilterBar } from '../ui/table/FilterBar'
import { firstSort, withoutFilters } from '../ui/table/view'
import { ficheHref } from './addresses'
import { requestCreation } from './creation'
import { notCreated } from './creationFields'
import { ExportList } from './ExportList'
import { GroupTabs } from './GroupTabs'
import css from './List.module.css'
import { ListFoot } from './ListFoot'
import { listColumns } from './listColumns'
import { PreviewPanel } from './PreviewPanel'
import { isRecent } from './recentRows'
import { piecesOf } from './registry'
import { SelectionBar } from './SelectionBar'
import { useListState } from './useListState'
import { useMakesPapers } from './useMakesPapers'

const NO_ROWS: readonly Ligne[] = []
const NONE: ReadonlySet<string> = new Set()

/** The list of a collection, its filters, and a panel that follows the current row. */
export function ListPage({ collection }: { collection: Collection }) {
  const { pluriel, un } = descripteurs[collection]
  const list = useQuery(api.records.list.queryOptions({ input: { collection } }))
  const { view, setView, current, setCurrent, scroll, keepScroll } = useListState(collection)
  const rowsShown = useRef<() => readonly string[]>(null)
  const navigate = useNavigate()
  const columns = listColumns(collection)
  const { ListActions } = piecesOf(collection)
  const { ouvert } = useClasseur()
  const [marked, setMarked] = useState(NONE)
  const marks = useMemo(() => ({ marked, onMark: setMarked }), [marked])
  const makesPapers = useMakesPapers(collection)
  const selectable = (heldBy(collection) !== undefined || makesPapers) && !ouvert?.lectureSeule
  const creatable = !notCreated.includes(collection)
  const addable = creatable && !ouvert?.lectureSeule
  const add = () => requestCreation({ collection })
  useShortcut('Ctrl+N', `Ajouter ${un}`, add, { enabled: creatable })
  useShortcut('Alt+N', `Ajouter ${un}`, add, { enabled: creatable })

  const ids = view.ids
  const all = list.data ?? NO_ROWS
  const rows = useMemo(() => {
    const asked = ids && new Set(ids)
    return asked ? all.filter(row => asked.has(row.id)) : all
  }, [all, ids])
  const sorted = useMemo(() => ({ ...view, tri: view.tri ?? firstSort(columns) }), [view, columns])
  // The words show as they are typed; the rows follow.
  const shownView = useDeferredValue(sorted)
  const open = (id: string) => void navigate({ to: ficheHref(collection, id) })

  // One record a classeur: its list is its file.
  const single = collection === 'parametres' ? all[0]?.id : undefined
  useEffect(() => {
    if (single) void navigate({ to: ficheHref('parametres', single), replace: true })
  }, [single, navigate])

  if (list.isPending) return <Loading />
  if (list.isError) return <Refusal titre={pluriel} error={list.error} onRetry={() => void list.refetch()} />
  if (single) return null
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{pluriel}</h1>
        <span className={css.count}>{formatEntier(all.length)}</span>
        <div className={css.actions}>
          <ColumnChooser columns={columns} chosen={view.col} onChange={col => setView({ ...view, col })} />
          {all.length > 0 && <ExportList collection={collection} columns={columns} view={sorted} rows={rowsShown} />}
          {ListActions && <ListActions collection={collection} />}
          {addable && (
            <Button leftSection={<IconPlus size={18} stroke={1.6} />} onClick={add}>
              Ajouter {un}
            </Button>
          )}
        </div>
      </header>
      <GroupTabs collection={collection} />
      {all.length === 0 ? (
        <EmptyState
          icone={<IconFolderOpen size={36} stroke={1.3} />}
          titre={`Rien dans « ${pluriel} » pour l’instant`}
          action={addable && <Button onClick={add}>Ajouter {un}</Button>}
        >
          {creatable ? 'Un nom suffit pour commencer ; le reste s’ajoute quand il est connu.' : 'Cette liste se remplit d’elle-même, depuis les fiches.'}
        </EmptyState>
      ) : (
        <>
          <FilterBar rows={rows} columns={columns} view={view} onView={setView} />
          <div className={css.split}>
            <DataTable
              nom={`Liste : ${pluriel}`}
              rows={rows}
              columns={columns}
              ids={rowsShown}
              view={shownView}
              onView={setView}
              current={current}
              onCurrent={setCurrent}
              onOpen={open}
              isRecent={isRecent}
              scroll={scroll}
              onScroll={keepScroll}
              {...(selectable ? { marks } : {})}
              foot={(left, chosen) =>
                chosen.length > 0 ? (
                  <SelectionBar collection={collection} ids={chosen} onClear={() => setMarked(NONE)} />
                ) : (
                  <ListFoot shown={left} total={all.length} current={current !== undefined} selectable={selectable} />
                )
              }
              none={
                <EmptyState
                  titre="Aucune fiche avec ces filtres"
                  action={
                    <Button variant="default" onClick={() => setView(withoutFilters(view))}>
                      Effacer les filtres
                    </Button>
                  }
                >
                  {plural(all.length, 'fiche est masquée', 'fiches sont masquées')} par les filtres ou les mots tapés.
                </EmptyState>
              }
            />
            {current && all.some(row => row.id === current) && <PreviewPanel collection={collection} id={current} onClose={() => setCurrent(undefined)} />}
          </div>
        </>
      )}
    </div>
  )
}
