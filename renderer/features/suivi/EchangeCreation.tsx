import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { formatJour } from '../../../shared/kernel/formatJour'
import { client } from '../../client'
import { CreationDialog } from '../../fiche/CreationDialog'
import type { Creation } from '../../fiche/creation'
import type { Draft } from '../../fiche/FormDialog'
import { saving } from '../../fiche/saving'
import { useClasseur } from '../../layout/useClasseur'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** « Nouvel échange »: dated today; what it calls for becomes a tâche at once, unless told not to. */
export function EchangeCreation({ creation, onClose }: { creation: Creation; onClose: () => void }) {
  const { aujourdhui } = useClasseur()
  const [withTache, setWithTache] = useState(true)
  const createTache = async (_id: string, { suite, suiteLe, sujetId }: Draft) => {
    if (!withTache || !textOf(suite)) return
    const champs = { nom: suite, ...(suiteLe ? { echeance: suiteLe } : {}), ...(sujetId ? { sujetId } : {}) }
    await saving(() => client.records.create({ collection: 'taches', champs }))
  }
  return (
    <CreationDialog creation={{ ...creation, champs: { date: aujourdhui, ...creation.champs } }} onClose={onClose} ensuite={createTache}>
      {({ suite, suiteLe }) =>
        textOf(suite) && (
          <Checkbox
            size="sm"
            checked={withTache}
            onChange={event => setWithTache(event.currentTarget.checked)}
            label={`Ajouter aussi la tâche « ${textOf(suite)} »${textOf(suiteLe) ? ` pour le ${formatJour(textOf(suiteLe))}` : ''}`}
          />
        )
      }
    </CreationDialog>
  )
}
