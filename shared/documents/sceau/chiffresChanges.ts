import type { Chiffre } from './canonique'

/** A figure that is no longer what was sent: then, now, and the records that came and went. Absent is unknown. */
export interface ChiffreChange {
  libelle: string
  avant?: string
  maintenant?: string
  ajoutees: string[]
  retirees: string[]
}

const without = (ids: readonly string[], others: readonly string[]): string[] => ids.filter(id => !others.includes(id))

/** The figures that differ from those sealed, in their order of now; one whose records alone changed differs too. */
export function comparerChiffres(avant: readonly Chiffre[], maintenant: readonly Chiffre[]): ChiffreChange[] {
  const [before, now] = [new Map(avant.map(chiffre => [chiffre.cle, chiffre])), new Map(maintenant.map(chiffre => [chiffre.cle, chiffre]))]
  return [...new Set([...now.keys(), ...before.keys()])].flatMap(cle => {
    const [was, is] = [before.get(cle), now.get(cle)]
    const [old, fresh] = [was?.fiches ?? [], is?.fiches ?? []]
    const change = { ajoutees: without(fresh, old), retirees: without(old, fresh) }
    if (was?.valeur === is?.valeur && change.ajoutees.length + change.retirees.length === 0) return []
    return [{ libelle: (is ?? was)?.libelle ?? '', ...(was?.valeur ? { avant: was.valeur } : {}), ...(is?.valeur ? { maintenant: is.valeur } : {}), ...change }]
  })
}
