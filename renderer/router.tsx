import { createHashHistory, createRootRoute, createRoute, createRouter, Navigate, useParams } from '@tanstack/react-router'
import { lazy } from 'react'
import { isCollection } from '../shared/fiches'
import { Failure } from '../shared/kernel/failure'
import { type Feature, register } from './fiche/registry'
import { Layout } from './layout/Layout'
import { Refusal } from './ui/Refusal'

const loadList = () => import('./fiche/ListPage')
const loadFiche = () => import('./fiche/FichePage')
const ListPage = lazy(() => loadList().then(module => ({ default: module.ListPage })))
const FichePage = lazy(() => loadFiche().then(module => ({ default: module.FichePage })))
const TrashPage = lazy(() => import('./fiche/TrashPage').then(module => ({ default: module.TrashPage })))

/** Reads the pages the first screen does without, while nothing else happens: the first list opens as fast as the others. */
export const loadPages = (): void =>
  void requestIdleCallback(() => {
    // What could not be read now is asked again when it is opened.
    Promise.all([loadList(), loadFiche()]).catch(() => undefined)
  })

function List() {
  const { collection } = useParams({ strict: false }) as { collection: string }
  return isCollection(collection) ? <ListPage key={collection} collection={collection} /> : <NotFound />
}

function Fiche() {
  const { collection, id } = useParams({ strict: false }) as { collection: string; id: string }
  return isCollection(collection) ? <FichePage key={`${collection} ${id}`} collection={collection} id={id} /> : <NotFound />
}

const NotFound = () => <Refusal titre="Page introuvable" error={new Failure('FICHE_NOT_FOUND', { collection: '', id: '' })} />

// Where a rubric leads while no feature lays its page.
const GENERIC = { '/': '/fiches/structures', '/documents': '/fiches/documents', '/financements': '/fiches/lignesFinancement', '/reglages': '/fiches/parametres' }

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound })

/** Every page: lists and files of all collections, the corbeille, and what features bring. The address after # is the page. */
export function openRouter(features: readonly Feature[]) {
  register(features)
  const at = (path: string, component: () => React.ReactNode) => createRoute({ getParentRoute: () => root, path, component })
  const pages = features.flatMap(feature => feature.pages ?? [])
  const taken = pages.map(({ chemin }) => chemin)
  const fallbacks = Object.entries(GENERIC).filter(([chemin]) => !taken.includes(chemin))
  const routeTree = root.addChildren([
    at('/fiches/$collection', List),
    at('/fiches/$collection/$id', Fiche),
    at('/corbeille', () => <TrashPage />),
    ...pages.map(({ chemin, Page }) => at(chemin, () => <Page />)),
    ...fallbacks.map(([chemin, to]) => at(chemin, () => <Navigate to={to} replace />)),
  ])
  return createRouter({ routeTree, history: createHashHistory(), defaultPendingMinMs: 0, scrollRestoration: false })
}
