import type { ReactNode } from 'react'
import { DropZone } from '../ui/DropZone'
import { useFiche } from './ficheContext'
import { joinFiles, takesPieces } from './joinFiles'

/** The page of a file: what is let go anywhere over it is joined to its record. */
export function PiecesDrop({ className, children }: { className: string | undefined; children: ReactNode }) {
  const { collection, id, ouverte, readOnly } = useFiche()
  return (
    <DropZone
      className={className}
      enabled={!readOnly && takesPieces(collection)}
      phrase={`Déposez pour joindre à « ${ouverte.titre} »`}
      onDropped={({ fichiers, dossier }) => void joinFiles(collection, id, fichiers, dossier)}
    >
      {children}
    </DropZone>
  )
}
