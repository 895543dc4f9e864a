import { AppShell } from '@mantine/core'
import { Outlet, useLocation, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { BilanHost } from '../fiche/BilanHost'
import { CreationHost } from '../fiche/CreationHost'
import { newAbout } from '../fiche/newAbout'
import { FolderHost } from '../folders/FolderHost'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { toPage } from '../ui/hand'
import { Loading } from '../ui/Loading'
import { ShortcutsHelp } from '../ui/ShortcutsHelp'
import { useShortcut } from '../ui/shortcuts'
import { ToastHost } from '../ui/ToastHost'
import { Banners } from './Banners'
import { ClasseurKeys } from './ClasseurKeys'
import css from './Layout.module.css'
import { Rail } from './Rail'
import { reportFault } from './reportFault'
import { ShareBand } from './ShareBand'
import { TopBar } from './TopBar'

// Read when F1 is pressed.
const AideDialog = lazy(() => import('../features/aide/AideDialog'))

/** The window: the rail, the top bar, the page in the middle. Only the inside of the page scrolls. */
export function Layout() {
  const { pathname } = useLocation()
  // The page that is there, and not the one asked for: until it comes, a faulty page would fail again in its place.
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.href })
  useShortcut('Alt+E', 'Nouvel échange', () => newAbout('echanges', undefined), { partout: true })
  useShortcut('Alt+T', 'Nouvelle tâche', () => newAbout('taches', undefined), { partout: true })
  const [helped, setHelped] = useState(false)
  useShortcut('F1', 'Lire l’aide de cet écran', () => setHelped(true), { partout: true })
  // What was pressed to come here is gone with the page before. Nothing was before the first one: Tab begins at the top of the window.
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (before.current !== undefined && document.activeElement === document.body) toPage()
    before.current = shown
  }, [shown])
  useEffect(() => {
    const leave = () => (document.activeElement as HTMLElement | null)?.blur()
    window.addEventListener('pagehide', leave, { capture: true })
    return () => window.removeEventListener('pagehide', leave, { capture: true })
  }, [])
  return (
    <AppShell layout="alt" header={{ height: 52 }} navbar={{ width: { base: 56, md: 240 }, breakpoint: 0 }} transitionDuration={0} className={css.shell}>
      <button type="button" className={css.skip} onClick={() => document.getElementById('contenu')?.focus()}>
        Aller au contenu
      </button>
      <AppShell.Navbar className={css.rail}>
        <Rail />
      </AppShell.Navbar>
      <AppShell.Header className={css.top}>
        <TopBar />
      </AppShell.Header>
      <AppShell.Main className={css.main}>
        <Banners />
        <ShareBand />
        <div className={css.page} id="contenu" tabIndex={-1}>
          <ErrorBoundary cle={shown ?? ''} report={reportFault}>
            <Suspense fallback={<Loading />}>
              <Outlet key={pathname} />
            </Suspense>
          </ErrorBoundary>
        </div>
      </AppShell.Main>
      <ClasseurKeys />
      <CreationHost />
      <BilanHost />
      <FolderHost />
      <ShortcutsHelp />
      {helped && (
        <Suspense>
          <AideDialog onClose={() => setHelped(false)} />
        </Suspense>
      )}
      <ToastHost />
    </AppShell>
  )
}
