import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EtatClasseur } from '../../shared/contract'
import { client } from '../client'
import { gesture } from '../fiche/gesture'
import { Dialog } from '../ui/Dialog'
import { useShortcut } from '../ui/shortcuts'
import { enterClasseur } from './enterClasseur'
import { useClasseur } from './useClasseur'

/** Opens the classeur of a folder chosen in the system’s dialog; undefined when it was closed. */
export async function openChosen(): Promise<EtatClasseur | undefined> {
  const connu = await client.classeur.chooseFolder()
  return connu && client.classeur.open({ id: connu.id })
}

/** The keys of the desktop that lead to another classeur, and its menus with them. */
export function useClasseurKeys({ commencer, ouvrir }: { commencer: () => void; ouvrir: () => void }): void {
  const enabled = useClasseur().coquille === 'bureau'
  useShortcut('Ctrl+Maj+N', 'Commencer un nouveau classeur', commencer, { enabled, partout: true })
  useShortcut('Ctrl+O', 'Ouvrir un classeur', ouvrir, { enabled, partout: true })
}

/** While a classeur is open: another one, begun under a name or found on the disk. */
export function ClasseurKeys() {
  const [naming, setNaming] = useState(false)
  const [nom, setNom] = useState('')
  const ouvrir = () =>
    void gesture(async () => {
      const etat = await openChosen()
      if (etat) enterClasseur(etat)
    })
  useClasseurKeys({ commencer: () => setNaming(true), ouvrir })
  if (!naming) return null
  const create = async () => enterClasseur(await client.classeur.create({ nom: nom.trim() }))
  return (
    <Dialog
      titre="Nouveau classeur"
      verbe="Commencer ce classeur"
      agir={create}
      onClose={() => setNaming(false)}
      {...(nom.trim() === '' ? { empeche: 'Indiquez le nom du classeur.' } : {})}
    >
      <TextInput
        label="Nom du classeur"
        description="Le classeur ouvert se ferme ; il reste proposé dans « Classeurs récents »."
        value={nom}
        onChange={event => setNom(event.currentTarget.value)}
        maxLength={80}
        data-autofocus
      />
    </Dialog>
  )
}
