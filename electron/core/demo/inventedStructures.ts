import type { Commune } from '../../../shared/lecture'
import { structureSeed } from '../../../shared/nomenclatures/structureSeed'
import type { Semence } from '../classeur/createClasseur'

const SORTES = ['Atelier', 'Maison', 'Jardin', 'Compagnie', 'Coopérative', 'Recyclerie', 'Épicerie', 'Théâtre', 'Ferme', 'Centre', 'Fanfare', 'Crèche', 'Radio', 'Verger', 'Club']
const MARQUES = ['Témoin', 'Modèle', 'd’Exemple', 'Imaginaire']
const STREETS = ['rue de l’Exemple', 'place du Modèle', 'allée Imaginaire', 'rue du Témoin']
const SECTORS = Object.keys(structureSeed.secteurs)
const FORMS = [
  ['9220', 'association'],
  ['9220', 'association'],
  ['9221', 'association'],
  ['5460', 'cooperative'],
] as const
// One in ten has been through the DLA, long ago: the figures of 2023 and after do not move.
const ONE_IN = 10
const FIRST_YEAR = 2005
const LAST_YEAR = 2021
const BORN = Date.UTC(2020, 0, 1)

/** The key of Luhn that ends a number (metier.md § 9). */
function luhnKey(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

const withKey = (digits: string): string => digits + luhnKey(digits)

/** In the block 901 and after: that of 900 is the shipped demonstration’s. */
const siretOf = (n: number): string => withKey(`${withKey(String(90_100_000 + n))}0001`)

/** Shaped as a UUIDv7 of early 2020, one millisecond each. */
const idOf = (n: number, kind: number): string => {
  const time = (BORN + n).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${kind}00-8000-${n.toString(16).padStart(12, '0')}`
}

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]

/** As many invented structures as are asked, always the same, spread over the communes: they fill a classeur to see how it bears its weight. */
export const inventedStructures = (count: number, communes: readonly Commune[]): Semence[] =>
  Array.from({ length: count }, (_, index) => recordsOf(index + 1, at(communes, index * 7))).flat()

/** A structure and, for one in ten, its parcours. */
function recordsOf(n: number, commune: Commune | undefined): Semence[] {
  const [formeJuridique, familleEss] = at(FORMS, n) ?? FORMS[0]
  const year = FIRST_YEAR + (n % (LAST_YEAR - FIRST_YEAR + 1))
  const id = idOf(n, 1)
  const fiche = {
    id,
    nom: `${at(SORTES, n)} ${at(MARQUES, Math.floor(n / SORTES.length))} ${n}`,
    roles: { accompagnee: true },
    siret: siretOf(n),
    formeJuridique,
    familleEss,
    dateCreation: String(year - (n % 9)),
    secteur: at(SECTORS, n * 5),
    adresse: `${(n % 60) + 1} ${at(STREETS, n)}`,
    codePostal: commune?.codesPostaux[0],
    commune: commune?.code,
  }
  if (n % ONE_IN !== 0) return [{ collection: 'structures', fiche }]
  const parcours = {
    id: idOf(n, 2),
    structureId: id,
    dateAccueil: `${year}-${String((n % 12) + 1).padStart(2, '0')}`,
    suite: 'information',
    sortie: 'clos',
    sortieLe: String(year),
  }
  return [
    { collection: 'structures', fiche },
    { collection: 'parcours', fiche: parcours },
  ]
}
