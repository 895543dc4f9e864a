import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Collection } from '../../../shared/fiches'
import { requestCreation } from '../../fiche/creation'
import { useClasseur } from '../../layout/useClasseur'

/** Adds a record without leaving the page; nothing where the classeur is only read. */
export function AddButton({ collection, champs, children }: { collection: Collection; champs?: Readonly<Record<string, unknown>>; children: string }) {
  const { ouvert } = useClasseur()
  if (ouvert?.lectureSeule) return null
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={16} stroke={1.6} />}
      onClick={() => requestCreation({ collection, ...(champs ? { champs } : {}), done: () => undefined })}
    >
      {children}
    </Button>
  )
}
