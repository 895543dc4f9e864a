import { IconCircleCheck } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { descripteurs } from '../../../shared/descripteurs'
import { type Fusionnable, fusionnables } from '../../../shared/fusion/fusionnable'
import { plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { doublonsHref, listHref } from '../../fiche/addresses'
import lists from '../../fiche/List.module.css'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import { useShortcut } from '../../ui/shortcuts'
import { Comparison } from './Comparison'
import css from './Doublons.module.css'
import { Pairs } from './Pairs'

const asCollection = (liste: unknown): Fusionnable => fusionnables.find(name => name === liste) ?? 'structures'

/** The pair that the address asks for: two ids. */
function askedPair(paire: unknown): readonly [string, string] | undefined {
  const [first, second] = typeof paire === 'string' ? paire.split(',') : []
  return first && second ? [first, second] : undefined
}

/** What was probably entered twice: the pairs and why, then one of them side by side. */
export function DoublonsPage() {
  const { liste } = useParams({ strict: false }) as { liste?: unknown }
  const { paire } = useLocation().search as { paire?: unknown }
  const collection = asCollection(liste)
  const navigate = useNavigate()
  const found = useQuery({ ...api.fusion.list.queryOptions({ input: { collection } }), placeholderData: keepPreviousData })
  useShortcut('Échap', 'Revenir à la liste', () => void navigate({ to: listHref(collection) }))
  const titre = 'Doublons'
  if (found.isError) return <Refusal titre={titre} error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading />
  const { paires, nombre } = found.data
  const [first] = paires
  const pair = askedPair(paire) ?? (first && ([first.fiches[0].id, first.fiches[1].id] as const))
  // Asked by hand, or just settled: the next pair is the first of the list.
  const done = () => void navigate({ to: doublonsHref(collection), replace: true })
  return (
    <Page titre={titre} compte={nombre > 0 ? plural(nombre, 'paire à comparer', 'paires à comparer') : ''} plein>
      <div className={css.columns}>
        <aside className={css.side} aria-label="Doublons probables">
          <nav className={lists.tabs} data-page aria-label="Où chercher">
            {fusionnables.map(name => (
              <AppLink key={name} href={doublonsHref(name)} aria-current={name === collection ? 'page' : undefined}>
                {descripteurs[name].pluriel}
              </AppLink>
            ))}
          </nav>
          {paires.length > 0 ? <Pairs collection={collection} paires={paires} nombre={nombre} current={pair} /> : <p className={css.dim}>Aucune paire à comparer.</p>}
        </aside>
        {pair ? (
          <Comparison key={pair.join()} collection={collection} pair={pair} onDone={done} />
        ) : (
          <EmptyState icone={<IconCircleCheck size={36} stroke={1.3} />} titre={`Aucun doublon probable parmi les ${descripteurs[collection].pluriel.toLowerCase()}`}>
            Permanence compare les noms, les communes, les numéros et les mails. Deux fiches qui font double sans se ressembler se fusionnent depuis l’une d’elles.
          </EmptyState>
        )}
      </div>
    </Page>
  )
}
