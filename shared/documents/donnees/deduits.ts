import type { Collection, Fiches } from '../../fiches'
import { coutTotal } from '../../ingenieries/coutIngenierie'
import { formatCentimes } from '../../kernel/montant'
import type { Lecture } from '../../lecture'
import { addressOf, nameOf, seatOf } from '../parties'
import type { Source } from './champsDeFiche'
import { sommeEnLettres } from './enLettres'
import { type Noeud, valeur } from './noeud'

const of =
  <C extends Collection>(_collection: C, find: (fiche: Fiches[C], lire: Lecture) => string | undefined) =>
  (source: Source, lire: Lecture): string | undefined =>
    find(source as unknown as Fiches[C], lire)

const costInWords = (cents: number | undefined): string | undefined => (cents === undefined ? undefined : sommeEnLettres(cents))

/** What no field holds and papers say: worked out by the rules of the trade. */
export const deduits: { readonly [C in Collection]?: readonly Noeud<Source>[] } = {
  structures: [
    valeur(
      'siege',
      'Siège, sur une ligne',
      '1 rue Imaginaire, 21000 Dijon',
      of('structures', (structure, lire) => seatOf(lire, structure)),
    ),
  ],
  personnes: [
    valeur(
      'nom_civil',
      'Nom avec la civilité',
      'Mme\u00A0Sonia Keller',
      of('personnes', personne => nameOf(personne)),
    ),
  ],
  ingenieries: [
    valeur(
      'cout_total',
      'Coût total, toutes taxes',
      '5\u202F400,00\u00A0€',
      of('ingenieries', ingenierie => formatCentimes(coutTotal(ingenierie))),
      'montant',
    ),
    valeur(
      'cout_total_en_lettres',
      'Coût total, en toutes lettres',
      'cinq mille quatre cents euros',
      of('ingenieries', ingenierie => costInWords(coutTotal(ingenierie))),
    ),
  ],
  parametres: [
    valeur(
      'siege',
      'Siège, sur une ligne',
      '12 avenue Gustave Eiffel, 21000 Dijon',
      of('parametres', pes21 => addressOf(pes21.adresse, pes21.codePostal, pes21.ville)),
    ),
  ],
}
