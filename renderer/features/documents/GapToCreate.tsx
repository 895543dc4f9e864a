import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { descripteurs } from '../../../shared/descripteurs'
import { isCollection } from '../../../shared/fiches'
import { typo } from '../../../shared/kernel/typo'
import { requestCreation } from '../../fiche/creation'
import { useClasseur } from '../../layout/useClasseur'
import css from './DocumentPage.module.css'
import type { Gap } from './Gaps'

/** A record a document lacks: created from here, with what is already known of it; then its own fields are the gaps. */
export function GapToCreate({ gap: { creer, phrases } }: { gap: Gap }) {
  const { ouvert } = useClasseur()
  if (!creer || !isCollection(creer.collection)) return null
  const { collection, champs } = creer
  return (
    <div className={css.gap}>
      <p>{typo(phrases.join(' '))}</p>
      {!ouvert?.lectureSeule && (
        <Button mt={6} variant="default" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={() => requestCreation({ collection, champs, done: () => undefined })}>
          Ajouter {descripteurs[collection].un}
        </Button>
      )}
    </div>
  )
}
