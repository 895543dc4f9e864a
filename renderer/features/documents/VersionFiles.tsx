import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDownload, IconExternalLink, IconFileTypePdf, IconGitCompare } from '@tabler/icons-react'
import type { DocumentRow } from '../../../shared/contract'
import { exportFile, exportPdf, openInWord, openPdf } from './documentFiles'

const look = { variant: 'subtle', size: 'compact-sm' } as const

/** What can be done with the file of a version that is there. */
export function VersionFiles({ document, onCompare }: { document: DocumentRow; onCompare: () => void }) {
  return (
    <>
      <Button {...look} leftSection={<IconExternalLink size={15} stroke={1.6} />} onClick={() => void openInWord(document)} title={document.nom}>
        Ouvrir dans Word
      </Button>
      <Button {...look} leftSection={<IconDownload size={15} stroke={1.6} />} onClick={() => void exportFile(document)} title={document.nom}>
        Exporter le fichier
      </Button>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button {...look} leftSection={<IconFileTypePdf size={15} stroke={1.6} />} rightSection={<IconChevronDown size={13} stroke={1.6} />}>
            PDF
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void openPdf(document)}>Ouvrir en PDF</Menu.Item>
          <Menu.Item onClick={() => void exportPdf(document)}>Exporter en PDF</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button {...look} leftSection={<IconGitCompare size={15} stroke={1.6} />} onClick={onCompare}>
        Comparer
      </Button>
    </>
  )
}
