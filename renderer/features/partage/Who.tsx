import { IconDeviceDesktop } from '@tabler/icons-react'
import type { ValeurEnConflit } from '../../../shared/contract/partage'
import { initials } from '../../layout/initials'
import { whenTold } from '../../layout/momentTold'
import { useClasseur } from '../../layout/useClasseur'
import css from './Panel.module.css'

/** Who wrote, when, and whose clock says so. */
export function Who({ valeur: { personne, poste, le, ici } }: { valeur: Pick<ValeurEnConflit, 'personne' | 'poste' | 'le' | 'ici'> }) {
  const { aujourdhui } = useClasseur()
  return (
    <>
      <span className={css.who}>
        <span className={css.avatar} data-ailleurs={ici ? undefined : true} aria-hidden>
          {initials(personne)}
        </span>
        <span>
          <b>{personne}</b>
          <span className={css.small}>{whenTold(le, aujourdhui)}</span>
        </span>
      </span>
      <span className={`${css.clock} ${css.small}`}>
        <IconDeviceDesktop size={16} stroke={1.6} aria-hidden />
        selon l’horloge du poste {poste}
      </span>
    </>
  )
}
