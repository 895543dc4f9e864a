import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { startOf } from '../../../shared/kernel/jour'
import { useFiche } from '../../fiche/ficheContext'
import { dateCell, LinkedLines, textCell } from '../../fiche/LinkedCard'
import { type LinkedRow, useLinkedRows, useRowsAbout } from '../../fiche/useLinkedRows'
import css from './Parcours.module.css'
import { useActes } from './useActes'

const SUIVI = 'Suivi post-ingénierie'
const detail = ({ cellules }: LinkedRow) => [textCell(cellules.nature), textCell(cellules.parId), textCell(cellules.suite)].filter(Boolean).join(' · ')

/** The rendez-vous held or planned once the ingénierie is over, on the parcours or on its ingénieries. */
export function SuiviPost() {
  const opened = useFiche()
  const { rendezVous } = useActes()
  const ingenieries = (useLinkedRows(opened, 'ingenieries') ?? []).map(({ id }) => ({ collection: 'ingenieries' as const, id }))
  const rows = useRowsAbout([opened, ...ingenieries], 'echanges').filter(({ cellules }) => cellules.moment === SUIVI)
  const latest = [...rows].sort((a, b) => startOf(textCell(b.cellules.date)).localeCompare(startOf(textCell(a.cellules.date))))
  return (
    <>
      {latest.length > 0 ? (
        <LinkedLines rows={latest} detail={detail} droite={({ cellules }) => dateCell(cellules.date)} />
      ) : (
        <p className={css.dim}>Aucun rendez-vous de suivi. Le suivi se fait dans les 12 à 18 mois qui suivent le diagnostic.</p>
      )}
      {!opened.readOnly && (
        <Button mt="md" variant="default" leftSection={<IconCalendarPlus size={16} stroke={1.6} />} onClick={rendezVous}>
          Ajouter un rendez-vous de suivi
        </Button>
      )}
    </>
  )
}
