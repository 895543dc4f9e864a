import { Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LOT_MAX } from '../../shared/documents/lot'
import type { Collection } from '../../shared/fiches'
import { formatEntier, plural } from '../../shared/kernel/texte'
import { api } from '../client'
import { Dialog } from '../ui/Dialog'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import css from './Lots.module.css'
import { produceMany } from './lots'

const papers = (count: number): string => plural(count, 'document')

/** Which papers are to be made of the records chosen. */
export function ProduceManyDialog({ collection, ids, onDone, onClose }: { collection: Collection; ids: readonly string[]; onDone: () => void; onClose: () => void }) {
  const tooMany = ids.length > LOT_MAX
  const kinds = useQuery(api.documents.kindsOfMany.queryOptions({ input: { collection, ids: [...ids] }, enabled: !tooMany }))
  const [type, setType] = useState<string>()
  const chosen = kinds.data?.find(kind => kind.type === (type ?? kinds.data[0]?.type))
  const produce = async () => {
    if (!chosen) return
    onDone()
    void produceMany(chosen, ids)
  }
  return (
    <Dialog
      titre="Produire des documents"
      verbe={chosen ? (chosen.papiers === 1 ? 'Produire le document' : `Produire les ${papers(chosen.papiers)}`) : 'Produire'}
      agir={produce}
      onClose={onClose}
      {...(tooMany
        ? { empeche: `Choisissez ${formatEntier(LOT_MAX)} fiches au plus.` }
        : kinds.isSuccess && !chosen
          ? { empeche: 'Aucun document ne se fait à partir de ces fiches.' }
          : {})}
    >
      {kinds.isLoading && <Loading />}
      {kinds.isError && <Refusal error={kinds.error} onRetry={() => void kinds.refetch()} />}
      {kinds.isSuccess && chosen && (
        <>
          <Radio.Group label="Quel document" value={chosen.type} onChange={setType}>
            <div className={css.kinds}>
              {kinds.data.map(({ type: value, libelle, papiers, fiches }) => (
                <Radio
                  key={value}
                  value={value}
                  label={libelle}
                  description={fiches === ids.length ? papers(papiers) : `${papers(papiers)}\u202F; ${plural(ids.length - fiches, 'fiche n’en fait pas', 'fiches n’en font pas')}`}
                />
              ))}
            </div>
          </Radio.Group>
          <p className={css.dim}>Chaque fichier Word va dans le dossier de sa structure. Ceux auxquels il manque des données sont écrits en projet, et nommés à la fin.</p>
        </>
      )}
    </Dialog>
  )
}
