import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { typo } from '../../shared/kernel/typo'
import css from './Toast.module.css'
import { closeToast, useToast } from './toast'

/** Where toasts are said, for the eye and for screen readers. */
export function ToastHost() {
  const toast = useToast()
  return (
    <div className={css.region} role="status" aria-live="polite">
      {toast && (
        <div className={css.toast} data-ton={toast.ton}>
          <span>{typo(toast.phrase)}</span>
          {toast.action && (
            <Button
              variant="transparent"
              className={css.action}
              onClick={() => {
                closeToast()
                toast.action?.agir()
              }}
            >
              {toast.action.libelle}
            </Button>
          )}
          <ActionIcon variant="transparent" className={css.close} aria-label="Fermer ce message" onClick={closeToast}>
            <IconX size={18} stroke={1.6} />
          </ActionIcon>
        </div>
      )}
    </div>
  )
}
