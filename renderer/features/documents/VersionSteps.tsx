import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { DocumentRow } from '../../../shared/contract'
import { typo } from '../../../shared/kernel/typo'
import type { Transition } from '../../../shared/transition'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { editFiche } from '../../fiche/editFiche'
import { FicheContext } from '../../fiche/ficheContext'
import { TransitionDialog } from '../../fiche/TransitionDialog'
import { takeStep } from '../../fiche/takeStep'
import { outsideDialog } from '../../fiche/transitionFields'
import { AppLink } from '../../ui/AppLink'
import css from './Versions.module.css'

const NONE: readonly Transition[] = []

const blockedBy = (step: Transition) => outsideDialog(step).find(({ gravite }) => gravite === 'bloquant')

/** The dialog of a step, on the record of the paper. */
function StepDialog({ id, step, onClose }: { id: string; step: Transition; onClose: () => void }) {
  const ouverte = useQuery(api.records.get.queryOptions({ input: { collection: 'documents', id } })).data
  const opened = useMemo(() => ouverte && { collection: 'documents' as const, id, ouverte, edit: editFiche.bind(undefined, 'documents', id), readOnly: false }, [id, ouverte])
  if (!opened) return null
  return (
    <FicheContext value={opened}>
      <TransitionDialog transition={step} onClose={onClose} />
    </FicheContext>
  )
}

/** The steps a version may take next, the usual one first; why one may not, or where it is taken instead. */
export function VersionSteps({ document: { id, sujet } }: { document: DocumentRow }) {
  const steps = useQuery(api.records.transitions.queryOptions({ input: { collection: 'documents', id } })).data ?? NONE
  const [taken, setTaken] = useState<Transition>()
  const take = (step: Transition) => (step.champs.length > 0 ? setTaken(step) : void takeStep('documents', id, step))
  const elsewhere = steps.some(step => step.vers !== 'echu' && blockedBy(step)?.champ === 'sujetId')
  const reason = steps.map(blockedBy).find(obstacle => obstacle && obstacle.champ !== 'sujetId')
  return (
    <>
      {steps
        .filter(step => !blockedBy(step))
        .map((step, index) => (
          <Button key={step.vers} variant={index === 0 ? 'light' : 'subtle'} size="compact-sm" onClick={() => take(step)}>
            {step.verbe}
          </Button>
        ))}
      {elsewhere && sujet && (
        <span className={css.reason}>
          L’envoi et la signature se notent sur <AppLink href={ficheHref(sujet.collection, sujet.id)}>sa fiche</AppLink>.
        </span>
      )}
      {reason && <span className={css.reason}>{typo(reason.phrase)}</span>}
      {taken && <StepDialog id={id} step={taken} onClose={() => setTaken(undefined)} />}
    </>
  )
}
