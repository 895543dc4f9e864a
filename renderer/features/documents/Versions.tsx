import { IconFolder } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentRow } from '../../../shared/contract'
import { api } from '../../client'
import { SealedGaps } from '../../fiche/SealedGaps'
import { CompareDialog } from './CompareDialog'
import { Version } from './Version'
import css from './Versions.module.css'

/** The files already produced of this subject, the latest first, and what differs from the one that was sealed. */
export function Versions({ type, sujetId, element, annee }: { type: string; sujetId?: string; element?: string | undefined; annee?: number }) {
  const [compared, setCompared] = useState<DocumentRow>()
  const list = useQuery(api.documents.list.queryOptions({ input: sujetId ? { sujetId } : {} }))
  const versions = (list.data ?? [])
    .filter(document => document.type === type && document.element?.id === element && (annee === undefined || document.annee === annee))
    .sort((a, b) => b.version - a.version)
  const [latest] = versions
  const sealed = versions.find(({ statut }) => statut === 'signe' || statut === 'echu') ?? versions.find(({ statut }) => statut === 'envoye')
  return (
    <>
      <h2>Versions</h2>
      {sealed && <SealedGaps collection="documents" id={sealed.id} avenant />}
      {versions.length === 0 ? (
        <p className={css.dim}>Aucun fichier produit pour l’instant.</p>
      ) : (
        <ol className={css.versions}>
          {versions.map(document => (
            <Version key={document.id} document={document} onCompare={() => setCompared(document)} />
          ))}
        </ol>
      )}
      {compared && <CompareDialog versions={versions} avant={compared} onClose={() => setCompared(undefined)} />}
      <p className={css.kept}>
        <IconFolder size={16} stroke={1.6} aria-hidden />
        <span>{latest ? `Rangées dans « ${latest.chemin.split('/').slice(0, -1).join(' / ')} ». ` : ''}Une version n’est jamais remplacée.</span>
      </p>
    </>
  )
}
