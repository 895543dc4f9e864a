import { type ReactNode, useRef } from 'react'
import { descripteurs } from '../../shared/descripteurs'
import type { Collection } from '../../shared/fiches'
import { client } from '../client'
import { showToast } from '../ui/toast'
import { ficheHref, goTo } from './addresses'
import { metaOfChamp } from './Champ'
import type { Creation } from './creation'
import { creationFields } from './creationFields'
import { Duplicates } from './Duplicates'
import { type Draft, FormDialog } from './FormDialog'
import { saving } from './saving'

interface Props {
  creation: Creation
  onClose: () => void
  /** What this collection adds under the fields. */
  children?: (draft: Draft) => ReactNode
  /** What is created with it, in the same gesture. */
  avec?: (draft: Draft) => { collection: Collection; champs: Draft }[]
}

/** Creates a record from the little that is asked; the file opens on the rest. */
export function CreationDialog({ creation, onClose, children, avec }: Props) {
  const { collection } = creation
  const { un } = descripteurs[collection]
  const created = useRef(false)

  const create = async (draft: Draft) => {
    const { id } = await saving(() => client.records.create({ collection, champs: draft, avec: avec?.(draft) ?? [] }))
    created.current = true
    if (!creation.done) {
      goTo(ficheHref(collection, id))
      return
    }
    const { titre, detail } = await client.records.get({ collection, id })
    creation.done({ collection, id, titre, detail })
    showToast({ phrase: `Ajouté : ${titre || un}`, action: { libelle: 'Ouvrir la fiche', agir: () => goTo(ficheHref(collection, id)) } })
  }

  return (
    <FormDialog
      titre={creation.titre ?? `Ajouter ${un}`}
      verbe={creation.titre ?? `Ajouter ${un}`}
      fields={creationFields(collection, creation.demande).map(({ champ, requis }) => ({ champ, requis, meta: metaOfChamp(collection, champ) }))}
      {...(creation.champs ? { initial: creation.champs } : {})}
      {...(creation.liens ? { liens: creation.liens } : {})}
      agir={create}
      onClose={() => {
        if (!created.current) creation.done?.(undefined)
        onClose()
      }}
    >
      {draft => (
        <>
          {collection === 'structures' && <Duplicates champs={draft} onLeave={onClose} />}
          {children?.(draft)}
        </>
      )}
    </FormDialog>
  )
}
