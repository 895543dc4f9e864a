import { typo } from '../../shared/kernel/typo'
import type { Transition } from '../../shared/transition'
import { client } from '../client'
import { Alert } from '../ui/Alert'
import { showToast } from '../ui/toast'
import { metaOfChamp } from './Champ'
import { type Draft, FormDialog } from './FormDialog'
import { useFiche } from './ficheContext'
import { focusChamp } from './focusChamp'
import { saving } from './saving'
import css from './Transitions.module.css'
import { outsideDialog } from './transitionFields'

/** Takes a step: asks its fields, says what stands in the way, keeps open with the reason when it is refused. */
export function TransitionDialog({ transition, onClose, apres }: { transition: Transition; onClose: () => void; apres?: (vers: string) => void }) {
  const { collection, id, ouverte } = useFiche()
  const { vers, verbe, champs, propose } = transition
  const outside = outsideDialog(transition)
  const blocking = outside.filter(({ gravite }) => gravite === 'bloquant').length

  const advance = async (draft: Draft) => {
    await saving(() => client.records.advance({ collection, id, vers, champs: draft }))
    showToast({ phrase: `${verbe} : c’est enregistré.` })
    apres?.(vers)
  }
  const lead = (champ: string) => {
    onClose()
    // The dialog gives the hand back where it was first.
    requestAnimationFrame(() => requestAnimationFrame(() => focusChamp(champ)))
  }

  return (
    <FormDialog
      titre={verbe}
      verbe={verbe}
      fields={champs.map(champ => ({ champ, meta: metaOfChamp(collection, champ) }))}
      initial={{ ...propose, ...Object.fromEntries(champs.flatMap(champ => (ouverte.fiche[champ] === undefined ? [] : [[champ, ouverte.fiche[champ]]]))) }}
      liens={ouverte.liens}
      agir={advance}
      onClose={onClose}
      {...(blocking > 0 ? { empeche: blocking > 1 ? `${blocking} points à régler d’abord.` : 'Un point à régler d’abord.' } : {})}
    >
      {() =>
        outside.length > 0 ? (
          <div className={css.obstacles}>
            {outside.map(({ champ, gravite, phrase }) => (
              <Alert key={phrase} ton={gravite === 'bloquant' ? 'bloquant' : 'attention'}>
                <button type="button" className={css.link} onClick={() => lead(champ)}>
                  {typo(phrase)}
                </button>
              </Alert>
            ))}
          </div>
        ) : null
      }
    </FormDialog>
  )
}
