import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { LigneFinancement } from '../../../shared/financements/ligneFinancement'
import { useFiche } from '../../fiche/ficheContext'
import css from './Details.module.css'
import { verifiedBy } from './Verrou'
import { verifier } from './verifier'

/** Whether the trésorier checked the line: locked then, until it is unlocked. */
export function Verification() {
  const { ouverte, readOnly } = useFiche()
  const ligne = ouverte.fiche as LigneFinancement
  if (ligne.verifieeLe !== undefined) return <p>Vérifiée {verifiedBy(ligne)}.</p>
  return (
    <div className={css.bar}>
      <span className={css.dim}>Une ligne vérifiée ne se modifie plus, jusqu’à ce que le trésorier la déverrouille.</span>
      {!readOnly && (
        <Button
          variant="default"
          leftSection={<IconCheck size={16} stroke={1.6} />}
          onClick={() => void verifier([ligne.id], true, `Ligne vérifiée\u00A0: ${ouverte.titre} est verrouillée.`)}
        >
          Marquer la ligne comme vérifiée
        </Button>
      )}
    </div>
  )
}
