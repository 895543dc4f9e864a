import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconLock, IconPlugConnectedX } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { typo } from '../../shared/kernel/typo'
import { useLiaison } from '../liaison'
import css from './Layout.module.css'
import { useClasseur } from './useClasseur'

// Read when it is asked for: the first screen does without.
const EditedValues = lazy(() => import('./EditedValues').then(module => ({ default: module.EditedValues })))

/** What concerns the whole window: the link is lost, the classeur is read only, something was mended at opening. */
export function Banners() {
  const liaison = useLiaison()
  const { ouvert, avertissements, aReprendre } = useClasseur()
  const [told, setTold] = useState<readonly string[]>([])
  const [seen, setSeen] = useState<string>()
  const close = () => {
    // Taken or left: Réglages still leads there.
    setTold([...told, ...avertissements.filter(phrase => seen && phrase.includes(seen))])
    setSeen(undefined)
  }
  const news = avertissements.filter(phrase => !told.includes(phrase))
  return (
    <>
      {liaison === 'perdue' && (
        <div className={css.banner} role="alert">
          <IconPlugConnectedX size={18} stroke={1.6} className={css.bannerIcon} aria-hidden />
          Liaison perdue, nouvel essai… Ce qui est enregistré l’est ; attendez avant de saisir la suite.
        </div>
      )}
      {ouvert?.lectureSeule && (
        <div className={css.banner}>
          <IconLock size={18} stroke={1.6} className={css.bannerIcon} aria-hidden />
          Classeur ouvert en lecture seule : {ouvert.lectureSeule}
        </div>
      )}
      {news.map(phrase => (
        <div key={phrase} className={css.banner} role="status">
          <IconAlertTriangle size={18} stroke={1.6} className={css.bannerIcon} aria-hidden />
          <span>{typo(phrase)}</span>
          {aReprendre && phrase.includes(aReprendre) && (
            <Button variant="default" size="compact-sm" onClick={() => setSeen(aReprendre)}>
              Voir ces valeurs
            </Button>
          )}
          <CloseButton aria-label="Fermer cet avertissement" onClick={() => setTold([...told, phrase])} />
        </div>
      ))}
      <Suspense>{seen && <EditedValues fichier={seen} onClose={close} />}</Suspense>
    </>
  )
}
