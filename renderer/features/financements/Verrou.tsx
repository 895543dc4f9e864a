import { Button } from '@mantine/core'
import { IconLockOpen } from '@tabler/icons-react'
import { formatJour } from '../../../shared/kernel/formatJour'
import type { Jour } from '../../../shared/kernel/jour'
import { useClasseur } from '../../layout/useClasseur'
import { Alert } from '../../ui/Alert'
import { verifier } from './verifier'

/** A line as far as its lock goes. */
export interface Verifiable {
  id: string
  verifieeLe?: Jour | undefined
  verifieePar?: string | undefined
}

/** « par Nora Petit le 12/01/2025 ». */
export const verifiedBy = ({ verifieePar, verifieeLe }: Verifiable): string =>
  [verifieePar && `par ${verifieePar}`, verifieeLe && `le ${formatJour(verifieeLe)}`].filter(Boolean).join(' ')

/** Says that a checked line is locked, by whom and since when, and opens it again. Nothing on another. */
export function Verrou({ ligne }: { ligne: Verifiable }) {
  const { ouvert } = useClasseur()
  if (ligne.verifieeLe === undefined) return null
  return (
    <Alert
      ton="info"
      action={
        !ouvert?.lectureSeule && (
          <Button
            variant="default"
            size="compact-sm"
            mt={6}
            leftSection={<IconLockOpen size={16} stroke={1.6} />}
            onClick={() => void verifier([ligne.id], false, 'Ligne déverrouillée\u00A0: elle se modifie à nouveau.')}
          >
            Déverrouiller la ligne
          </Button>
        )
      }
    >
      Ligne vérifiée {verifiedBy(ligne)}
      {'\u00A0'}: ses montants, versements et justificatifs ne se modifient plus.
    </Alert>
  )
}
