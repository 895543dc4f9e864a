import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatJour } from '../../shared/kernel/formatJour'
import { dayOf } from '../../shared/kernel/jour'
import { api } from '../client'
import { useClasseur } from '../layout/useClasseur'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import { ChangesTable } from './ChangesTable'
import css from './Fiche.module.css'
import { useFiche } from './ficheContext'
import { undoMerge } from './undoMerge'

/** « 14 h 07 », on this computer. */
export const formatInstant = (iso: string): string => {
  const date = new Date(iso)
  return `${date.getHours()}\u00A0h\u00A0${String(date.getMinutes()).padStart(2, '0')}`
}

/** Who changed what, when, before and after; the latest first. */
export function History() {
  const { collection, id, readOnly } = useFiche()
  const { ouvert } = useClasseur()
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
          {geste.fusion && !ouvert?.lectureSeule && (
            <Button
              mt={6}
              variant="default"
              size="compact-sm"
              onClick={() => void undoMerge(collection, geste.fusion?.id ?? '')}
              aria-label={`Défaire la fusion de ${geste.fusion.titre}`}
            >
              Défaire la fusion
            </Button>
          )}
          {geste.champs.length > 0 && <ChangesTable collection={collection} id={id} geste={geste} verbe="Revenir à cette valeur" readOnly={readOnly} />}
        </li>
      ))}
    </ol>
  )
}
