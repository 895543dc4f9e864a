import { ActionIcon } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import type { Lien } from '../../../shared/contract'
import { requestCreation } from '../../fiche/creation'
import { useClasseur } from '../../layout/useClasseur'

/** « Noter un échange » about this record, from its row. */
export function NoteEchange({ sujet }: { sujet: Lien }) {
  const { ouvert } = useClasseur()
  if (ouvert?.lectureSeule) return null
  return (
    <ActionIcon
      variant="subtle"
      aria-label={`Noter un échange : ${sujet.titre}`}
      title="Noter un échange"
      onClick={() => requestCreation({ collection: 'echanges', champs: { sujetId: sujet.id }, liens: { [sujet.id]: sujet }, done: () => undefined })}
    >
      <IconMessagePlus size={18} stroke={1.6} />
    </ActionIcon>
  )
}
