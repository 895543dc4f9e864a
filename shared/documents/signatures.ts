import type { Signatures } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import type { Jour } from '../kernel/jour'
import { nameOf, type Signataire } from './parties'
import { fr, isWritten } from './phrases'

/** « Fait à Dijon, le 5 novembre 2024, en deux exemplaires originaux. »; as much of it as is known. */
export const faitA = (lieu: string | undefined, jour: Jour | undefined, suite = ''): string =>
  `${[isWritten(lieu) ? fr`Fait à ${lieu}` : 'Fait', jour && fr`le ${formatJourLong(jour)}`, suite].filter(Boolean).join(', ')}.`

/** Who signs, and for whom. */
export const signatureDe = (pour: string, signataire: Signataire | undefined): Signatures['parties'][number] => ({
  pour,
  nom: signataire ? nameOf(signataire.personne) : '',
  qualite: signataire?.mandat.fonction ?? '',
})
