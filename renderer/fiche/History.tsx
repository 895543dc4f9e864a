import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Geste } from '../../shared/contract'
import { formatJour } from '../../shared/kernel/formatJour'
import { dayOf } from '../../shared/kernel/jour'
import { api, client } from '../client'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import css from './Fiche.module.css'
import { useFiche } from './ficheContext'
import { gesture } from './gesture'
import { saving } from './saving'

/** « 14 h 07 », on this computer. */
export const formatInstant = (iso: string): string => {
  const date = new Date(iso)
  return `${date.getHours()}\u00A0h\u00A0${String(date.getMinutes()).padStart(2, '0')}`
}

function Changes({ geste }: { geste: Geste }) {
  const { collection, id, readOnly } = useFiche()
  const revert = (chemin: string[], libelle: string) =>
    gesture(async () => {
      await saving(() => client.records.revert({ collection, id, seq: geste.seq, chemin }))
      return { phrase: `« ${libelle} » est revenu à sa valeur d’avant le ${formatJour(dayOf(new Date(geste.le)))}.` }
    })
  return geste.champs.map(({ chemin, libelle, avant, apres }) => (
    <tr key={chemin.join('/')}>
      <th scope="row">{libelle}</th>
      <td>{avant}</td>
      <td>{apres}</td>
      <td>
        {!readOnly && (
          <Button variant="subtle" size="compact-sm" onClick={() => void revert(chemin, libelle)} aria-label={`Revenir à cette valeur : ${libelle}${avant ? `, ${avant}` : ''}`}>
            Revenir à cette valeur
          </Button>
        )}
      </td>
    </tr>
  ))
}

/** Who changed what, when, before and after; the latest first. */
export function History() {
  const { collection, id } = useFiche()
  const history = useQuery(api.records.history.queryOptions({ input: { collection, id } }))
  if (history.isPending) return <Loading />
  if (history.isError) return <Refusal error={history.error} onRetry={() => void history.refetch()} />
  return (
    <ol className={css.history}>
      {history.data.map(geste => (
        <li key={geste.seq}>
          <p>
            <b>{geste.geste}</b>
          </p>
          <p className={css.dim}>
            {formatJour(dayOf(new Date(geste.le)))} à {formatInstant(geste.le)} · {geste.personne} · {geste.poste}
          </p>
          {geste.champs.length > 0 && (
            <table className={css.changes}>
              <thead>
                <tr>
                  <th scope="col">Champ</th>
                  <th scope="col">Avant</th>
                  <th scope="col">Après</th>
                  <th scope="col">
                    <span className="hors-ecran">Gestes</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <Changes geste={geste} />
              </tbody>
            </table>
          )}
        </li>
      ))}
    </ol>
  )
}
