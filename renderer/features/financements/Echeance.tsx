import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { formatJour } from '../../../shared/kernel/formatJour'
import { daysBetween, type Jour } from '../../../shared/kernel/jour'
import { plural } from '../../../shared/kernel/texte'
import { useClasseur } from '../../layout/useClasseur'
import css from './Details.module.css'

/** « dans 12 jours », « aujourd’hui », « en retard de 4 jours ». */
export function delay(today: Jour, day: Jour): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'aujourd’hui'
  return days > 0 ? `dans ${plural(days, 'jour')}` : `en retard de ${plural(-days, 'jour')}`
}

/** A day something is due, and how far it is; late in words, shape and colour. */
export function Echeance({ jour }: { jour: Jour }) {
  const { aujourdhui } = useClasseur()
  const late = jour < aujourdhui
  return (
    <span className={late ? css.retard : undefined}>
      {late && <IconAlertTriangle size={15} stroke={1.8} aria-hidden />}
      {formatJour(jour)}, {delay(aujourdhui, jour)}
    </span>
  )
}

/** Done, and when. */
export const Fait = ({ mot, jour }: { mot: string; jour: Jour }) => (
  <span className={css.fait}>
    <IconCheck size={15} stroke={1.8} aria-hidden />
    {mot} {formatJour(jour)}
  </span>
)
