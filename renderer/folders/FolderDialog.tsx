import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../client'
import { Dialog } from '../ui/Dialog'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import type { FolderRequest } from './chooseFolder'
import css from './FolderDialog.module.css'
import { NewFolder } from './NewFolder'
import { Subfolders } from './Subfolders'

/** A folder of this post, found step by step: what a browser has no dialog for. */
export function FolderDialog({ request }: { request: FolderRequest }) {
  const { titre, verbe, done } = request
  const [id, setId] = useState<string>()
  // Asked each time: a key may have been plugged in meanwhile.
  const list = useQuery(api.dossiers.list.queryOptions({ input: id === undefined ? {} : { id }, gcTime: 0 }))
  const ici = list.data?.ici
  return (
    <Dialog titre={titre} verbe={verbe} agir={async () => done(ici)} onClose={() => done(undefined)} {...(ici ? {} : { empeche: 'Ouvrez un dossier de la liste.' })}>
      <p className={css.here}>{ici ? ici.chemin : 'Dossiers et lecteurs de ce poste'}</p>
      {list.isError && <Refusal error={list.error} onRetry={() => setId(undefined)} />}
      {list.isPending && <Loading />}
      {list.data && <Subfolders key={ici?.id ?? ''} etape={list.data} go={setId} />}
      {ici && <NewFolder key={ici.id} parent={ici.id} go={setId} />}
    </Dialog>
  )
}
