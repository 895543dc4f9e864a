import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { GenreOffert, SujetDocument } from '../../../shared/contract'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { saving } from '../../fiche/saving'
import { runJob } from '../../ui/job'
import { openInWord } from './documentFiles'

/** Writes the Word file of a paper; a draft as long as something blocking is missing. */
export function GenerateButton({ kind, sujet, projet }: { kind: GenreOffert; sujet: SujetDocument; projet: boolean }) {
  const button = useRef<HTMLButtonElement>(null)
  const [busy, setBusy] = useState<boolean>()
  // A button that waits lets the hand go.
  useEffect(() => {
    if (busy === false && document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [busy])
  const generate = () =>
    gesture(async () => {
      setBusy(true)
      try {
        const row = await runJob(`Écriture : ${kind.libelle}…`, signal => saving(() => client.documents.generate(sujet, { signal })))
        if (!row) return { phrase: 'Écriture abandonnée : aucun fichier n’a été produit.' }
        return { phrase: `Produit : ${row.nom}`, action: { libelle: 'Ouvrir dans Word', agir: () => void openInWord(row) } }
      } finally {
        setBusy(false)
      }
    })
  return (
    <Button ref={button} leftSection={<IconFileText size={18} stroke={1.6} />} loading={busy === true} onClick={() => void generate()}>
      {projet ? 'Générer un projet' : `Générer ${kind.nomCourt}`}
    </Button>
  )
}
