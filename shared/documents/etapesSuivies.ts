import type { StatutAvenant } from '../avenants/avenant'
import type { StatutConvention } from '../conventions/convention'
import type { Collection } from '../fiches'
import type { StatutDocument } from './documentProduit'

// A convention half signed has been sent; one that was ended early had been signed.
const conventions: Readonly<Record<StatutConvention, StatutDocument>> = {
  brouillon: 'brouillon',
  relue: 'relu',
  envoyee: 'envoye',
  signeeEnPartie: 'envoye',
  signee: 'signe',
  echue: 'echu',
  resiliee: 'signe',
}

const avenants: Readonly<Record<StatutAvenant, StatutDocument>> = { brouillon: 'brouillon', relu: 'relu', envoye: 'envoye', signe: 'signe' }

const suivies: { readonly [C in Collection]?: Readonly<Record<string, StatutDocument>> } = { conventions, avenants }

/** How far the paper of a record goes with it: signing the convention signs its paper. Undefined when its papers go their own way. */
export const statutSuivi = (collection: string | undefined, statut: string): StatutDocument | undefined =>
  (suivies as Readonly<Record<string, Readonly<Record<string, StatutDocument>>>>)[collection ?? '']?.[statut]
