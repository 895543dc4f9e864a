import type { Fiches } from '../fiches'
import { fold } from '../kernel/texte'
import type { Personne } from '../personnes/personne'
import { keyOfName } from '../structures/doublons'
import type { Structure } from '../structures/structure'
import type { Fusionnable } from './fusionnable'

/** A mark that two records of one thing share. */
export interface Ressemblance {
  /** Equal keys: probably one thing. */
  cle: string
  /** Why a pair of that key is thought so. */
  raison: string
  /** The surest first: 0 is a number that only one may bear. */
  rang: number
  /** Less is known of this record than the key would tell: two that both know more are told apart by another key. */
  incomplet?: boolean
}

const RESTE_INCONNU = 'reste inconnu'

function ofStructure(structure: Structure): Ressemblance[] {
  const { siret, rna, commune } = structure
  const nom = keyOfName(structure)
  return [
    ...(siret ? [{ cle: `siret ${siret}`, raison: 'Même SIRET', rang: 0 }] : []),
    ...(rna ? [{ cle: `rna ${rna}`, raison: 'Même numéro RNA', rang: 1 }] : []),
    ...(nom && commune ? [{ cle: `nom ${nom} ${commune}`, raison: 'Même nom, même commune', rang: 2 }] : []),
    ...(nom ? [{ cle: `nom ${nom} ${RESTE_INCONNU}`, raison: 'Même nom, commune à vérifier', rang: 4, incomplet: !commune }] : []),
    ...(siret ? [{ cle: `siren ${siret.slice(0, 9)}`, raison: 'Même SIREN', rang: 5 }] : []),
  ]
}

// « Petit Nora » and « Nora PETIT » are one name.
const wordsOf = (nom: string): string =>
  fold(nom)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .sort()
    .join(' ')

const PES21 = 'pes21'

function ofPersonne({ nom = '', mail, mandats = {} }: Personne): Ressemblance[] {
  const words = wordsOf(nom)
  const organisations = new Set(Object.values(mandats).map(({ structureId }) => structureId ?? PES21))
  return [
    ...(mail ? [{ cle: `mail ${fold(mail)}`, raison: 'Même mail', rang: 2 }] : []),
    ...(words ? [...organisations].map(id => ({ cle: `nom ${words} ${id}`, raison: 'Même nom, même structure', rang: 1 })) : []),
    ...(words ? [{ cle: `nom ${words} ${RESTE_INCONNU}`, raison: 'Même nom, structure à vérifier', rang: 4, incomplet: organisations.size === 0 }] : []),
  ]
}

const ressemblances: { [C in Fusionnable]: (fiche: Fiches[C]) => Ressemblance[] } = { structures: ofStructure, personnes: ofPersonne }

/** The marks by which a record is recognised as the double of another. */
export const ressemblancesOf = <C extends Fusionnable>(collection: C, fiche: Fiches[C]): Ressemblance[] => ressemblances[collection](fiche)
