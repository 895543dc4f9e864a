import { Modal } from '@mantine/core'
import { useState } from 'react'
import css from './ShortcutsHelp.module.css'
import { useShortcut, useShortcuts } from './shortcuts'

const ALWAYS = [
  { touches: '↑ ↓', libelle: 'Parcourir la liste' },
  { touches: 'Entrée', libelle: 'Ouvrir la fiche choisie, enregistrer le champ' },
  { touches: 'Échap', libelle: 'Rétablir le champ, fermer, revenir à la liste' },
  { touches: 'Tab', libelle: 'Champ suivant' },
]

/** F1 or « ? »: every key that does something on this screen. */
export function ShortcutsHelp() {
  const [opened, setOpened] = useState(false)
  useShortcut('F1', 'Voir les raccourcis', () => setOpened(true), { partout: true })
  useShortcut('?', 'Voir les raccourcis', () => setOpened(true), { partout: true })
  const shortcuts = useShortcuts()
  const known = [...new Map([...shortcuts, ...ALWAYS].reverse().map(shortcut => [shortcut.touches, shortcut])).values()].reverse()
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title="Raccourcis du clavier" closeButtonProps={{ 'aria-label': 'Fermer' }}>
      <dl className={css.list}>
        {known.map(({ touches, libelle }) => (
          <div key={touches}>
            <dt>
              <kbd>{touches}</kbd>
            </dt>
            <dd>{libelle}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
