import { ActionIcon, Button, FileButton, Menu } from '@mantine/core'
import { IconDots, IconDownload, IconFileInfo, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { PieceRow } from '../../shared/contract'
import { formatJour } from '../../shared/kernel/formatJour'
import { ligne } from '../../shared/ligne'
import { formatTaille } from '../../shared/pieces/tailleFichier'
import { api } from '../client'
import { Section } from '../ui/Section'
import { Tag } from '../ui/Tag'
import { ficheHref } from './addresses'
import { useFiche } from './ficheContext'
import { joinFiles, takesPieces } from './joinFiles'
import css from './PiecesCard.module.css'
import { copyPiece, openPiece, trashPiece } from './pieceGestures'

function Line({ piece, readOnly }: { piece: PieceRow; readOnly: boolean }) {
  const navigate = useNavigate()
  const { id, nom, taille, ajouteeLe, ajouteePar, present, attendu, chemin } = piece
  return (
    <li className={css.line}>
      <div className={css.words}>
        {present ? (
          <button type="button" className={css.name} title={`Ouvrir ${nom}`} onClick={() => void openPiece(piece)}>
            {nom}
          </button>
        ) : (
          <span className={css.name}>{nom}</span>
        )}
        <p className={css.detail}>{ligne(taille !== undefined && formatTaille(taille), formatJour(ajouteeLe), ajouteePar)}</p>
        {attendu && (
          <p className={css.detail}>
            <Tag>Pas encore arrivé</Tag> Le fichier viendra avec un prochain échange.
          </p>
        )}
        {!present && !attendu && (
          <p className={css.detail}>
            <Tag ton="attention">Absent du dossier</Tag> Remettez-le dans « {chemin} ».
          </p>
        )}
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Autres gestes : ${nom}`}>
            <IconDots size={18} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {present && (
            <Menu.Item leftSection={<IconDownload size={16} stroke={1.6} />} onClick={() => void copyPiece(piece)}>
              Enregistrer une copie
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconFileInfo size={16} stroke={1.6} />} onClick={() => void navigate({ to: ficheHref('pieces', id) })}>
            Voir la fiche
          </Menu.Item>
          {!readOnly && (
            <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} />} onClick={() => void trashPiece(piece)}>
              Mettre à la corbeille
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

/** « Pièces jointes » of the open record: what each is, the way to open it, the way to join another. */
export function PiecesCard() {
  const { collection, id, readOnly } = useFiche()
  const takes = takesPieces(collection)
  const list = useQuery({ ...api.pieces.list.queryOptions({ input: { collection, id } }), enabled: takes })
  const reset = useRef<() => void>(null)
  const pieces = list.data ?? []
  const join = (files: File[]) => {
    void joinFiles(collection, id, files)
    // So that the same file may be chosen again.
    reset.current?.()
  }
  if (!takes || (readOnly && pieces.length === 0)) return null
  const button = !readOnly && (
    <FileButton multiple onChange={join} resetRef={reset}>
      {props => (
        <Button {...props} variant="subtle" size="compact-sm" leftSection={<IconPaperclip size={16} stroke={1.6} />}>
          Joindre un fichier
        </Button>
      )}
    </FileButton>
  )
  // One line while there is none: what people come for stays above.
  if (pieces.length === 0)
    return (
      <section className={css.empty} aria-label="Pièces jointes">
        {button}
        <span className={css.detail}>ou déposez-le sur cette page</span>
      </section>
    )
  return (
    <Section titre="Pièces jointes" actions={button}>
      <ul className={css.lines}>
        {pieces.map(piece => (
          <Line key={piece.id} piece={piece} readOnly={readOnly} />
        ))}
      </ul>
    </Section>
  )
}
