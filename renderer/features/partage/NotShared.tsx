import { Button } from '@mantine/core'
import { IconFolderShare } from '@tabler/icons-react'
import { useState } from 'react'
import type { DossierChoisi } from '../../../shared/contract'
import { gesture } from '../../fiche/gesture'
import { chooseFolder } from '../../folders/chooseFolder'
import { useClasseur } from '../../layout/useClasseur'
import { Alert } from '../../ui/Alert'
import { Section } from '../../ui/Section'
import css from './Settings.module.css'
import { ShareForm } from './ShareForm'

const ask = () => chooseFolder({ titre: 'Choisir le dossier partagé', verbe: 'Partager par ce dossier' })

/** What sharing is, in three sentences, and the way to begin it or to join one. */
export function NotShared() {
  const { ouvert } = useClasseur()
  const [dossier, setDossier] = useState<DossierChoisi>()
  const choose = () =>
    gesture(async () => {
      const chosen = await ask()
      if (chosen) setDossier(chosen)
    })
  if (dossier) return <ShareForm key={dossier.id} dossier={dossier} change={() => void choose()} giveUp={() => setDossier(undefined)} />
  return (
    <Section titre="Partager entre plusieurs postes">
      <ul className={css.sentences}>
        <li>Plusieurs postes tiennent le même classeur sans serveur&nbsp;: chacun garde toutes les fiches sur son disque et dépose ce qu’il écrit dans un dossier commun.</li>
        <li>
          Ce dossier est celui que vous avez déjà&nbsp;: un dossier du réseau, un dossier Nextcloud, Dropbox ou Syncthing, une clé USB. Sans lui, chacun continue&nbsp;; l’échange
          reprend à son retour.
        </li>
        <li>Quand deux postes modifient le même champ, les deux valeurs sont gardées et quelqu’un choisit&nbsp;: rien n’est tranché sans vous.</li>
      </ul>
      {ouvert?.lectureSeule ? (
        <Alert>Ce classeur est ouvert en lecture seule&nbsp;: il ne peut pas être partagé depuis ici.</Alert>
      ) : (
        <Button leftSection={<IconFolderShare size={18} stroke={1.6} />} onClick={() => void choose()}>
          Partager ce classeur…
        </Button>
      )}
    </Section>
  )
}
