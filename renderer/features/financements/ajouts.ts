import type { LigneLue } from '../../../shared/financements/tableau'
import { type Creation, requestCreation } from '../../fiche/creation'
import { nameOfLigne } from './useTable'

/** What is known of a record created from a line: the line, what else `champs` says; the page stays. */
const aboutLigne = (ligne: LigneLue, champs: Readonly<Record<string, unknown>> = {}): Pick<Creation, 'champs' | 'liens' | 'done'> => ({
  champs: { ligneId: ligne.id, ...champs },
  liens: { [ligne.id]: { collection: 'lignesFinancement', id: ligne.id, titre: nameOfLigne(ligne), detail: '' } },
  done: () => undefined,
})

/** « Ajouter un versement prévu » : of what is still to come, unless said otherwise. */
export const addVersement = (ligne: LigneLue): void =>
  requestCreation({
    collection: 'encaissements',
    titre: 'Ajouter un versement prévu',
    demande: ['nom', 'nature', 'condition', 'montantPrevu', 'prevuLe'],
    ...aboutLigne(ligne, ligne.resteARecevoir > 0 ? { montantPrevu: ligne.resteARecevoir } : {}),
  })

/** « Ajouter un justificatif » : what the funder of this line is due. */
export const addJustificatif = (ligne: LigneLue): void => requestCreation({ collection: 'justificatifs', ...aboutLigne(ligne) })
