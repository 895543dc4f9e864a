import { Button, Menu } from '@mantine/core'
import { IconCalendar, IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import type { FormatTableau } from '../../shared/exports/nomExport'
import { client } from '../client'
import { saveFile } from '../ui/saveFile'
import { gesture } from './gesture'

/** Asks for a file and hands it over, saying its name. */
export const exportFile = (ask: () => Promise<File>): Promise<void> =>
  gesture(async () => {
    const file = await ask()
    saveFile(file)
    return { phrase: `Exporté : ${file.name}` }
  })

/** « Exporter »: the table on screen for Excel, or as CSV; its deadlines too where there are some. */
export function ExportMenu({ demander, agenda = false }: { demander: (format: FormatTableau) => Promise<File>; agenda?: boolean }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} stroke={1.6} />}>
          Exporter
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileSpreadsheet size={16} stroke={1.6} />} onClick={() => void exportFile(() => demander('xlsx'))}>
          Exporter pour Excel (.xlsx)
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} stroke={1.6} />} onClick={() => void exportFile(() => demander('csv'))}>
          Exporter en texte (.csv)
        </Menu.Item>
        {agenda && (
          <Menu.Item leftSection={<IconCalendar size={16} stroke={1.6} />} onClick={() => void exportFile(() => client.exports.agenda())}>
            Exporter l’agenda (.ics)
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
