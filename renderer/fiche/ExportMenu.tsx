import { Button, Menu } from '@mantine/core'
import { IconCalendar, IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import type { FormatTableau } from '../../shared/exports/nomExport'
import { client } from '../client'
import { runJob } from '../ui/job'
import { saveFile } from '../ui/saveFile'
import { gesture } from './gesture'

/** Asks for a file and hands it over, saying its name; a long one can be given up. */
export const exportFile = (ask: (signal: AbortSignal) => Promise<File>): Promise<void> =>
  gesture(async () => {
    const file = await runJob('Préparation du fichier…', ask)
    if (!file) return undefined
    saveFile(file)
    return { phrase: `Exporté : ${file.name}` }
  })

/** « Exporter »: the table on screen for Excel, or as CSV; its deadlines too where there are some. */
export function ExportMenu({ demander, agenda = false }: { demander: (format: FormatTableau, signal: AbortSignal) => Promise<File>; agenda?: boolean }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} stroke={1.6} />}>
          Exporter
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileSpreadsheet size={16} stroke={1.6} />} onClick={() => void exportFile(signal => demander('xlsx', signal))}>
          Exporter pour Excel (.xlsx)
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} stroke={1.6} />} onClick={() => void exportFile(signal => demander('csv', signal))}>
          Exporter en texte (.csv)
        </Menu.Item>
        {agenda && (
          <Menu.Item leftSection={<IconCalendar size={16} stroke={1.6} />} onClick={() => void exportFile(signal => client.exports.agenda(undefined, { signal }))}>
            Exporter l’agenda (.ics)
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
