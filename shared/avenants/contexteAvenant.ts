import type { Convention } from '../conventions/convention'
import { paragraphe } from '../documents/blocs'
import { genresConventions } from '../documents/genres/genresConventions'
import { type Comparaison, comparer, intituleOf, sansNumero } from '../documents/sceau/ecarts'
import { type EtatConvention, etatConvention, papierDe } from '../documents/sceau/etatConvention'
import { FIRST_PAGE, type Passage, passagesOf, wordsOf } from '../documents/sceau/passages'
import { scelleOf } from '../documents/sceau/sceau'
import { scellableOf } from '../documents/sceau/scellable'
import type { TypeDocument, typesConventions } from '../documents/typesDocument'
import type { ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { lectureAvec } from '../lectureAvec'
import { exerciceOf } from '../parametres/parametresOf'
import { structureIdOf } from '../parcours/ofStructure'
import { representantLegal } from '../personnes/mandats'
import type { Avenant } from './avenant'
import { numeroAvenant } from './numeroAvenant'

/** A passage the avenant changes: what it was called when it was agreed, and its new wording; absent when it is taken out, or added. */
export interface Modifie {
  intitule: string
  /** « Article 5 », as numbered in what was agreed. */
  avant?: string
  maintenant?: Passage
}

/** Everything an avenant speaks of, looked up once. */
export interface ContexteAvenant {
  lire: Lecture
  avenant: Avenant
  numero: number
  convention: Convention | undefined
  /** What was agreed before it. */
  etat: EtatConvention | undefined
  /** The convention as it would be signed today, by those who sign the avenant. */
  papier: { type: keyof typeof typesConventions; lire: Lecture; modele: ModeleDocument } | undefined
  comparaison: Comparaison
  modifies: Modifie[]
}

const NOTHING: Comparaison = { ecarts: [], passages: [] }

const isConvention = (type: TypeDocument | undefined): type is keyof typeof typesConventions => type !== undefined && Object.hasOwn(genresConventions, type)

// An avenant has a first page and signatories of its own.
const isAmended = (titre: string): boolean => titre !== 'Signatures' && titre !== FIRST_PAGE

const numberOf = (titre: string): string => /^Article\s\d+/u.exec(titre)?.[0] ?? titre

/** The wording of a passage: as it was agreed when the avenant is signed, were the convention changed since. */
function wordingOf(passage: Passage | undefined, agreed: string | undefined): Passage | undefined {
  if (agreed === undefined || (passage && wordsOf(passage) === agreed)) return passage
  return { titre: passage?.titre ?? '', blocs: agreed.split('\n').map(paragraphe) }
}

/** Who signs it for the structure: the person chosen; else its legal representative, or whoever signed the convention when none is known. */
export function representantAvenant({ representantId, dateSignature }: Avenant, convention: Convention, lire: Lecture): string | undefined {
  const legal = representantLegal(lire, structureIdOf(lire, convention), dateSignature ?? lire.aujourdhui)
  return representantId ?? legal?.personne.id ?? convention.representantId
}

/** Finds the records an avenant is made of, and the articles it changes. */
export function contexteAvenant(avenant: Avenant, lire: Lecture): ContexteAvenant {
  const convention = lire.get('conventions', avenant.conventionId)
  const bare = { lire, avenant, numero: numeroAvenant(avenant, lire), convention, etat: undefined, papier: undefined, comparaison: NOTHING, modifies: [] }
  const type = convention && papierDe(lire, convention)
  if (!convention || !isConvention(type)) return bare
  const { dateSignature, signatairePes21Id } = avenant
  const representantId = representantAvenant(avenant, convention, lire)
  const toSign = lectureAvec(lire, 'conventions', { ...convention, dateSignature, representantId, signatairePes21Id })
  const sujet = { id: convention.id, annee: exerciceOf(lire) }
  const papier = { type, lire: toSign, modele: genresConventions[type].modele(toSign, sujet) }
  const etat = etatConvention(lire, convention.id, avenant)
  if (!etat) return { ...bare, papier }
  const agreed = avenant.statut === 'signe' ? scelleOf(avenant) : undefined
  const comparaison = comparer(etat.scelle, agreed ?? scellableOf(lire, type, sujet))
  const passages = new Map(passagesOf(genresConventions[type].modele(lire, sujet)).map(passage => [intituleOf(passage.titre), passage]))
  const before = new Map(etat.scelle.mots.map(({ titre }) => [intituleOf(titre), titre]))
  const sealed = new Map(agreed?.mots.map(({ titre, texte }) => [intituleOf(titre), texte]))
  const modifies = comparaison.passages.filter(isAmended).map((titre): Modifie => {
    const key = intituleOf(titre)
    const [was, wording] = [before.get(key), wordingOf(passages.get(key), sealed.get(key))]
    return { intitule: sansNumero(titre), ...(was ? { avant: numberOf(was) } : {}), ...(wording ? { maintenant: wording } : {}) }
  })
  return { ...bare, papier, etat, comparaison, modifies }
}
