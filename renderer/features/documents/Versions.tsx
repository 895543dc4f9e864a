import { Button } from '@mantine/core'
import { IconDownload, IconExternalLink, IconFolder } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { DocumentRow } from '../../../shared/contract'
import { formatJour } from '../../../shared/kernel/formatJour'
import { api } from '../../client'
import css from './DocumentPage.module.css'
import { DocumentState } from './DocumentState'
import { exportFile, openInWord } from './documentFiles'

function Version({ document }: { document: DocumentRow }) {
  return (
    <li className={css.version}>
      <span className={css.number} aria-hidden>
        {document.version}
      </span>
      <div>
        <h3>Version {document.version}</h3>
        <p>
          {formatJour(document.produitLe)} · {document.produitPar}
        </p>
        <p>
          <DocumentState document={document} />
        </p>
        {document.present && (
          <p className={css.gestures}>
            <Button variant="subtle" size="compact-sm" leftSection={<IconExternalLink size={15} stroke={1.6} />} onClick={() => void openInWord(document)} title={document.nom}>
              Ouvrir dans Word
            </Button>
            <Button variant="subtle" size="compact-sm" leftSection={<IconDownload size={15} stroke={1.6} />} onClick={() => void exportFile(document)} title={document.nom}>
              Exporter le fichier
            </Button>
          </p>
        )}
      </div>
    </li>
  )
}

/** The files already produced of this subject, the latest first. */
export function Versions({ type, sujetId, element, annee }: { type: string; sujetId?: string; element?: string | undefined; annee?: number }) {
  const list = useQuery(api.documents.list.queryOptions({ input: sujetId ? { sujetId } : {} }))
  const versions = (list.data ?? [])
    .filter(document => document.type === type && document.element?.id === element && (annee === undefined || document.annee === annee))
    .sort((a, b) => b.version - a.version)
  const [latest] = versions
  return (
    <>
      <h2>Versions</h2>
      {versions.length === 0 ? (
        <p className={css.dim}>Aucun fichier produit pour l’instant.</p>
      ) : (
        <ol className={css.versions}>
          {versions.map(document => (
            <Version key={document.id} document={document} />
          ))}
        </ol>
      )}
      <p className={css.kept}>
        <IconFolder size={16} stroke={1.6} aria-hidden />
        <span>{latest ? `Rangées dans « ${latest.chemin.split('/').slice(0, -1).join(' / ')} ». ` : ''}Une version n’est jamais remplacée.</span>
      </p>
    </>
  )
}
