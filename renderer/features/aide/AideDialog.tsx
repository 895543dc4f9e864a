import { Modal } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { AppLink } from '../../ui/AppLink'
import { ShortcutList } from '../../ui/ShortcutsHelp'
import css from './Aide.module.css'
import { AideContent } from './AideContent'
import { pageOf } from './aide'

/** F1: the help of the screen, over it; the shortcuts where it has no page of its own. */
export default function AideDialog({ onClose }: { onClose: () => void }) {
  const page = pageOf(useLocation().pathname)
  return (
    <Modal opened onClose={onClose} size={720} title={page ? `Aide : ${page.titre}` : 'Raccourcis du clavier'} closeButtonProps={{ 'aria-label': 'Fermer l’aide' }}>
      {page ? <AideContent page={page} /> : <ShortcutList />}
      <p className={css.foot}>
        <AppLink href={page ? `/aide?page=${page.id}` : '/aide'} onClick={onClose}>
          Ouvrir toute l’aide
        </AppLink>
        <span>
          <kbd>?</kbd> montre les raccourcis du clavier.
        </span>
      </p>
    </Modal>
  )
}
