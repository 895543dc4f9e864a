import { IconArrowsExchange } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import type { Conflit, GesteRecu } from '../../../shared/contract/partage'
import { addDays } from '../../../shared/kernel/jour'
import { api } from '../../client'
import { conflitHref, PARTAGE_HREF, RECUES_HREF } from '../../layout/partageAddresses'
import { useClasseur } from '../../layout/useClasseur'
import { usePartage } from '../../layout/usePartage'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import { ConflictPanel } from './ConflictPanel'
import { withoutConflicts } from './groupReceived'
import { Inbox } from './Inbox'
import css from './Partage.module.css'
import { ReceivedPanel } from './ReceivedPanel'

const DAYS_BACK = 30

interface Asked {
  conflit?: unknown
  geste?: unknown
  vue?: unknown
}

/** What the address asks to see; without a word, the first thing to decide, then the latest received. */
function choose({ conflit, geste, vue }: Asked, conflits: readonly Conflit[], recus: readonly GesteRecu[]): { conflit?: Conflit; recu?: GesteRecu } | undefined {
  if (conflit !== undefined) {
    const asked = conflits.find(({ id }) => id === String(conflit))
    return asked && { conflit: asked }
  }
  const recu = geste === undefined ? recus[0] : recus.find(({ seq }) => seq === Number(geste))
  const [first] = conflits
  if (recu && (geste !== undefined || vue === 'recues' || !first)) return { recu }
  return first ? { conflit: first } : {}
}

/** What came from the shared folder: what is to be decided, what was changed elsewhere, what went from here. */
export function PartagePage() {
  const { actif } = usePartage()
  const { aujourdhui } = useClasseur()
  const asked = useLocation().search as Asked
  const conflits = useQuery(api.partage.conflicts.queryOptions())
  const recus = useQuery(api.partage.received.queryOptions({ input: { depuis: `${addDays(aujourdhui, -DAYS_BACK)}T00:00:00.000Z` } }))
  if (!actif)
    return (
      <Page titre="Reçu du dossier partagé">
        <EmptyState
          icone={<IconArrowsExchange size={32} stroke={1.4} />}
          titre="Ce classeur n’est pas partagé"
          action={<AppLink href={PARTAGE_HREF}>Voir comment le partager</AppLink>}
        >
          Quand plusieurs postes partagent un dossier, cette page montre ce que les autres ont modifié et ce qu’il faut vérifier.
        </EmptyState>
      </Page>
    )
  const failed = conflits.isError ? conflits : recus.isError ? recus : undefined
  if (failed) return <Refusal titre="Reçu du dossier partagé" error={failed.error} onRetry={() => void failed.refetch()} />
  if (!conflits.data || !recus.data) return <Loading />
  const quiet = withoutConflicts(recus.data, conflits.data)
  const chosen = choose(asked, conflits.data, quiet)
  return (
    <div className={css.columns}>
      <Inbox conflits={conflits.data} recus={quiet} choisi={chosen?.conflit?.id ?? chosen?.recu?.seq} />
      {!chosen ? (
        <EmptyState
          titre="C’est réglé"
          action={<AppLink href={conflits.data.length > 0 ? conflitHref() : RECUES_HREF}>{conflits.data.length > 0 ? 'Voir la suivante' : 'Voir ce qui a été reçu'}</AppLink>}
        >
          La valeur à garder a été choisie, ici ou sur un autre poste. L’historique de la fiche dit par qui.
        </EmptyState>
      ) : chosen.conflit ? (
        <ConflictPanel key={chosen.conflit.id} conflit={chosen.conflit} conflits={conflits.data} />
      ) : chosen.recu ? (
        <ReceivedPanel key={chosen.recu.seq} recu={chosen.recu} />
      ) : (
        <EmptyState icone={<IconArrowsExchange size={32} stroke={1.4} />} titre="Rien à vérifier, rien de reçu">
          Ce que les autres postes modifient apparaît ici après chaque échange, avec la valeur d’avant et la valeur d’après.
        </EmptyState>
      )}
    </div>
  )
}
