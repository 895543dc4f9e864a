import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { formatJour } from '../../../shared/kernel/formatJour'
import { CreationDialog } from '../../fiche/CreationDialog'
import type { Creation } from '../../fiche/creation'
import type { Draft } from '../../fiche/FormDialog'
import { useClasseur } from '../../layout/useClasseur'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** « Nouvel échange »: dated today; what it calls for becomes a tâche at once, unless told not to. */
export function EchangeCreation({ creation, onClose }: { creation: Creation; onClose: () => void }) {
  const { aujourdhui } = useClasseur()
  const [withTache, setWithTache] = useState(true)
  const tacheOf = ({ suite, suiteLe, sujetId }: Draft) =>
    withTache && textOf(suite) ? [{ collection: 'taches' as const, champs: { nom: suite, ...(suiteLe ? { echeance: suiteLe } : {}), ...(sujetId ? { sujetId } : {}) } }] : []
  return (
    <CreationDialog creation={{ ...creation, champs: { date: aujourdhui, ...creation.champs } }} onClose={onClose} avec={tacheOf}>
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
