import { representantOf, type Signataire, sigleOf } from '../../documents/parties'
import { ordered } from '../../kernel/champs'
import type { ModeleDocument } from '../../kernel/document'
import type { Jour } from '../../kernel/jour'
import { compareFrench } from '../../kernel/texte'
import type { Lecture } from '../../lecture'
import type { Parametres } from '../../parametres/parametres'
import { parametresOf } from '../../parametres/parametresOf'
import { signatairePes21 } from '../../personnes/mandats'
import type { Structure } from '../../structures/structure'
import { titleOf } from '../../titre'
import type { ConventionFinancement } from '../conventionFinancement'
import { printedFor } from '../mentionsFinanceurs'
import { isPublique } from '../nomFinanceur'
import { lignesOf } from '../tranches'

/** What a convention de financement speaks of, looked up once. */
export interface ContexteFinancement {
  lire: Lecture
  convention: ConventionFinancement
  financeur: Structure | undefined
  /** A public funder: the rules of public grants apply. */
  publique: boolean
  pes21: Parametres | undefined
  sigle: string
  /** The day mandates are read on: that of the signature, today as long as it is not signed. */
  jour: Jour
  signataire: Signataire | undefined
  representant: Signataire | undefined
  tranches: (NonNullable<ConventionFinancement['tranches']>[string] & { id: string })[]
  /** What its lines pay for, in French order. */
  objets: string[]
  financeurs: string[]
  imprime: Pick<ModeleDocument, 'logos' | 'mentions'>
}

/** What the lines of a convention pay for: actions and projects by their names, else dispositifs. */
function objetsOf(lire: Lecture, conventionId: string): string[] {
  const named = lignesOf(lire, conventionId).flatMap(({ objetId, dispositif, repartition }) => {
    const ids = [...ordered(repartition).flatMap(part => part.objetId ?? []), ...(objetId === undefined ? [] : [objetId])]
    return ids.length > 0 ? ids.map(id => titleOf(lire, id)) : [lire.libelle('dispositifs', dispositif)]
  })
  return [...new Set(named.filter(Boolean))].sort(compareFrench)
}

/** Finds the records a convention de financement is made of. */
export function contexteFinancement(convention: ConventionFinancement, lire: Lecture): ContexteFinancement {
  const financeur = lire.get('structures', convention.financeurId)
  const pes21 = parametresOf(lire)
  const jour = convention.signeeLe ?? lire.aujourdhui
  const financeurs = financeur ? [financeur.id] : []
  return {
    lire,
    convention,
    financeur,
    publique: isPublique(lire, convention.financeurId),
    pes21,
    sigle: sigleOf(pes21),
    jour,
    signataire: signatairePes21(lire, jour, convention.signatairePes21Id),
    representant: financeur && representantOf(lire, financeur.id, jour, convention.representantId),
    tranches: ordered(convention.tranches).sort((a, b) => (a.exercice ?? 0) - (b.exercice ?? 0)),
    objets: objetsOf(lire, convention.id),
    financeurs,
    imprime: printedFor(lire, financeurs, jour),
  }
}
