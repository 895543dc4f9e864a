import { formatCentimes } from '../../../shared/kernel/montant'
import { client } from '../../client'
import { metaOfChamp } from '../../fiche/Champ'
import { type Draft, FormDialog } from '../../fiche/FormDialog'
import { saving } from '../../fiche/saving'
import { undo } from '../../layout/UndoButtons'
import { useClasseur } from '../../layout/useClasseur'
import { showToast } from '../../ui/toast'
import css from './Details.module.css'
import { nameOfLigne, useLastKnown, useLigneLue } from './useTable'

/** « Demander le solde »: the day it was asked for; the line moves on with it, in one gesture. */
export function DemanderSolde({ ligneId, onClose }: { ligneId: string; onClose: () => void }) {
  const { aujourdhui } = useClasseur()
  const ligne = useLastKnown(useLigneLue(ligneId))
  if (!ligne) return null
  const ask = async ({ soldeDemandeLe }: Draft) => {
    await saving(() => client.records.advance({ collection: 'lignesFinancement', id: ligneId, vers: 'soldeDemande', champs: { soldeDemandeLe } }))
    showToast({ phrase: `Demande de solde notée\u00A0: ${nameOfLigne(ligne)}.`, action: { libelle: 'Annuler', agir: () => void undo() } })
  }
  return (
    <FormDialog
      titre={`Demander le solde · ${nameOfLigne(ligne)}`}
      verbe="Noter la demande"
      fields={[{ champ: 'soldeDemandeLe', requis: true, meta: metaOfChamp('lignesFinancement', 'soldeDemandeLe') }]}
      initial={{ soldeDemandeLe: aujourdhui }}
      agir={ask}
      onClose={onClose}
    >
      {() => <p className={css.dim}>{formatCentimes(ligne.resteARecevoir)} restent à recevoir sur cette ligne.</p>}
    </FormDialog>
  )
}
