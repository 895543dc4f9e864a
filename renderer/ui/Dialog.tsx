import { Button, Modal } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Alert } from './Alert'
import css from './Dialog.module.css'
import { giveHandBack } from './hand'
import { refusalSentence } from './refusalSentence'

/**
 * A gesture of several fields: one verb button, Échap closes. What is refused is told in place and the dialog stays.
 *
 * @param props.agir does the gesture; the dialog closes once it is done
 * @param props.empeche why it cannot be done yet: the button stays visible with its reason beside it
 */
export function Dialog(props: { titre: string; verbe: string; agir: () => Promise<void>; onClose: () => void; empeche?: string; large?: boolean; children: ReactNode }) {
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const latest = useRef(props)
  latest.current = props
  // The kit gives the hand back to a dialog that closes; this one goes away.
  const [opener] = useState(() => document.activeElement)
  useEffect(() => () => giveHandBack(opener), [opener])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    // Leaving the field reads it; what cannot be read is mended first.
    if (document.activeElement instanceof HTMLElement && document.activeElement.matches('input, textarea')) document.activeElement.blur()
    await new Promise(requestAnimationFrame)
    const unread = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (unread) return unread.focus()
    if (latest.current.empeche || busy) return
    setBusy(true)
    setError(undefined)
    try {
      await latest.current.agir()
      latest.current.onClose()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={props.onClose} title={props.titre} size={props.large ? 860 : 560} closeButtonProps={{ 'aria-label': 'Fermer sans enregistrer' }}>
      <form onSubmit={submit} className={css.form} noValidate>
        {props.children}
        {error !== undefined && (
          <Alert ton="attention" annonce>
            {refusalSentence(error)}
          </Alert>
        )}
        <footer className={css.foot}>
          {props.empeche && <span className={css.reason}>{props.empeche}</span>}
          <Button variant="default" onClick={props.onClose}>
            Annuler
          </Button>
          <Button type="submit" loading={busy} aria-disabled={props.empeche ? true : undefined} data-empeche={props.empeche ? true : undefined}>
            {props.verbe}
          </Button>
        </footer>
      </form>
    </Modal>
  )
}
