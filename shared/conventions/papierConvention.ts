import type { Manque } from '../contract'
import { paragraphe } from '../documents/blocs'
import { leNom } from '../documents/nomAvecArticle'
import { fullNameOf, type Place, presentPes21, presentStructure } from '../documents/parties'
import { fr, isWritten, linesIn } from '../documents/phrases'
import { signatureDe } from '../documents/signatures'
import { draftOf } from '../documents/sujet'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { rediger } from '../redaction'
import { entre, referenceOf, signatures } from './cadreConvention'
import type { ContexteParties } from './contexteParties'

/** What a kind of convention says that the others do not. */
export interface PapierConvention {
  titre: string
  /** Under it; left out while it is empty. */
  sousTitre: string | undefined
  /** What the structure is called. */
  place: Place
  /** The texts it is founded on, before those the office adds. */
  visas: readonly string[]
  /** What leads to it, unless the office wrote its own: « Considérant que …, ». */
  preambule: string
  articles: Bloc[]
  /** After the signatures. */
  annexes?: Bloc[]
}

/** A convention between the association and a structure: parties, preamble, articles, signatures. */
export function papierConvention(contexte: ContexteParties, manques: readonly Manque[], papier: PapierConvention): ModeleDocument {
  const { lire, convention, pes21, sigle, structure, signataire, representant, imprime } = contexte
  const { titre, sousTitre, place, visas, preambule, articles, annexes = [] } = papier
  const draft = draftOf(manques)
  return rediger(
    {
      titre,
      ...(isWritten(sousTitre) ? { sousTitre } : {}),
      ...referenceOf(convention, draft.projet !== undefined),
      enTete: fullNameOf(pes21),
      forme: 'articles',
      ...imprime,
      blocs: [
        ...entre(presentPes21(pes21, signataire), structure && presentStructure(lire, structure, representant, place)),
        ...[...visas, ...linesIn(convention.visas)].map(paragraphe),
        paragraphe(isWritten(convention.preambule) ? convention.preambule : preambule),
        paragraphe('il a été convenu ce qui suit.'),
        ...articles,
        signatures(convention, pes21, [
          signatureDe(fr`Pour le ${sigle}`, signataire),
          signatureDe(fr`Pour ${isWritten(structure?.nom) ? leNom(structure.nom) : place.appelee}`, representant),
        ]),
        ...annexes,
      ],
      ...draft,
    },
    pes21,
  )
}
