import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../client'
import { documentHref } from '../../fiche/addresses'
import { GroupTabs } from '../../fiche/GroupTabs'
import { AppLink } from '../../ui/AppLink'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import { Adhesions } from './Adhesions'
import { Benevolat } from './Benevolat'
import { Conseil } from './Conseil'
import { Temoignages } from './Temoignages'
import { Publications, Textes } from './Textes'
import css from './VieAssociative.module.css'
import { useYear, YearSelect } from './YearSelect'

/** A year of the association: who belongs, who governs, who gives time, what was said and written. */
export function VieAssociativePage() {
  const annee = useYear()
  const vie = useQuery({ ...api.vieAssociative.ofYear.queryOptions({ input: { annee } }), placeholderData: keepPreviousData })
  if (vie.isError) return <Refusal titre="Vie associative" error={vie.error} onRetry={() => void vie.refetch()} />
  if (!vie.data) return <Loading />
  return (
    <Page
      titre={`Vie associative ${annee}`}
      actions={
        <>
          <YearSelect annee={annee} annees={vie.data.annees} />
          <Button component={AppLink} href={documentHref('rapport-activite', { annee })} leftSection={<IconFileText size={18} stroke={1.6} />}>
            Produire le rapport d’activité {annee}
          </Button>
        </>
      }
    >
      <GroupTabs collection="adhesions" href="/vie-associative" />
      <div className={css.columns}>
        <div className={css.column}>
          <Benevolat vie={vie.data} annee={annee} />
          <Temoignages vie={vie.data} />
          <Textes vie={vie.data} annee={annee} />
        </div>
        <div className={css.column}>
          <Adhesions vie={vie.data} annee={annee} />
          <Conseil vie={vie.data} />
          <Publications vie={vie.data} annee={annee} />
        </div>
      </div>
    </Page>
  )
}
