import { IconArrowUp, IconClock } from '@tabler/icons-react'
import { plural } from '../../../shared/kernel/texte'
import { momentTold } from '../../layout/momentTold'
import { useClasseur } from '../../layout/useClasseur'
import { usePartage } from '../../layout/usePartage'
import { InboxRow } from './InboxRow'
import css from './Partage.module.css'

const fine = <IconArrowUp size={20} stroke={1.6} className={css.fine} aria-hidden />
const waiting = <IconClock size={20} stroke={1.6} className={css.dim} aria-hidden />

/** What this post wrote: what the folder does not hold yet, then who has taken it. */
export function Sent() {
  const { aPublier, joignable, postes } = usePartage()
  const { aujourdhui } = useClasseur()
  const others = postes.filter(({ ici }) => !ici)
  return (
    <>
      <h2>Envoyées depuis ce poste</h2>
      <ul>
        {aPublier > 0 && <InboxRow icone={waiting} titre={plural(aPublier, 'modification')} detail={joignable ? 'au prochain échange' : 'dès que le dossier partagé sera là'} />}
        {others.map(({ appareil, nom, aJour, vuLe }) => (
          <InboxRow
            key={appareil}
            icone={aJour ? fine : waiting}
            titre={`Poste ${nom}`}
            detail={aJour ? 'a tout repris de ce poste' : `n’a pas encore tout repris${vuLe ? ` · vu ${momentTold(vuLe, aujourdhui)}` : ''}`}
          />
        ))}
      </ul>
      {others.length === 0 && aPublier === 0 && <p className={css.note}>Aucun autre poste ne s’est encore joint.</p>}
    </>
  )
}
