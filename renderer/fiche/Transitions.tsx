import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconAlertTriangle, IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { typo } from '../../shared/kernel/typo'
import type { Transition } from '../../shared/transition'
import { api } from '../client'
import { Steps } from '../ui/Steps'
import { useFiche } from './ficheContext'
import { focusChamp } from './focusChamp'
import { TransitionDialog } from './TransitionDialog'
import css from './Transitions.module.css'
import { isPlain, takeStep } from './takeStep'
import { outsideDialog } from './transitionFields'

const NONE: readonly Transition[] = []

interface Props {
  nom: string
  etapes: readonly string[]
  courante: string | undefined
  /** Steps that are never the usual next one. */
  aPart?: readonly string[]
  /** What follows a step once it is taken. */
  apres?: (vers: string) => void
}

/** Where a record stands, the step it may take next, and what stands in the way; each obstacle leads to its field. */
export function Transitions({ nom, etapes, courante, aPart = [], apres }: Props) {
  const { collection, id, readOnly } = useFiche()
  const steps = useQuery(api.records.transitions.queryOptions({ input: { collection, id } })).data ?? NONE
  const [taken, setTaken] = useState<Transition>()
  const { etape } = useLocation().search as { etape?: string }
  const navigate = useNavigate()
  // The address may ask for a step: its dialog opens at once, and only once.
  useEffect(() => {
    const asked = readOnly ? undefined : steps.find(({ vers }) => vers === etape)
    if (!asked) return
    setTaken(asked)
    void navigate({ to: '.', search: {}, replace: true })
  }, [etape, steps, readOnly, navigate])
  const take = (step: Transition) => (isPlain(step) ? void takeStep(collection, id, step, apres) : setTaken(step))
  const next = steps.find(({ vers }) => !aPart.includes(vers))
  const others = steps.filter(step => step !== next)
  const before = next ? outsideDialog(next).filter(({ gravite }) => gravite === 'bloquant') : []
  return (
    <section className={css.band} aria-label={nom}>
      <Steps nom={nom} etapes={etapes} courante={courante} />
      {!readOnly && (
        <div className={css.gestures}>
          {next && (
            <Button {...(before.length > 0 ? { variant: 'default' } : {})} onClick={() => take(next)}>
              {next.verbe}
            </Button>
          )}
          {others.length > 0 && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="default" size={34} aria-label="Autres étapes">
                  <IconDots size={18} stroke={1.6} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {others.map(step => (
                  <Menu.Item key={step.vers} onClick={() => take(step)}>
                    {step.verbe}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
      {!readOnly && before.length > 0 && (
        <div className={css.before}>
          <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
          <span>Avant cette étape :</span>
          <ul>
            {before.map(({ champ, phrase }) => (
              <li key={phrase}>
                <button type="button" className={css.link} onClick={() => focusChamp(champ)}>
                  {typo(phrase)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {taken && <TransitionDialog transition={taken} onClose={() => setTaken(undefined)} {...(apres ? { apres } : {})} />}
    </section>
  )
}
