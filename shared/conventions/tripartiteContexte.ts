import { representantOf, type Signataire } from '../documents/parties'
import { financeursDe } from '../financements/financeursDe'
import { type Cout, coutConvenu } from '../ingenieries/coutIngenierie'
import { type ContexteIngenierie, contexteIngenierie, type Participante, servies } from '../ingenieries/ingenierieContexte'
import { members } from '../kernel/champs'
import type { ModeleDocument } from '../kernel/document'
import { yearOf } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { structureIdOf } from '../parcours/ofStructure'
import { signatairePes21 } from '../personnes/mandats'
import type { Personne } from '../personnes/personne'
import type { Structure } from '../structures/structure'
import type { Convention } from './convention'
import { printedDla } from './mentionsDla'
import { jourDesMandats, representantPrestataire } from './signataires'

/** Everything a convention tripartite speaks of, looked up once. */
export interface ContexteTripartite extends ContexteIngenierie {
  convention: Convention
  /** The structure that signs an individual one; a collective one has a list. */
  structure: Structure | undefined
  beneficiaires: Participante[]
  signataire: Signataire | undefined
  representant: Signataire | undefined
  representantPrestataire: Signataire | undefined
  intervenants: Personne[]
  /** What was agreed; undefined while the days or the price are unknown. */
  cout: Cout | undefined
  /** Euro cents, as the convention says, else the ingénierie; undefined when neither does. */
  participation: number | undefined
  financeurs: string[]
  imprime: Pick<ModeleDocument, 'logos' | 'mentions'>
  /** « la structure », « les structures bénéficiaires ». */
  lesStructures: string
}

/** Finds the records a convention tripartite is made of; those of an ingénierie that is not chosen yet are empty. */
export function contexteTripartite(convention: Convention, lire: Lecture): ContexteTripartite {
  const jour = jourDesMandats(convention, lire)
  const ofIngenierie = contexteIngenierie(lire.get('ingenieries', convention.ingenierieId) ?? { id: '' }, lire, jour)
  const { ingenierie, collective } = ofIngenierie
  const beneficiaires = servies(ofIngenierie)
  const structure = collective ? undefined : (ofIngenierie.participantes[0]?.structure ?? lire.get('structures', structureIdOf(lire, convention)))
  const named = members(convention.financeurs)
  const financeurs = named.length > 0 ? named : financeursDe(lire, 'dla', yearOf(jour))
  return {
    ...ofIngenierie,
    convention,
    structure,
    beneficiaires,
    signataire: signatairePes21(lire, jour, convention.signatairePes21Id),
    representant: structure && representantOf(lire, structure.id, jour, convention.representantId),
    representantPrestataire: representantPrestataire(convention, lire),
    intervenants: members(ingenierie.intervenants).flatMap(id => lire.get('personnes', id) ?? []),
    cout: coutConvenu(ingenierie),
    participation: convention.participation ?? ingenierie.participationStructure,
    financeurs,
    imprime: printedDla(lire, financeurs, jour),
    lesStructures: collective ? 'les structures bénéficiaires' : 'la structure',
  }
}

/** True when the Union helps to pay: its rules of keeping and control apply (metier.md § 6.2). */
export const isCofinanceUe = ({ lire, financeurs }: ContexteTripartite): boolean => financeurs.some(id => lire.get('structures', id)?.typeFinanceur === 'europe')
