import type { Collection, Fiches } from '../fiches'
import type { Lecture } from '../lecture'
import type { TypeSeance } from '../seances/seance'
import type { Rubrique } from './rubrique'

const ofSeance: Readonly<Partial<Record<TypeSeance, Rubrique>>> = {
  cours: 'cours',
  cfga: 'cfga',
  parolesExperts: 'parolesExperts',
  universitePopulaire: 'universitePopulaire',
  emergence: 'emergence',
  club: 'club',
  moisEss: 'moisEss',
  reseauMetropolitain: 'reseauMetropolitain',
  inauguration: 'generateur',
  information: 'formations',
  defiPitchInterne: 'vieAssociative',
  assembleeGenerale: 'vieAssociative',
  vieAssociative: 'vieAssociative',
}

const ofDispositif: Readonly<Record<string, Rubrique>> = {
  dla: 'dla',
  'benefice-crea': 'creation',
  emergence: 'emergence',
  rares: 'rares',
  generateur: 'generateur',
  crdva: 'crdva',
  formations: 'formations',
  'mois-ess': 'moisEss',
}

const ofProjet: Readonly<Record<NonNullable<Fiches['projets']['dispositif']>, Rubrique>> = { beneficeCrea: 'creation', emergence: 'emergence', rares: 'rares' }

/** What a structure lived with the office says where it is spoken of: its DLA first, then its project, then the CRDVA. */
function ofStructure(lire: Lecture, id: string): Rubrique | undefined {
  if (lire.where('parcours', 'structureId', id).length > 0) return 'dla'
  const [projet] = lire.where('projets', 'structureId', id)
  if (projet) return ofProjet[projet.dispositif ?? 'beneficeCrea']
  if (lire.where('projetsGenerateur', 'structureId', id).length > 0) return 'generateur'
  return lire.where('accompagnementsCrdva', 'structureId', id).length > 0 ? 'crdva' : undefined
}

function ofSujet(lire: Lecture, { collection, id }: { collection: Collection; id: string }): Rubrique | undefined {
  switch (collection) {
    case 'seances':
      return ofSeance[lire.get('seances', id)?.type ?? 'autre']
    case 'projets':
      return ofProjet[lire.get('projets', id)?.dispositif ?? 'beneficeCrea']
    case 'actionsAssociatives':
      return ofDispositif[lire.get('actionsAssociatives', id)?.dispositif ?? '']
    case 'structures':
      return ofStructure(lire, id)
    case 'projetsGenerateur':
      return 'generateur'
    case 'parcours':
      return 'dla'
    default:
      return undefined
  }
}

/** Where it is read in the report: as the office chose, otherwise as what it is about says; undefined when nothing does. */
export function rubriqueOf(lire: Lecture, { rubrique, sujetId }: { rubrique?: Rubrique | undefined; sujetId?: string | undefined }): Rubrique | undefined {
  const sujet = rubrique ? undefined : lire.find(sujetId)
  return rubrique ?? (sujet && ofSujet(lire, sujet))
}
