import { Button } from '@mantine/core'
import { IconDownload, IconExternalLink } from '@tabler/icons-react'
import { formatJour } from '../../../shared/kernel/formatJour'
import type { Piece } from '../../../shared/pieces/piece'
import { formatTaille } from '../../../shared/pieces/tailleFichier'
import { Champs } from '../../fiche/Champ'
import { Fact } from '../../fiche/Fact'
import { useFiche } from '../../fiche/ficheContext'
import { copyPiece, openPiece } from '../../fiche/pieceGestures'
import { Section } from '../../ui/Section'
import css from './Pieces.module.css'

/** What a joined file is called and joined to; where it lies and since when are read, never typed. */
export function PieceCorps() {
  const { taille, ajouteeLe, ajouteePar, chemin } = useFiche().ouverte.fiche as Piece
  return (
    <Section titre="Pièce jointe">
      <Champs noms={['nom', 'sujetId']} />
      <div className={css.facts}>
        {taille !== undefined && <Fact libelle="Taille">{formatTaille(taille)}</Fact>}
        <Fact libelle="Ajoutée">{[formatJour(ajouteeLe), ajouteePar].filter(Boolean).join(' par ')}</Fact>
        <Fact libelle="Rangée dans">{chemin}</Fact>
      </div>
    </Section>
  )
}

/** Opens the file, or hands a copy over. */
export function PieceActions() {
  const { id, ouverte } = useFiche()
  const piece = { id, nom: ouverte.titre }
  return (
    <>
      <Button leftSection={<IconExternalLink size={18} stroke={1.6} />} onClick={() => void openPiece(piece)}>
        Ouvrir le fichier
      </Button>
      <Button variant="default" leftSection={<IconDownload size={18} stroke={1.6} />} onClick={() => void copyPiece(piece)}>
        Enregistrer une copie
      </Button>
    </>
  )
}
