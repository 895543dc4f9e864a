import type { Encaissement } from '../../../shared/financements/encaissement'
import type { LigneFinancement, StatutLigne } from '../../../shared/financements/ligneFinancement'
import { isTerminee, montantDu, montantsLigne } from '../../../shared/financements/montantsLigne'
import { Failure } from '../../../shared/kernel/failure'
import { formatCentimes } from '../../../shared/kernel/montant'
import { titleOfFiche } from '../../../shared/titre'
import type { Core } from '../core'

/** A payment as the dialog gives it; cents. */
export interface Versement {
  ligneId: string
  /** The expected payment it answers. */
  encaissementId?: string | undefined
  montant: number
  recuLe: string
  reference?: string | undefined
}

/** Where a line is once this has come: settled when nothing is owed any more, else begun, unless its balance was already asked for. */
function statutAfter(ligne: LigneFinancement, recu: number): StatutLigne | undefined {
  const du = montantDu(ligne)
  if (isTerminee(ligne)) return ligne.statut
  if (du !== undefined && recu >= du) return 'solde'
  return ligne.statut === 'soldeDemande' ? 'soldeDemande' : 'acompteRecu'
}

/** The nature of a payment nobody had announced. */
function natureOf(ligne: LigneFinancement, before: number, recu: number): Encaissement['nature'] {
  const du = montantDu(ligne)
  if (du === undefined || recu < du) return 'acompte'
  return before === 0 ? 'unique' : 'solde'
}

/** @throws Failure FICHE_NOT_FOUND when it is not an awaited payment of this line. */
function expected({ lire }: Core, { ligneId, encaissementId }: Versement): string | undefined {
  if (encaissementId === undefined) return undefined
  const encaissement = lire.get('encaissements', encaissementId)
  if (encaissement?.ligneId !== ligneId || encaissement.recuLe !== undefined) throw new Failure('FICHE_NOT_FOUND', { collection: 'encaissements', id: encaissementId })
  return encaissementId
}

/**
 * Records a payment and moves its line on, in one gesture: the awaited payment is filled, or a new one made.
 *
 * @returns the id of the payment
 * @throws Failure FICHE_NOT_FOUND, FIELD_REFUSED when the day is to come or nothing came, LINE_CHECKED, DISK_REFUSED
 */
export async function receivePayment(core: Core, versement: Versement): Promise<{ id: string }> {
  const { ligneId, montant, recuLe, reference } = versement
  const { lire } = core
  const ligne = lire.get('lignesFinancement', ligneId)
  if (!ligne) throw new Failure('FICHE_NOT_FOUND', { collection: 'lignesFinancement', id: ligneId })
  const awaited = expected(core, versement)
  if (montant <= 0)
    throw new Failure('FIELD_REFUSED', { collection: 'encaissements', champ: 'montantRecu', libelle: 'Montant reçu', phrase: 'Indiquez un montant supérieur à zéro.' })
  if (recuLe > lire.aujourdhui) throw new Failure('FIELD_REFUSED', { collection: 'encaissements', champ: 'recuLe', libelle: 'Reçu le', phrase: 'Cette date est encore à venir.' })
  const before = montantsLigne(lire, ligne).recu
  const statut = statutAfter(ligne, before + montant)
  const came = { recuLe, montantRecu: montant, ...(reference ? { reference } : {}) }
  const id = await core.store.update(`Enregistrer un versement de ${formatCentimes(montant)} · ${titleOfFiche(lire, 'lignesFinancement', ligne)}`, core.auteur, tx => {
    if (statut !== ligne.statut) tx.edit('lignesFinancement', ligneId, draft => Object.assign(draft, { statut }))
    if (awaited === undefined) return tx.create('encaissements', { ligneId, nature: natureOf(ligne, before, before + montant), ...came })
    tx.edit('encaissements', awaited, draft => Object.assign(draft, came))
    return awaited
  })
  return { id }
}
