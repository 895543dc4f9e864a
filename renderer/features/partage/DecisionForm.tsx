import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Alert } from '../../ui/Alert'
import { refusalSentence } from '../../ui/refusalSentence'
import css from './Panel.module.css'

/**
 * A decision: its reasons, which scroll, and its two buttons, always in sight.
 *
 * @param props.verbe what the button does: « Garder 12 salariés »; absent when it is settled elsewhere
 * @param props.empeche why it cannot be done yet
 */
export function DecisionForm(props: { verbe?: string; agir: () => Promise<void>; later: () => void; mot: string; empeche?: string | undefined; children: ReactNode }) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    // Leaving the field reads it; what cannot be read is mended first.
    if (document.activeElement instanceof HTMLElement && document.activeElement.matches('input:not([type=radio], [type=checkbox]), textarea')) document.activeElement.blur()
    await new Promise(requestAnimationFrame)
    const unread = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (unread) return unread.focus()
    if (props.empeche || busy) return
    setBusy(true)
    setError(undefined)
    try {
      await props.agir()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit} className={css.panel} noValidate>
      <div className={css.inside}>
        {props.children}
        {error !== undefined && <Alert annonce>{refusalSentence(error)}</Alert>}
      </div>
      <footer className={css.foot}>
        <span className={css.small}>{props.empeche ?? props.mot}</span>
        <Button variant="default" onClick={props.later}>
          Décider plus tard
        </Button>
        {props.verbe && (
          <Button type="submit" loading={busy} aria-disabled={props.empeche ? true : undefined} data-empeche={props.empeche ? true : undefined}>
            {props.verbe}
          </Button>
        )}
      </footer>
    </form>
  )
}
