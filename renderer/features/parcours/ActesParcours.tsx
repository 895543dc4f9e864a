import { Button } from '@mantine/core'
import { IconClipboardList, IconSignature, IconTool } from '@tabler/icons-react'
import { useFiche } from '../../fiche/ficheContext'
import { dateCell, LinkedLines, textCell } from '../../fiche/LinkedCard'
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
    [textCell(cellules.type), textCell(cellules.numero), cellules.dateSignature ? `signée le ${dateCell(cellules.dateSignature)}` : ''].filter(Boolean).join(' · ')
  const detailDiagnostic = ({ cellules }: LinkedRow) =>
    [textCell(cellules.type), cellules.dateValidation ? `validé le ${dateCell(cellules.dateValidation)}` : dateCell(cellules.dateDebut)].filter(Boolean).join(' · ')
  const detailIngenierie = ({ cellules }: LinkedRow) => [textCell(cellules.type), dateCell(cellules.dateDebut), textCell(cellules.prestataireId)].filter(Boolean).join(' · ')
  return (
    <div className={css.actes}>
      <div>
        <h3>Convention d’accompagnement</h3>
        <LinkedLines rows={conventions} detail={detailConvention} droite={state} />
        {!opened.readOnly && (
          <Button variant="default" leftSection={<IconSignature size={16} stroke={1.6} />} onClick={convention}>
            Préparer la convention
          </Button>
        )}
      </div>
      <div>
        <h3>Diagnostic partagé</h3>
        <LinkedLines rows={diagnostics} detail={detailDiagnostic} droite={state} />
        {!opened.readOnly && (
          <Button variant="default" leftSection={<IconClipboardList size={16} stroke={1.6} />} onClick={diagnostic}>
            Ouvrir un diagnostic
          </Button>
        )}
      </div>
      <div>
        <h3>Ingénieries</h3>
        <LinkedLines rows={ingenieries} detail={detailIngenierie} droite={state} />
        {!opened.readOnly && (
          <Button variant="default" leftSection={<IconTool size={16} stroke={1.6} />} onClick={ingenierie}>
            Préparer une ingénierie
          </Button>
        )}
      </div>
    </div>
  )
}
