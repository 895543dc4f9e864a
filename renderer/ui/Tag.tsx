import { IconAlertOctagon, IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './Tag.module.css'

/** `fait` is good news, `attention` is to be checked, `bloquant` stops a gesture. */
export type Ton = 'neutre' | 'fait' | 'attention' | 'bloquant'

const icons = { neutre: undefined, fait: IconCheck, attention: IconAlertTriangle, bloquant: IconAlertOctagon }

/** A word about a state. Never by colour alone: the icon says it too. */
export function Tag({ ton = 'neutre', icone = ton !== 'neutre', children }: { ton?: Ton; icone?: boolean; children: ReactNode }) {
  const Icon = icone ? icons[ton] : undefined
  return (
    <span className={css.tag} data-ton={ton}>
      {Icon && <Icon size={15} stroke={1.8} aria-hidden />}
      {children}
    </span>
  )
}
