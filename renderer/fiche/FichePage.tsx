import { Tabs } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { Collection } from '../../shared/fiches'
import { api } from '../client'
import { useClasseur } from '../layout/useClasseur'
import { Alert } from '../ui/Alert'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import { refusalSentence } from '../ui/refusalSentence'
import { useShortcut } from '../ui/shortcuts'
import { listHref } from './addresses'
import { Constats } from './Constats'
import { CorbeilleBanner } from './CorbeilleBanner'
import { editFiche } from './editFiche'
import css from './Fiche.module.css'
import { FicheHead } from './FicheHead'
import { FieldSourcesProvider } from './FieldSourcesProvider'
import { FicheContext } from './ficheContext'
import { focusChamp } from './focusChamp'
import { GenericBody } from './GenericBody'
import { History } from './History'
import { Linked } from './Linked'
import { PiecesCard } from './PiecesCard'
import { PiecesDrop } from './PiecesDrop'
import { RecordConflict } from './RecordConflict'
import { piecesOf } from './registry'

/** Puts the hand in a field named by the address: what an alert or a document asked for. */
function useFocusedField(champ: unknown, ready: boolean): void {
  useEffect(() => {
    if (!ready || typeof champ !== 'string') return
    focusChamp(champ)
  }, [champ, ready])
}

/** The file of a record: what it lacks, its fields, what is linked to it, its history. Échap goes back to the list. */
export function FichePage({ collection, id }: { collection: Collection; id: string }) {
  const file = useQuery({ ...api.records.get.queryOptions({ input: { collection, id } }), placeholderData: keepPreviousData })
  const { ouvert } = useClasseur()
  const navigate = useNavigate()
  const { champ, onglet = 'fiche' } = useLocation().search as { champ?: string; onglet?: string }
  const { Corps = GenericBody, Bandeau, Cote = Linked } = piecesOf(collection)
  const ouverte = file.data
  const readOnly = Boolean(ouverte?.corbeille || ouvert?.lectureSeule || file.isError)
  useShortcut('Échap', 'Revenir à la liste', () => void navigate({ to: listHref(collection) }))
  useFocusedField(champ, ouverte !== undefined)
  const opened = useMemo(() => ouverte && { collection, id, ouverte, edit: editFiche.bind(undefined, collection, id), readOnly }, [collection, id, ouverte, readOnly])

  // Once open it stays, with what is being typed, were it gone since.
  if (file.isError && !ouverte) return <Refusal titre="Fiche introuvable" error={file.error} onRetry={() => void file.refetch()} />
  if (!opened) return <Loading />
  return (
    <FicheContext value={opened}>
      <FieldSourcesProvider liens={opened.ouverte.liens}>
        <PiecesDrop className={css.page}>
          <FicheHead />
          <CorbeilleBanner />
          {file.isError && (
            <div className={css.banner}>
              <Alert annonce>{refusalSentence(file.error)}</Alert>
            </div>
          )}
          {Bandeau && <Bandeau />}
          <Tabs
            value={onglet}
            onChange={tab => void navigate({ to: '.', search: tab === 'fiche' ? {} : { onglet: tab ?? '' }, replace: true })}
            keepMounted={false}
            className={css.tabs}
          >
            <Tabs.List className={css.tabList}>
              <Tabs.Tab value="fiche">Fiche</Tabs.Tab>
              <Tabs.Tab value="historique">Historique</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="fiche" className={css.panel}>
              <div className={css.columns}>
                <div className={css.main}>
                  <RecordConflict />
                  <Corps />
                </div>
                <aside className={css.side} aria-label="Autour de cette fiche">
                  <Constats collection={collection} id={id} constats={opened.ouverte.constats} />
                  <PiecesCard />
                  <Cote />
                </aside>
              </div>
            </Tabs.Panel>
            <Tabs.Panel value="historique" className={css.panel}>
              <History />
            </Tabs.Panel>
          </Tabs>
        </PiecesDrop>
      </FieldSourcesProvider>
    </FicheContext>
  )
}
