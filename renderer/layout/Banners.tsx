import { CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconLock, IconPlugConnectedX } from '@tabler/icons-react'
import { useState } from 'react'
import { useLiaison } from '../liaison'
import css from './Layout.module.css'
import { useClasseur } from './useClasseur'

/** What concerns the whole window: the link is lost, the classeur is read only, something was mended at opening. */
export function Banners() {
  const liaison = useLiaison()
  const { ouvert, avertissements } = useClasseur()
  const [told, setTold] = useState<readonly string[]>([])
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
          <span>{phrase}</span>
          <CloseButton aria-label="Fermer cet avertissement" onClick={() => setTold([...told, phrase])} />
        </div>
      ))}
    </>
  )
}
