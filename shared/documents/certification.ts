import type { Bloc } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import type { Jour } from '../kernel/jour'
import type { Parametres } from '../parametres/parametres'
import { paragraphe } from './blocs'
import { leNom } from './nomAvecArticle'
import { fullNameOf, namedWithFunction, nameOf, type Signataire, sigleOf } from './parties'
import { fr, isWritten } from './phrases'

const SOUSSIGNE = { mme: 'Je soussignée', m: 'Je soussigné' } as const

/** Who speaks: « Je soussignée, Mme Sonia Keller, présidente, représentant légalement le Pôle…, certifie ». */
function voice(pes21: Parametres | undefined, signataire: Signataire | undefined): string {
  const association = leNom(fullNameOf(pes21))
  if (!signataire) return fr`La personne qui représente légalement ${association} certifie`
  const { personne, mandat } = signataire
  const named = fr`${namedWithFunction(signataire)}, ${isWritten(mandat.pouvoir) ? fr`agissant pour ${association} en vertu de : ${mandat.pouvoir}` : fr`représentant légalement ${association}`},`
  const soussigne = personne.civilite && SOUSSIGNE[personne.civilite]
  return soussigne ? fr`${soussigne}, ${named} certifie` : fr`${named} certifie`
}

/**
 * What is certified, then the place, the day and the signature of who represents the association (metier.md § 7.3).
 *
 * @param quoi follows « certifie »: « exactes les informations du présent compte rendu »
 */
export const certification = (pes21: Parametres | undefined, signataire: Signataire | undefined, quoi: string, le: Jour | undefined): Bloc[] => [
  paragraphe(fr`${voice(pes21, signataire)} ${quoi}.`),
  {
    type: 'signatures',
    faitA: [isWritten(pes21?.ville) ? fr`Fait à ${pes21.ville}` : 'Fait', le && fr`le ${formatJourLong(le)}`].filter(Boolean).join(', '),
    parties: [{ pour: fr`Pour le ${sigleOf(pes21)}`, nom: signataire ? nameOf(signataire.personne) : '', qualite: signataire?.mandat.fonction ?? '' }],
    mention: le ? 'Signature' : 'Date et signature',
  },
]
