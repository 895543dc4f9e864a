import { Button, FileButton } from '@mantine/core'
import { IconFileDownload, IconFilePlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { ModelesDuType } from '../../../shared/contract'
import { MODELE_MAX, motifsRefus } from '../../../shared/modeles/motifRefus'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { DropZone } from '../../ui/DropZone'
import { Section } from '../../ui/Section'
import { saveFile } from '../../ui/saveFile'
import { showToast } from '../../ui/toast'
import { Depot } from './Depot'
import { Fields } from './Fields'
import css from './Modeles.module.css'
import { VersionsModele } from './VersionsModele'

/** Its bytes as they are now: a file that Word writes again can no longer be read under the same hand. */
const copyOf = async (file: File): Promise<File> => new File([await file.arrayBuffer()], file.name)

/** Where a template is dropped, or chosen with the keys. */
function Place({ onChosen }: { onChosen: (file: File) => void }) {
  const reset = useRef<() => void>(null)
  const choose = (file: File | null | undefined) => {
    // So that the same file may be chosen again, once mended.
    reset.current?.()
    if (!file) return
    if (file.size > MODELE_MAX) return showToast({ phrase: `Ce fichier ne peut pas servir de modèle\u00A0: ${motifsRefus.tropGros}`, ton: 'attention' })
    void gesture(async () => onChosen(await copyOf(file)))
  }
  return (
    <DropZone className={css.place} enabled phrase="Lâchez ici pour examiner ce modèle" onDropped={({ fichiers }) => choose(fichiers[0])}>
      <p>Déposez ici un document Word (.docx). Permanence l’examine d’abord : rien n’est changé avant que vous ne l’ayez mis en service.</p>
      <FileButton accept=".docx" onChange={choose} resetRef={reset}>
        {props => (
          <Button {...props} leftSection={<IconFilePlus size={18} stroke={1.6} />}>
            Choisir un modèle
          </Button>
        )}
      </FileButton>
    </DropZone>
  )
}

/** What one kind of paper is written with: the template in service, those before it, a new one to examine, and the fields it may hold. */
export function ModeleDuType({ kind }: { kind: ModelesDuType }) {
  const { ouvert } = useClasseur()
  // Counted, since two files may bear the same name: the second is examined anew.
  const [dropped, setDropped] = useState<{ rang: number; file: File }>()
  const { type, libelle, versions } = kind
  const isPaper = type !== 'charte'
  return (
    <>
      <p className={css.back}>
        <AppLink href="/reglages?section=modeles">Tous les modèles</AppLink>
      </p>
      <Section titre={libelle}>
        <VersionsModele type={type} versions={versions} />
        {!ouvert?.lectureSeule && <Place onChosen={file => setDropped(was => ({ rang: (was?.rang ?? 0) + 1, file }))} />}
        <div className={css.buttons}>
          <Button
            variant="default"
            leftSection={<IconFileDownload size={18} stroke={1.6} />}
            onClick={() => void gesture(async () => saveFile(await client.modeles.blank({ type })))}
          >
            {isPaper ? 'Modèle vierge' : 'Charte à modifier dans Word'}
          </Button>
        </div>
      </Section>
      {dropped && <Depot key={dropped.rang} type={type} rang={dropped.rang} file={dropped.file} onClose={() => setDropped(undefined)} />}
      {isPaper && <Fields type={type} />}
    </>
  )
}
