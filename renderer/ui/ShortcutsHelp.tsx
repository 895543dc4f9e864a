import { Modal } from '@mantine/core'
import { useState } from 'react'
import css from './ShortcutsHelp.module.css'
import { type Shortcut, useShortcut, useShortcuts } from './shortcuts'

const ALWAYS = [
  { touches: '↑ ↓', libelle: 'Parcourir la liste' },
  { touches: 'Entrée', libelle: 'Ouvrir la fiche choisie, enregistrer le champ' },
  { touches: 'Échap', libelle: 'Rétablir le champ, fermer, revenir à la liste' },
  { touches: 'Tab', libelle: 'Champ suivant' },
  { touches: 'Ctrl+;', libelle: 'Date du jour, dans un champ de date' },
]

/** Each gesture with its keys; a key the page took is told once, for the page. */
function byGesture(shortcuts: readonly Shortcut[]): [string, string[]][] {
  const taken = new Set<string>()
  const gestures = new Map<string, string[]>()
  for (const { touches, libelle } of shortcuts) {
    if (taken.has(touches)) continue
    taken.add(touches)
    gestures.set(libelle, [...(gestures.get(libelle) ?? []), touches])
  }
  return [...gestures]
}

/** Every key that does something now. */
export function ShortcutList() {
  const shortcuts = useShortcuts()
  return (
    <dl className={css.list}>
      {byGesture([...shortcuts, ...ALWAYS]).map(([libelle, touches]) => (
        <div key={libelle}>
          <dt>
            {touches.map(touche => (
              <kbd key={touche}>{touche}</kbd>
            ))}
          </dt>
          <dd>{libelle}</dd>
        </div>
      ))}
    </dl>
  )
}

/** « ? »: every key that does something on this screen. */
export function ShortcutsHelp() {
  const [opened, setOpened] = useState(false)
  useShortcut('?', 'Voir les raccourcis', () => setOpened(true), { partout: true })
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title="Raccourcis du clavier" closeButtonProps={{ 'aria-label': 'Fermer' }}>
      <ShortcutList />
    </Modal>
  )
}
