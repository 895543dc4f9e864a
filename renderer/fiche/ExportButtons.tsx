import { ActionIcon, Button } from '@mantine/core'
import { IconCalendarDown, IconDownload } from '@tabler/icons-react'
import { client } from '../client'
import { exportFile } from './ExportMenu'

/** The figures of a year for Excel, with the records that make each of them. */
export const ExportFigures = ({ annee }: { annee: number }) => (
  <ActionIcon
    variant="subtle"
    aria-label={`Exporter les chiffres ${annee}`}
    title={`Exporter les chiffres ${annee}, avec leurs fiches (Excel)`}
    onClick={() => void exportFile(signal => client.exports.figures({ annee }, { signal }))}
  >
    <IconDownload size={18} stroke={1.6} />
  </ActionIcon>
)

/** One figure of a year for Excel, with the records that make it. */
export const ExportFigure = ({ annee, code }: { annee: number; code: string }) => (
  <Button variant="default" leftSection={<IconDownload size={16} stroke={1.6} />} onClick={() => void exportFile(signal => client.exports.figures({ annee, code }, { signal }))}>
    Exporter pour Excel
  </Button>
)

/** Every deadline, for the calendar one already uses. */
export const ExportAgenda = () => (
  <ActionIcon
    variant="subtle"
    aria-label="Exporter l’agenda"
    title="Exporter l’agenda : toutes les échéances, pour Outlook ou un autre agenda (.ics)"
    onClick={() => void exportFile(signal => client.exports.agenda(undefined, { signal }))}
  >
    <IconCalendarDown size={18} stroke={1.6} />
  </ActionIcon>
)
