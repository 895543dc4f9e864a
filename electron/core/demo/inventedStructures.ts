import type { Commune } from '../../../shared/lecture'
import { structureSeed } from '../../../shared/nomenclatures/structureSeed'
import type { Semence } from '../classeur/createClasseur'
import { inventedActivity } from './inventedActivity'
import { at, idOf } from './inventedIds'

const SORTES = ['Atelier', 'Maison', 'Jardin', 'Compagnie', 'Coopérative', 'Recyclerie', 'Épicerie', 'Théâtre', 'Ferme', 'Centre', 'Fanfare', 'Crèche', 'Radio', 'Verger', 'Club']
const MARQUES = ['Témoin', 'Modèle', 'd’Exemple', 'Imaginaire']
const STREETS = ['rue de l’Exemple', 'place du Modèle', 'allée Imaginaire', 'rue du Témoin']
const FIRST_CREATION = 2000
const SECTORS = Object.keys(structureSeed.secteurs)
const FORMS = [
  ['9220', 'association'],
  ['9220', 'association'],
  ['9221', 'association'],
  ['5460', 'cooperative'],
] as const

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

/**
 * As many invented structures as are asked, always the same, spread over the communes, each with what the office once did for it:
 * some three records in two structures. They fill a classeur to see how it bears its weight.
 */
export const inventedStructures = (count: number, communes: readonly Commune[]): Semence[] =>
  Array.from({ length: count }, (_, index) => recordsOf(index + 1, at(communes, index * 7))).flat()

function recordsOf(n: number, commune: Commune | undefined): Semence[] {
  const [formeJuridique, familleEss] = at(FORMS, n) ?? FORMS[0]
  const id = idOf(n, 'structures')
  const nom = `${at(SORTES, n)} ${at(MARQUES, Math.floor(n / SORTES.length))} ${n}`
  const fiche = {
    id,
    nom,
    roles: { accompagnee: true },
    siret: siretOf(n),
    formeJuridique,
    familleEss,
    dateCreation: String(FIRST_CREATION + (n % 15)),
    secteur: at(SECTORS, n * 5),
    adresse: `${(n % 60) + 1} ${at(STREETS, n)}`,
    codePostal: commune?.codesPostaux[0],
    commune: commune?.code,
  }
  return [{ collection: 'structures', fiche }, ...inventedActivity(n, { id, nom })]
}
