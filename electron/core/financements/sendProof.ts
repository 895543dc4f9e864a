import { Failure } from '../../../shared/kernel/failure'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'

/**
 * Notes that a funder was sent what it was due.
 *
 * @throws Failure FICHE_NOT_FOUND, FIELD_REFUSED when the day is to come, LINE_CHECKED, DISK_REFUSED
 */
export async function sendProof(core: Core, { id, envoyeLe }: { id: string; envoyeLe: string }): Promise<void> {
  const justificatif = core.lire.get('justificatifs', id)
  if (!justificatif) throw new Failure('FICHE_NOT_FOUND', { collection: 'justificatifs', id })
  if (envoyeLe > core.lire.aujourdhui)
    throw new Failure('FIELD_REFUSED', { collection: 'justificatifs', champ: 'envoyeLe', libelle: 'Envoyé le', phrase: 'Cette date est encore à venir.' })
  await core.store.update(`Envoyer le justificatif · ${titleOfFiche(core.lire, 'justificatifs', justificatif)}`, core.auteur, tx =>
    tx.edit('justificatifs', id, draft => Object.assign(draft, { envoyeLe })),
  )
}
