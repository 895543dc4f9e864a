import type { Commune } from '../../../shared/lecture'
import { nomenclatureSeed } from '../../../shared/nomenclatures/seed'
import type { Semence } from '../classeur/createClasseur'

const SORTES = ['Atelier', 'Café associatif', 'Compagnie', 'Épicerie solidaire', 'Foyer', 'Jardin partagé', 'Ressourcerie', 'Régie', 'Théâtre', 'Amicale']

const pick = <T>(values: readonly T[], index: number): T | undefined => values[index % values.length]

/** As many structures as are asked, visibly invented, without any act: no figure counts them. They fill a classeur to see how it bears its weight. */
export function inventedStructures(count: number, communes: readonly Commune[]): Semence[] {
  const secteurs = nomenclatureSeed.filter(({ liste }) => liste === 'secteurs').map(({ code }) => code)
  return Array.from({ length: count }, (_, index) => {
    const commune = pick(communes, index * 7)
    return {
      collection: 'structures',
      fiche: {
        nom: `${pick(SORTES, index)} imaginaire ${String(index + 1).padStart(5, '0')}`,
        familleEss: 'association',
        secteur: pick(secteurs, index * 3),
        adherentPes21: index % 4 === 0,
        ...(commune ? { commune: commune.code, codePostal: commune.codesPostaux[0] } : {}),
      },
    }
  })
}
