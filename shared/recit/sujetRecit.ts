import type { Collection } from '../fiches'
import type { Lecture } from '../lecture'
import type { familleEssLabels, Structure } from '../structures/structure'
import { mot } from './quand'

/** Who a récit is about: as it is named first, then as it is called. */
export interface SujetRecit {
  complet: string
  court: string
  /** What a participle takes after each: « Le Cri est entré », « l’association est entrée ». */
  accordComplet: string
  accordCourt: string
}

const NOMS: Readonly<Record<keyof typeof familleEssLabels, string>> = {
  association: 'l’association',
  cooperative: 'la coopérative',
  mutuelle: 'la mutuelle',
  fondation: 'la fondation',
  societeEss: 'la société',
  horsEss: 'la structure',
  collectivite: 'la collectivité',
  porteur: 'la structure',
}

/** A name that brings its article tells how it agrees; any other is introduced by what it is. */
function named(nom: string, court: string): Pick<SujetRecit, 'complet' | 'accordComplet'> {
  if (nom === '') return { complet: court, accordComplet: 'e' }
  if (/^le /i.test(nom)) return { complet: nom, accordComplet: '' }
  if (/^la /i.test(nom)) return { complet: nom, accordComplet: 'e' }
  return { complet: `${court} ${nom}`, accordComplet: 'e' }
}

const ofStructure = ({ nom, familleEss }: Pick<Structure, 'nom' | 'familleEss'>): SujetRecit => {
  const court = familleEss ? NOMS[familleEss] : 'la structure'
  return { ...named(mot(nom), court), court, accordCourt: 'e' }
}

const ofProjet = (nom: string | undefined): SujetRecit => {
  const known = mot(nom)
  return { complet: known ? `le projet « ${known} »` : 'le projet', accordComplet: '', court: 'le projet', accordCourt: '' }
}

/** Who the récit of a record is about; undefined for what has no journey. */
export function sujetRecit(lire: Lecture, collection: Collection, id: string): SujetRecit | undefined {
  switch (collection) {
    case 'structures': {
      const structure = lire.get('structures', id)
      return structure && ofStructure(structure)
    }
    case 'parcours': {
      const parcours = lire.get('parcours', id)
      return parcours && ofStructure(lire.get('structures', parcours.structureId) ?? {})
    }
    case 'projets':
    case 'projetsGenerateur': {
      const projet = lire.get(collection, id)
      return projet && ofProjet(projet.nom)
    }
    default:
      return undefined
  }
}
