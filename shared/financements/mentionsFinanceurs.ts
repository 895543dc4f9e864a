import { duNom } from '../documents/nomAvecArticle'
import { isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { LogoDocument, ModeleDocument } from '../kernel/document'
import { isInForce, type Jour } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Structure } from '../structures/structure'

/** What the Union asks of all it helps to pay, with its emblem (metier.md § 6.0). */
const MENTION_UE = 'Cofinancé par l’Union européenne'
const OURS: LogoDocument = { pour: 'association', alt: 'Logo de l’association' }

const isEurope = ({ typeFinanceur }: Structure): boolean => typeFinanceur === 'europe'

const funders = (lire: Lecture, ids: Iterable<string>): Structure[] =>
  [...new Set(ids)].flatMap(id => lire.get('structures', id) ?? []).sort((a, b) => compareFrench(a.nom ?? '', b.nom ?? ''))

const inForce = (financeur: Structure, jour: Jour) => ordered(financeur.mentions).filter(mention => isInForce(mention, jour))

/** The sentences a funder asks for that day; the Union’s own when nothing was recorded of it. */
function sentences(financeur: Structure, jour: Jour): string[] {
  const asked = inForce(financeur, jour).flatMap(({ texte }) => (isWritten(texte) ? [texte] : []))
  return asked.length === 0 && isEurope(financeur) ? [MENTION_UE] : asked
}

const logoAsked = (financeur: Structure, jour: Jour): boolean => isEurope(financeur) || inForce(financeur, jour).some(({ logo }) => logo === true)

const altOf = (financeur: Structure): string => (isEurope(financeur) ? 'Emblème de l’Union européenne' : `Logo ${duNom(financeur.nom ?? 'financeur')}`)

/** What must be printed on a paper: sentences, each once, and whose logos. */
export interface MentionsFinanceurs {
  mentions: string[]
  logos: LogoDocument[]
}

/** What these funders ask to be printed on a paper of that day, in the French order of their names (metier.md § 6.0). */
export function mentionsFinanceurs(lire: Lecture, financeurIds: Iterable<string>, jour: Jour): MentionsFinanceurs {
  const all = funders(lire, financeurIds)
  return {
    mentions: [...new Set(all.flatMap(financeur => sentences(financeur, jour)))],
    logos: all.filter(financeur => logoAsked(financeur, jour)).map(financeur => ({ pour: financeur.id, alt: altOf(financeur) })),
  }
}

/** Those of these funders who ask for no sentence that day, as far as is known. */
export const sansMention = (lire: Lecture, financeurIds: Iterable<string>, jour: Jour): Structure[] =>
  funders(lire, financeurIds).filter(financeur => sentences(financeur, jour).length === 0)

/**
 * The sentences and the logos of a paper: the association’s logo, then those of its funders.
 *
 * @param generale names all the funders in one sentence: it comes first when one of them has no sentence of their own
 */
export function printedFor(lire: Lecture, financeurIds: readonly string[], jour: Jour, generale?: string): Pick<ModeleDocument, 'logos' | 'mentions'> {
  const { mentions, logos } = mentionsFinanceurs(lire, financeurIds, jour)
  const isGeneral = isWritten(generale) && (financeurIds.length === 0 || sansMention(lire, financeurIds, jour).length > 0)
  const all = isGeneral ? [generale, ...mentions.filter(mention => mention !== generale)] : mentions
  return { logos: [OURS, ...logos], ...(all.length > 0 ? { mentions: all } : {}) }
}
