import type { Lecture } from '../lecture'
import type { TypeFinanceur } from './financeur'

const PRIVATE: ReadonlySet<TypeFinanceur> = new Set(['prive', 'fondation'])
const ETAT = 'État'

/** True of a public funder; of one whose kind is not said, when it is a collectivité. */
export function isPublique(lire: Lecture, financeurId: string | undefined): boolean {
  const financeur = lire.get('structures', financeurId)
  return financeur?.typeFinanceur === undefined ? financeur?.roles?.collectivite === true : !PRIVATE.has(financeur.typeFinanceur)
}

/** How the treasurer’s table names a funder: « État · Préfecture de la Côte-d’Or », « CC Ouche et Montagne ». */
export function nomFinanceur(lire: Lecture, financeurId: string | undefined): string {
  const financeur = lire.get('structures', financeurId)
  const nom = financeur?.nom?.replace(/^Communauté de communes /i, 'CC ') ?? 'Financeur à indiquer'
  return financeur?.typeFinanceur === 'etat' && !nom.startsWith(ETAT) ? `${ETAT} · ${nom}` : nom
}
