import { Button } from '@mantine/core'
import { type Icon, IconClipboardList, IconSignature, IconTool } from '@tabler/icons-react'
import { useFiche } from '../../fiche/ficheContext'
import { dateCell, inSentence, LinkedLines, textCell } from '../../fiche/LinkedCard'
import { type LinkedRow, useLinkedRows } from '../../fiche/useLinkedRows'
import { Tag } from '../../ui/Tag'
import css from './Parcours.module.css'
import { useActes } from './useActes'

const DONE = ['Signée', 'Échue', 'Validé', 'Close', 'Bilan fait']

const state = ({ cellules }: LinkedRow) => cellules.statut && <Tag ton={DONE.includes(String(cellules.statut)) ? 'fait' : 'neutre'}>{String(cellules.statut)}</Tag>

/** Convention, diagnostic and ingénieries of the parcours, each opened or prepared from here. */
export function ActesParcours() {
  const opened = useFiche()
  const { convention, diagnostic, ingenierie } = useActes()
  const conventions = useLinkedRows(opened, 'conventions') ?? []
  const diagnostics = useLinkedRows(opened, 'diagnostics') ?? []
  const ingenieries = useLinkedRows(opened, 'ingenieries') ?? []
  const detailConvention = ({ cellules }: LinkedRow) =>
    [textCell(cellules.type), textCell(cellules.numero), cellules.dateSignature ? `signée ${inSentence(cellules.dateSignature)}` : ''].filter(Boolean).join(' · ')
  const detailDiagnostic = ({ cellules }: LinkedRow) =>
    [textCell(cellules.type), cellules.dateValidation ? `validé ${inSentence(cellules.dateValidation)}` : dateCell(cellules.dateDebut)].filter(Boolean).join(' · ')
  const detailIngenierie = ({ cellules }: LinkedRow) => [textCell(cellules.type), dateCell(cellules.dateDebut), textCell(cellules.prestataireId)].filter(Boolean).join(' · ')
  return (
    <div className={css.actes}>
      <Actes titre="Conventions" rows={conventions} detail={detailConvention} verbe="Préparer la convention" Icone={IconSignature} agir={convention} />
      <Actes titre="Diagnostics" rows={diagnostics} detail={detailDiagnostic} verbe="Ouvrir un diagnostic" Icone={IconClipboardList} agir={diagnostic} />
      <Actes titre="Ingénieries" rows={ingenieries} detail={detailIngenierie} verbe="Préparer une ingénierie" Icone={IconTool} agir={ingenierie} />
    </div>
  )
}

function Actes(props: { titre: string; rows: readonly LinkedRow[]; detail: (row: LinkedRow) => string; verbe: string; Icone: Icon; agir: () => void }) {
  const { titre, rows, detail, verbe, Icone, agir } = props
  const { readOnly } = useFiche()
  return (
    <div>
      <div className={css.head}>
        <h3>{titre}</h3>
        {!readOnly && (
          <Button variant={rows.length > 0 ? 'subtle' : 'default'} size="compact-sm" leftSection={<Icone size={16} stroke={1.6} />} onClick={agir}>
            {verbe}
          </Button>
        )}
      </div>
      {rows.length > 0 ? <LinkedLines rows={rows} detail={detail} droite={state} /> : <p className={css.dim}>Rien pour l’instant.</p>}
    </div>
  )
}
