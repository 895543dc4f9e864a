import { Button, TextInput } from '@mantine/core'
import { IconFolderPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { client } from '../client'
import { gesture } from '../fiche/gesture'
import css from './FolderDialog.module.css'

/** A new folder inside the one shown, entered at once. */
export function NewFolder({ parent, go }: { parent: string; go: (id: string) => void }) {
  const [nom, setNom] = useState<string>()
  if (nom === undefined)
    return (
      <div>
        <Button variant="subtle" size="compact-sm" leftSection={<IconFolderPlus size={16} stroke={1.6} />} onClick={() => setNom('')}>
          Créer un dossier ici
        </Button>
      </div>
    )
  const create = () => gesture(async () => void (nom.trim() && go((await client.dossiers.create({ parent, nom: nom.trim() })).id)))
  return (
    <div className={css.adding}>
      <TextInput
        label="Nom du nouveau dossier"
        value={nom}
        maxLength={80}
        onChange={event => setNom(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          // Enter makes this folder: it does not choose the one around it.
          event.preventDefault()
          void create()
        }}
        autoFocus
      />
      <Button variant="default" onClick={() => void create()}>
        Créer ce dossier
      </Button>
    </div>
  )
}
