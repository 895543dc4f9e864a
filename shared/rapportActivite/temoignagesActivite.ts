import { citation } from '../documents/blocs'
import { nameOf } from '../documents/parties'
import { isWritten } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import type { Rubrique } from '../vieAssociative/rubrique'
import { rubriqueOf } from '../vieAssociative/rubriqueOf'
import type { ContexteActivite } from './contexteActivite'
import { partieSi } from './prose'

/** What beneficiaries say, each after who speaks; only those whose consent is valid today. */
export function temoignages({ lire, temoignages: all }: ContexteActivite, rubrique: Rubrique): Bloc[] {
  const here = all.filter(temoignage => rubriqueOf(lire, temoignage) === rubrique && isWritten(temoignage.texte))
  const told = here.flatMap(({ personneId, qualite, texte = '' }): Bloc[] => {
    const personne = lire.get('personnes', personneId)
    const nom = personne ? nameOf(personne) : ''
    const who = [nom, qualite].filter(isWritten).join(', ')
    return [...(who ? [{ type: 'paragraphe', texte: who, fort: nom } satisfies Bloc] : []), citation(texte)]
  })
  return partieSi(2, here.length > 1 ? 'Témoignages' : 'Témoignage', told)
}
