import type { LigneLue } from '../../../shared/financements/tableau'
import type { Creation } from '../../fiche/creation'
import { nameOfLigne } from './useTable'

/** What is known of a record created from a line: the line, what else `champs` says; the page stays. */
export const aboutLigne = (ligne: LigneLue, champs: Readonly<Record<string, unknown>> = {}): Pick<Creation, 'champs' | 'liens' | 'done'> => ({
  champs: { ligneId: ligne.id, ...champs },
  liens: { [ligne.id]: { collection: 'lignesFinancement', id: ligne.id, titre: nameOfLigne(ligne), detail: '' } },
  done: () => undefined,
})
