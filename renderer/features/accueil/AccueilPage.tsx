import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { descripteurs } from '../../../shared/descripteurs'
import { formatJourSemaine } from '../../../shared/kernel/formatJour'
import { api } from '../../client'
import { requestCreation } from '../../fiche/creation'
import { useClasseur } from '../../layout/useClasseur'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import css from './Accueil.module.css'
import { Figures } from './Figures'
import { FirstSteps } from './FirstSteps'
import { Missing } from './Missing'
import { RecentDocuments } from './RecentDocuments'
import { Silence } from './Silence'
import { Todo } from './Todo'

/** What is due, what is missing, the figures of the year, the papers under way. */
export function AccueilPage() {
  const { aujourdhui, ouvert } = useClasseur()
  const today = useQuery(api.home.today.queryOptions())
  const counts = useQuery(api.records.counts.queryOptions())
  if (today.isError) return <Refusal error={today.error} onRetry={() => void today.refetch()} />
  if (!today.data || !counts.data) return <Loading />
  const empty = !counts.data.structures
  return (
    <Page
      titre="Accueil"
      actions={
        <>
          <span className={css.date}>{formatJourSemaine(aujourdhui)}</span>
          {!ouvert?.lectureSeule && (
            <>
              <Button variant="default" onClick={() => requestCreation({ collection: 'taches', done: () => undefined })}>
                Nouvelle tâche
              </Button>
              <Button leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => requestCreation({ collection: 'parcours' })}>
                Ajouter {descripteurs.parcours.un}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className={css.grid}>
        <div className={css.wide}>
          {empty ? <FirstSteps /> : <Todo taches={today.data.taches} aVenir={today.data.aVenir} />}
          <Figures />
        </div>
        <div className={css.narrow}>
          <Missing manques={today.data.manques} />
          <Silence jours={today.data.silence} parcours={today.data.sansNouvelles} />
          <RecentDocuments documents={today.data.documents} />
        </div>
      </div>
    </Page>
  )
}
