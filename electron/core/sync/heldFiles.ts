import { plural } from '../../../shared/kernel/texte'
import type { Echange, FichierRetenu } from './courier'
import type { Retenus, Standing } from './engine'
import type { Bilan } from './exchanger'

const ARRIVING_MS = 2 * 60_000
const LATE_MS = 24 * 3_600_000

const absences: { [A in NonNullable<Echange['absence']>]: (bilan: Bilan, nom: string) => string } = {
  absent: (_, nom) => `Le dossier partagé « ${nom} » n’est pas là : branchez-le ou retrouvez le réseau. Le travail continue sur ce poste, et partira au prochain échange.`,
  autre: (_, nom) => `Le dossier partagé n’est plus celui de « ${nom} » : un autre espace est à sa place. Rien n’y est lu ni écrit.`,
  reecrit: () => 'L’espace partagé a été réécrit par une version plus récente de Permanence : mettez Permanence à jour sur ce poste.',
  refuse: ({ cause }, nom) =>
    `Le dossier partagé « ${nom} » refuse qu’on y lise ou écrive (${cause ?? 'erreur du disque'}). Le travail continue sur ce poste, et partira au prochain échange.`,
}

/** What of the shared folder waits or is wrong, in sentences; a file that is only arriving is not said at once. */
export class HeldFiles {
  readonly #now: () => Date
  readonly #since = new Map<string, number>()

  constructor(now: () => Date) {
    this.#now = now
  }

  /** The files that the last exchange could not take. */
  saw(retenus: readonly FichierRetenu[]): void {
    const names = new Set(retenus.map(keyOf))
    for (const known of this.#since.keys()) if (!names.has(known)) this.#since.delete(known)
    for (const name of names) if (!this.#since.has(name)) this.#since.set(name, this.#now().getTime())
  }

  sentences(bilan: Bilan, { appareil, retenus }: Standing): string[] {
    const nameOf = (device: string): string => bilan.voisins.find(voisin => voisin.appareil === device)?.nom ?? 'inconnu'
    const away = bilan.absence ? [absences[bilan.absence](bilan, appareil.espace.nom)] : []
    return [...away, ...this.#files(bilan.retenus, nameOf), ...retenus.map(held => heldSentence(held, nameOf(held.appareil)))]
  }

  #files(retenus: readonly FichierRetenu[], nameOf: (device: string) => string): string[] {
    return retenus.flatMap(file => {
      const age = this.#now().getTime() - (this.#since.get(keyOf(file)) ?? this.#now().getTime())
      if (file.refus === 'plusRecent')
        return [`Le poste ${nameOf(file.appareil)} utilise une version plus récente de Permanence : mettez ce poste à jour pour recevoir ce qu’il envoie.`]
      if (file.refus === 'etranger') return [`Un fichier étranger est dans le dossier partagé (${file.nom}) : il n’est pas lu.`]
      if (age < ARRIVING_MS) return []
      if (age < LATE_MS) return [`Un fichier du poste ${nameOf(file.appareil)} n’est pas encore arrivé entier.`]
      return [`Un fichier du poste ${nameOf(file.appareil)} est incomplet depuis plus d’un jour : ouvrez Permanence sur ce poste, qui le remettra.`]
    })
  }
}

const keyOf = ({ appareil, nom }: FichierRetenu): string => `${appareil}/${nom}`

function heldSentence({ raison, segments }: Retenus, poste: string): string {
  const sent = plural(segments, 'envoi')
  if (raison === 'version') return `Le poste ${poste} utilise une version plus récente de Permanence : ${sent} attendent que ce poste soit mis à jour. Rien n’est perdu.`
  return `${sent} du poste ${poste} ${segments > 1 ? 'attendent' : 'attend'} un fichier qui n’est pas encore arrivé.`
}
