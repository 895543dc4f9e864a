import { Modal } from '@mantine/core'
import { useState } from 'react'
import css from './ShortcutsHelp.module.css'
import { type Shortcut, useShortcut, useShortcuts } from './shortcuts'

const ALWAYS = [
  { touches: '↑ ↓', libelle: 'Parcourir la liste' },
  { touches: 'Entrée', libelle: 'Ouvrir la fiche choisie, enregistrer le champ' },
  { touches: 'Échap', libelle: 'Rétablir le champ, fermer, revenir à la liste' },
  { touches: 'Tab', libelle: 'Champ suivant' },
]

/** Every key that does something now. */
export function ShortcutList() {
  const shortcuts = useShortcuts()
  const known = byGesture([...shortcuts, ...ALWAYS])
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title="Raccourcis du clavier" closeButtonProps={{ 'aria-label': 'Fermer' }}>
      <ShortcutList />
    </Modal>
  )
}
