import type { Lien } from '../../../shared/contract'
import type { ConventionFinancement } from '../../../shared/financements/conventionFinancement'
import { ordered } from '../../../shared/kernel/champs'
import { yearOf } from '../../../shared/kernel/jour'
import { client } from '../../client'
import { requestCreation } from '../../fiche/creation'

/** What the convention grants for an exercice, in cents: its tranche, else the whole when it covers no other. */
function grantedOf({ tranches, montant, debut, fin }: ConventionFinancement, exercice: number): number | undefined {
  const tranche = ordered(tranches).find(one => one.exercice === exercice)
  if (tranche) return tranche.montant
  return debut && fin && yearOf(debut) === yearOf(fin) ? montant : undefined
}

/** A line of this convention, with what the convention already says of it. */
export async function addLigneOf(convention: Lien): Promise<void> {
  const { fiche, liens } = await client.records.get({ collection: 'conventionsFinancement', id: convention.id })
  const { financeurId, debut, signeeLe } = fiche as ConventionFinancement
  const exercice = debut && yearOf(debut)
  const granted = exercice && grantedOf(fiche as ConventionFinancement, exercice)
  requestCreation({
    collection: 'lignesFinancement',
    champs: {
      conventionFinancementId: convention.id,
      ...(financeurId ? { financeurId } : {}),
      ...(exercice ? { exercice } : {}),
      ...(granted ? { montantConventionne: granted } : {}),
      ...(signeeLe ? { statut: 'conventionne' } : {}),
    },
    liens: { ...liens, [convention.id]: convention },
    done: () => undefined,
  })
}

/** A funding convention, then its first line. */
export const addConvention = (): void =>
  requestCreation({
    collection: 'conventionsFinancement',
    done: convention => {
      if (convention) void addLigneOf(convention)
    },
  })
