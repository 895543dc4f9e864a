import { deflateRawSync } from 'node:zlib'
import type { Auteur, Change, FicheTouchee } from '../../../shared/kernel/change'
import { applyPatches, type RawFiche } from '../store/patches'
import { isAlive, keyOf, lifeFrom, lifeOf, present, recordOf, registersOf, saidBy, type Valeur, writesOf } from './registers'
import type { Groupe } from './segment'
import type { Shard } from './shard'
import { partOf, type Shards } from './shards'

// Past this many values, the readable copy would weigh more than what it explains.
const LISIBLE_MAX = 60

const signed = (appareil: string, { personne, poste }: Auteur, le: string): string => JSON.stringify([appareil, personne, poste, le])

/** Who wrote an operation, from the message of its change; `le` by the clock of that post. */
export function signatureOf(message = '[]'): { appareil: string; personne: string; poste: string; le: string } {
  const [appareil = '', personne = '', poste = '', le = ''] = JSON.parse(message) as string[]
  return { appareil, personne, poste, le }
}

interface Setting {
  shards: Shards
  appareil: string
  incarnation: string
  parts: number
  /** Told of each register written. */
  judge: (shard: Shard, key: string) => void
}

/** What this post writes in the shards, under its own name. */
export class Hand {
  readonly #setting: Setting

  constructor(setting: Setting) {
    this.#setting = setting
  }

  /** Writes records of one part as they stand, where the space says otherwise; gives what the others will read. */
  async brought(part: number, fiches: readonly { collection: string; fiche: RawFiche }[], par: Auteur, le: string): Promise<Groupe['lots']> {
    const shard = await this.#setting.shards.get(part)
    const registers = fiches.flatMap(({ collection, fiche }) => registersOf(collection, fiche))
    if (shard.isEmpty && registers.length > 0) shard.fill(registers)
    else for (const [key, value] of registers) if (saidBy(key, shard.value(key) ?? null) !== saidBy(key, value)) shard.put(key, value)
    return this.#lots(new Map([[part, shard]]), par, le)
  }

  /** Writes a recorded change in the shards; gives it as the others will read it, undefined when it says nothing to them. */
  async written(change: Change): Promise<Groupe | undefined> {
    const touched = new Map<number, Shard>()
    const signe = `${change.seq}-${this.#setting.incarnation}`
    for (const fiche of change.fiches) {
      const record = keyOf([fiche.collection, fiche.id])
      const p = partOf(record, this.#setting.parts)
      const shard = await this.#setting.shards.get(p)
      touched.set(p, shard)
      for (const ecriture of writesOf(fiche, signe)) shard.write(ecriture)
      const life = lifeAfter(fiche, shard.value(lifeOf(record)), signe)
      if (life !== undefined) shard.put(lifeOf(record), life)
    }
    for (const place of change.tranche ?? []) {
      const cle = keyOf(place)
      const p = partOf(recordOf(cle), this.#setting.parts)
      const shard = await this.#setting.shards.get(p)
      touched.set(p, shard)
      shard.affirm(cle)
    }
    const lots = this.#lots(touched, change.by, change.at)
    return lots.length === 0 ? undefined : { geste: change.geste, par: change.by, le: change.at, lots }
  }

  #lots(touched: ReadonlyMap<number, Shard>, par: Auteur, le: string): Groupe['lots'] {
    return [...touched].flatMap(([p, shard]) => {
      const done = shard.commit(signed(this.#setting.appareil, par, le))
      if (!done) return []
      for (const [key] of done.written) this.#setting.judge(shard, key)
      const lisible = done.written.length > LISIBLE_MAX ? [] : done.written.map(([cle, valeur]): [string, Valeur] => [cle, valeur])
      return [{ p, c: deflateRawSync(done.change).toString('base64'), lisible }]
    })
  }
}

/** What a recorded change makes of the life of a record; undefined when it says nothing of it. */
function lifeAfter({ patches }: FicheTouchee, life: Valeur | undefined, signe: string): Valeur | undefined {
  const whole = patches.find(({ path }) => path.length === 0)
  if (whole) return lifeFrom(whole.op === 'remove' ? undefined : (whole.value as RawFiche), signe)
  const put = patches.filter(({ path }) => path[0] === '_supprime')
  // To write in a record says that it lives: whoever puts it away apart will be told.
  if (put.length === 0) return isAlive(life) || life === undefined ? present(signe) : undefined
  const before: unknown = typeof life === 'string' && life.startsWith('{') ? JSON.parse(life) : {}
  return lifeFrom(applyPatches({ id: '', _supprime: before }, put), signe)
}
