import { useQuery } from '@tanstack/react-query'
import { formatJour } from '../../../shared/kernel/formatJour'
import { api, client } from '../../client'
import { metaOfChamp } from '../../fiche/Champ'
import { type Draft, FormDialog } from '../../fiche/FormDialog'
import { saving } from '../../fiche/saving'
import { undo } from '../../layout/UndoButtons'
import { useClasseur } from '../../layout/useClasseur'
import { showToast } from '../../ui/toast'
import css from './Details.module.css'

/** « Envoyer le justificatif »: the day it went. */
export function EnvoyerJustificatif({ id, onClose }: { id: string; onClose: () => void }) {
  const { aujourdhui } = useClasseur()
  const file = useQuery(api.records.get.queryOptions({ input: { collection: 'justificatifs', id } })).data
  if (!file) return null
  const send = async ({ envoyeLe }: Draft) => {
    await saving(() => client.financements.sendProof({ id, envoyeLe: String(envoyeLe) }))
    showToast({ phrase: `Envoi noté le ${formatJour(String(envoyeLe))}\u00A0: ${file.titre}.`, action: { libelle: 'Annuler', agir: () => void undo() } })
  }
  return (
    <FormDialog
      titre={`Envoyer le justificatif · ${file.titre}`}
      verbe="Noter l’envoi"
      fields={[{ champ: 'envoyeLe', requis: true, meta: metaOfChamp('justificatifs', 'envoyeLe') }]}
      initial={{ envoyeLe: aujourdhui }}
      agir={send}
      onClose={onClose}
    >
      {() => <p className={css.dim}>L’envoi se fait par courriel ou sur le site du financeur ; ici se garde le jour où il est parti.</p>}
    </FormDialog>
  )
}
