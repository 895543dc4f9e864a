import { type Collection, collectionNames, type Fiches } from '../fiches'
import { isObject } from '../kernel/isObject'
import type { Commune, Lecture } from '../lecture'

/** What a Lecture of a test holds: records by collection, communes, the day it is, the code of the post. */
export type Contenu = { [C in Collection]?: readonly Fiches[C][] } & { aujourdhui?: string; communes?: readonly Commune[]; codePoste?: string }

/** The communes most tests speak of. */
export const communesDeTest: readonly Commune[] = [
  { code: '21231', nom: 'Dijon', codesPostaux: ['21000'], epci: { siren: '242100410', nom: 'Dijon Métropole' } },
  { code: '21166', nom: 'Chenôve', codesPostaux: ['21300'], epci: { siren: '242100410', nom: 'Dijon Métropole' } },
  { code: '21611', nom: 'Sombernon', codesPostaux: ['21540'], epci: { siren: '200039055', nom: 'CC Ouche et Montagne' } },
]

function holds(fiche: Readonly<Record<string, unknown>>, champ: string, valeur: string): boolean {
  const [head = '', inner] = champ.split('.')
  const value = fiche[head]
  if (inner !== undefined) return isObject(value) && Object.values(value).some(element => isObject(element) && holds(element, inner, valeur))
  return isObject(value) ? value[valeur] === true : value !== undefined && String(value) === valeur
}

/** A classeur in memory that answers as the real one does: naive loops over the records given. */
export function aLecture({ aujourdhui = '2025-01-15', communes = communesDeTest, codePoste, ...contenu }: Contenu = {}): Lecture {
  const records = contenu as { [C in Collection]?: readonly Fiches[C][] }
  const all = <C extends Collection>(collection: C): readonly Fiches[C][] => (records[collection] ?? []).filter(fiche => fiche._supprime === undefined)
  const get = <C extends Collection>(collection: C, id: string | undefined): Fiches[C] | undefined => all(collection).find(fiche => fiche.id === id)
  return {
    aujourdhui,
    codePoste,
    all,
    trashed: collection => (records[collection] ?? []).filter(fiche => fiche._supprime !== undefined),
    get,
    where: (collection, champ, valeur) => all(collection).filter(fiche => holds(fiche, champ, valeur)),
    find: id => {
      const collection = collectionNames.find(name => get(name, id) !== undefined)
      return id !== undefined && collection ? { collection, id } : undefined
    },
    libelle: (liste, code) => {
      if (code === undefined) return ''
      if (liste === 'communes') return communes.find(commune => commune.code === code)?.nom ?? code
      return all('nomenclatures').find(choice => choice.liste === liste && choice.code === code)?.libelle ?? code
    },
    commune: code => communes.find(commune => commune.code === code),
  }
}
