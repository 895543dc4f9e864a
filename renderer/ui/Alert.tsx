import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './Alert.module.css'

const icons = { info: IconInfoCircle, attention: IconAlertTriangle, bloquant: IconAlertOctagon }

/** What is wrong and why, in one line, then what solves it. `annonce` when it appears by itself. */
export function Alert({ ton = 'attention', annonce = false, action, children }: { ton?: keyof typeof icons; annonce?: boolean; action?: ReactNode; children: ReactNode }) {
  const Icon = icons[ton]
  return (
    <div className={css.alert} data-ton={ton} role={annonce ? 'alert' : undefined}>
      <Icon size={18} stroke={1.6} className={css.icon} aria-hidden />
      <div className={css.text}>
        {ton === 'bloquant' && <b>Bloquant : </b>}
        {children}
        {action && <div>{action}</div>}
      </div>
    </div>
  )
}
