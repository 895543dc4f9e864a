import { Button } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { requestCreation } from '../../fiche/creation'
import { useFiche } from '../../fiche/ficheContext'
import { linkToOpened } from '../../fiche/linkToOpened'
import { useClasseur } from '../../layout/useClasseur'

/** « Ouvrir un parcours DLA »: the demand is dated today unless told otherwise. */
export function StructureActions() {
  const opened = useFiche()
  const { aujourdhui } = useClasseur()
  const open = () =>
    requestCreation({
      collection: 'parcours',
      titre: 'Ouvrir un parcours DLA',
      champs: { structureId: opened.id, dateDemande: aujourdhui },
      liens: { [opened.id]: linkToOpened(opened) },
    })
  return (
    <Button leftSection={<IconRoute size={18} stroke={1.6} />} onClick={open}>
      Ouvrir un parcours DLA
    </Button>
  )
}
