import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatJour } from '../../shared/kernel/formatJour'
import { dayOf } from '../../shared/kernel/jour'
import { formatEntier } from '../../shared/kernel/texte'
import { api, client } from '../client'
import { useClasseur } from '../layout/useClasseur'
import { AppLink } from '../ui/AppLink'
import { EmptyState } from '../ui/EmptyState'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import { ficheHref, goTo } from './addresses'
import fiche from './Fiche.module.css'
import { gesture } from './gesture'
import css from './List.module.css'
import { saving } from './saving'
import { undoMerge } from './undoMerge'

/** What was put aside: nothing is lost, everything can come back. */
export function TrashPage() {
  const trashed = useQuery(api.records.trashed.queryOptions())
  const { ouvert } = useClasseur()
  if (trashed.isPending) return <Loading />
  if (trashed.isError) return <Refusal titre="Corbeille" error={trashed.error} onRetry={() => void trashed.refetch()} />
  const restore = (collection: string, id: string, titre: string) =>
    gesture(async () => {
      await saving(() => client.records.restore({ collection, id }))
      return { phrase: `Restauré : ${titre}`, action: { libelle: 'Ouvrir la fiche', agir: () => goTo(ficheHref(collection, id)) } }
    })
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>Corbeille</h1>
        <span className={css.count}>{formatEntier(trashed.data.length)}</span>
      </header>
      {trashed.data.length === 0 ? (
        <EmptyState icone={<IconTrash size={36} stroke={1.3} />} titre="La corbeille est vide">
          Les fiches mises à la corbeille attendent ici ; aucune n’est effacée.
        </EmptyState>
      ) : (
        <ul className={fiche.trash}>
          {trashed.data.map(({ collection, id, titre, detail, le, par, fusionneeDans }) => (
            <li key={id}>
              <div>
                <AppLink href={ficheHref(collection, id)}>{titre}</AppLink>
                <p className={fiche.dim}>
                  {detail && `${detail} · `}
                  {fusionneeDans ? (
                    <>
                      fusionnée dans <AppLink href={ficheHref(fusionneeDans.collection, fusionneeDans.id)}>{fusionneeDans.titre}</AppLink> le {formatJour(dayOf(new Date(le)))}, par{' '}
                      {par}
                    </>
                  ) : (
                    `à la corbeille depuis le ${formatJour(dayOf(new Date(le)))}, par ${par}`
                  )}
                </p>
              </div>
              {!ouvert?.lectureSeule &&
                (fusionneeDans ? (
                  <Button variant="default" onClick={() => void undoMerge(collection, id)} aria-label={`Défaire la fusion de ${titre}`}>
                    Défaire la fusion
                  </Button>
                ) : (
                  <Button variant="default" onClick={() => void restore(collection, id, titre)} aria-label={`Restaurer ${titre}`}>
                    Restaurer
                  </Button>
                ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
