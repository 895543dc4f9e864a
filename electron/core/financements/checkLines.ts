import { Failure } from '../../../shared/kernel/failure'
import { plural } from '../../../shared/kernel/texte'
import type { Core } from '../core'

/**
 * Locks or unlocks lines, in one gesture. Those that already are keep the day and the name they bear.
 *
 * @throws Failure FICHE_NOT_FOUND, DISK_REFUSED
 */
export async function checkLines(core: Core, ids: readonly string[], verifiee: boolean): Promise<void> {
  const lignes = ids.map(id => {
    const ligne = core.lire.get('lignesFinancement', id)
    if (!ligne) throw new Failure('FICHE_NOT_FOUND', { collection: 'lignesFinancement', id })
    return ligne
  })
  const moving = lignes.filter(({ verifieeLe }) => (verifieeLe !== undefined) !== verifiee)
  const { aujourdhui } = core.lire
  await core.store.update(
    `${verifiee ? 'Marquer comme vérifiée' : 'Déverrouiller'}\u00A0: ${plural(moving.length, 'ligne de financement', 'lignes de financement')}`,
    core.auteur,
    tx => {
      for (const { id } of moving)
        tx.edit('lignesFinancement', id, draft => {
          if (verifiee) Object.assign(draft, { verifieeLe: aujourdhui, verifieePar: core.auteur.personne })
          else {
            delete draft.verifieeLe
            delete draft.verifieePar
          }
        })
    },
  )
}
