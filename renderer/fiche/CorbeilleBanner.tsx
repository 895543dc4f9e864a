import { Button } from '@mantine/core'
import { IconArrowsSplit2, IconRestore } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { FicheOuverte } from '../../shared/contract'
import { formatJour } from '../../shared/kernel/formatJour'
import { dayOf } from '../../shared/kernel/jour'
import { client } from '../client'
import { useClasseur } from '../layout/useClasseur'
import { Alert } from '../ui/Alert'
import { AppLink } from '../ui/AppLink'
import { ficheHref } from './addresses'
import css from './Fiche.module.css'
import { useFiche } from './ficheContext'
import { gesture } from './gesture'
import { formatInstant } from './History'
import { saving } from './saving'
import { undoMerge } from './undoMerge'

const placedBy = ({ fiche }: FicheOuverte): string => {
  const { le, par } = fiche._supprime as { le: string; par: string }
  return `${par} a mis cette fiche à la corbeille le ${formatJour(dayOf(new Date(le)))} à ${formatInstant(le)}.`
}

/** Who put the open record in the corbeille, and the way back. When it happens under the hand, what is being typed stays in its field. */
export function CorbeilleBanner() {
  const { collection, id, ouverte } = useFiche()
  const { ouvert } = useClasseur()
  const { corbeille } = ouverte
  const [isTyping, setIsTyping] = useState(false)
  useEffect(() => setIsTyping(corbeille && document.querySelector('main [data-en-saisie="oui"]') !== null), [corbeille])
  if (!corbeille) return null
  const restore = () =>
    gesture(async () => {
      await saving(() => client.records.restore({ collection, id }))
      return { phrase: `Restauré : ${ouverte.titre}` }
    })
  const { fusionneeDans } = ouverte
  if (fusionneeDans)
    return (
      <div className={css.banner}>
        <Alert
          ton="info"
          annonce={isTyping}
          action={
            !ouvert?.lectureSeule && (
              <Button mt={8} variant="default" leftSection={<IconArrowsSplit2 size={18} stroke={1.6} />} onClick={() => void undoMerge(collection, id)}>
                Défaire la fusion
              </Button>
            )
          }
        >
          Cette fiche a été fusionnée dans <AppLink href={ficheHref(fusionneeDans.collection, fusionneeDans.id)}>{fusionneeDans.titre}</AppLink>, qui a repris tout ce qui lui était
          lié.
        </Alert>
      </div>
    )
  return (
    <div className={css.banner}>
      <Alert
        ton="info"
        annonce={isTyping}
        action={
          !ouvert?.lectureSeule && (
            <Button mt={8} leftSection={<IconRestore size={18} stroke={1.6} />} onClick={restore}>
              Restaurer
            </Button>
          )
        }
      >
        {placedBy(ouverte)} Restaurez-la pour la modifier{isTyping ? ' : ce que vous étiez en train d’écrire est resté dans son champ.' : '.'}
      </Alert>
    </div>
  )
}
