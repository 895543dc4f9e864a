import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { descripteurs } from '../../../shared/descripteurs'
import { formatJourSemaine } from '../../../shared/kernel/formatJour'
import { api } from '../../client'
import { requestCreation } from '../../fiche/creation'
import { FigureDialog } from '../../fiche/FigureDialog'
import { newAbout } from '../../fiche/newAbout'
import { isPoste, type Poste, posteNames, postes, usePoste } from '../../layout/poste'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import css from './Accueil.module.css'
import { FirstSteps } from './FirstSteps'

const homes: Readonly<Record<Poste, ComponentType>> = {
  assistance: lazy(() => import('./Assistance')),
  direction: lazy(() => import('./Direction')),
  tresorerie: lazy(() => import('./Tresorerie')),
}

const Assistant = () => (
  <>
    <Button variant="default" onClick={() => newAbout('echanges', undefined)}>
      Noter un échange
    </Button>
    <Button leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => requestCreation({ collection: 'parcours' })}>
      Ajouter {descripteurs.parcours.un}
    </Button>
  </>
)

const gestures: Readonly<Record<Poste, ReactNode>> = {
  assistance: <Assistant />,
  direction: (
    <Button variant="default" onClick={() => newAbout('taches', undefined)}>
      Confier une tâche
    </Button>
  ),
  tresorerie: (
    <Button leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => requestCreation({ collection: 'lignesFinancement' })}>
      Ajouter {descripteurs.lignesFinancement.un}
    </Button>
  ),
}

/** The three homes, one’s own first: anyone may look at the morning of another. */
function Tabs({ own, shown }: { own: Poste; shown: Poste }) {
  return (
    <nav className={css.tabs} aria-label="Accueil par poste">
      {[own, ...posteNames.filter(name => name !== own)].map(name => (
        <AppLink key={name} href={name === own ? '/' : `/?poste=${name}`} aria-current={name === shown ? 'page' : undefined}>
          {postes[name]}
        </AppLink>
      ))}
    </nav>
  )
}

/** The morning’s page: the home of this post, or of the one the address names. The address also says which figure is explained. */
export function AccueilPage() {
  const { aujourdhui, ouvert } = useClasseur()
  const own = usePoste()
  const search = useLocation().search as { poste?: unknown; annee?: unknown; chiffre?: unknown }
  const navigate = useNavigate()
  const counts = useQuery(api.records.counts.queryOptions())
  const shown = isPoste(search.poste) ? search.poste : own
  const Home = homes[shown]
  return (
    <Page
      titre="Accueil"
      actions={
        <>
          <Tabs own={own} shown={shown} />
          <span className={css.date}>{formatJourSemaine(aujourdhui)}</span>
          {!ouvert?.lectureSeule && gestures[shown]}
        </>
      }
    >
      {counts.data?.structures === 0 && (
        <div className={css.first}>
          <FirstSteps />
        </div>
      )}
      <Suspense fallback={<Loading />}>
        <Home />
      </Suspense>
      {typeof search.chiffre === 'string' && (
        <FigureDialog
          code={search.chiffre}
          annee={Number(search.annee ?? ouvert?.annee)}
          onClose={() => void navigate({ to: '.', search: ({ chiffre: _closed, ...rest }: Record<string, unknown>) => rest, replace: true })}
        />
      )}
    </Page>
  )
}
