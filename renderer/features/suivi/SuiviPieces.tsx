import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { editFiche } from '../../fiche/editFiche'
import { useFiche } from '../../fiche/ficheContext'
import { gesture } from '../../fiche/gesture'
import { Parties } from '../../fiche/Parties'
import { useClasseur } from '../../layout/useClasseur'
import { echangeParties, tacheParties } from './suiviParties'

/** The body of the file of an échange. */
export const EchangeCorps = () => <Parties parties={echangeParties} />

/** The body of the file of a tâche. */
export const TacheCorps = () => <Parties parties={tacheParties} />

/** « Marquer comme faite », today. */
export function TacheActions() {
  const { id, ouverte, readOnly } = useFiche()
  const { aujourdhui } = useClasseur()
  if (readOnly || ouverte.fiche.faiteLe !== undefined) return null
  const finish = () =>
    gesture(async () => {
      await editFiche('taches', id, [{ chemin: ['faiteLe'], valeur: aujourdhui }])
      return { phrase: `Tâche faite : ${ouverte.titre}` }
    })
  return (
    <Button leftSection={<IconCheck size={18} stroke={1.6} />} onClick={() => void finish()}>
      Marquer comme faite
    </Button>
  )
}
