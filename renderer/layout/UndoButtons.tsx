import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { client } from '../client'
import { gesture } from '../fiche/gesture'
import { saving } from '../fiche/saving'
import { useShortcut } from '../ui/shortcuts'
import { useClasseur } from './useClasseur'

/** Takes back my last gesture; a toast says which, and puts it again. */
export const undo = (): Promise<void> =>
  gesture(async () => {
    const { geste } = await saving(() => client.undo())
    return { phrase: `« ${geste} » annulé`, action: { libelle: 'Rétablir', agir: () => void redo() } }
  })

const redo = (): Promise<void> =>
  gesture(async () => {
    const { geste } = await saving(() => client.redo())
    return { phrase: `« ${geste} » rétabli`, action: { libelle: 'Annuler', agir: () => void undo() } }
  })

/** Takes back my own gestures of this sitting, and puts them again. Ctrl+Z, Ctrl+Y. */
export function UndoButtons() {
  const { peutAnnuler, peutRetablir } = useClasseur()
  useShortcut('Ctrl+Z', 'Annuler la dernière action', () => void undo(), { partout: true })
  useShortcut('Ctrl+Y', 'Rétablir', () => void redo(), { partout: true })
  useShortcut('Ctrl+Maj+Z', 'Rétablir', () => void redo(), { partout: true })
  const undoName = peutAnnuler ? `Annuler « ${peutAnnuler} »` : 'Rien à annuler'
  const redoName = peutRetablir ? `Rétablir « ${peutRetablir} »` : 'Rien à rétablir'
  return (
    <>
      <Tooltip label={`${undoName} (Ctrl+Z)`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label="Annuler la dernière action"
          aria-disabled={!peutAnnuler || undefined}
          onClick={() => void (peutAnnuler && undo())}
        >
          <IconArrowBackUp size={20} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${redoName} (Ctrl+Y)`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label="Rétablir la dernière action"
          aria-disabled={!peutRetablir || undefined}
          onClick={() => void (peutRetablir && redo())}
        >
          <IconArrowForwardUp size={20} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
