import type { Mutant } from './mutated'

/** Faults of the protocol, each of which the simulator must catch. */
export const mutants: Record<string, Mutant> = {
  'the sum of what a segment carries is not checked': { fichier: 'segment.ts', de: 'return sha256(charge) === entete.sha256 ? {', a: 'return entete.sha256 ? {' },
  'the sum of a header is not checked': { fichier: 'segment.ts', de: '.slice(0, 16) !== hsum)', a: ".slice(0, 16) === '')" },
  'a torn file is marked as read': { fichier: 'courier.ts', de: 'else if (bytes) this.#read.add(key)', a: 'if (bytes) this.#read.add(key)' },
  'a segment is merged before its causes': { fichier: 'gate.ts', de: '(vue[auteur] ?? 0) >= seq) ? undefined :', a: 'seq > 0 || (vue[auteur] ?? 0) >= seq) ? undefined :' },
  'the last to write wins, and nobody is told': { fichier: 'shard.ts', de: 'if (isRank(key)) return false', a: 'if (key) return false' },
  'to write in a record says nothing of its life': { fichier: 'hand.ts', de: 'return isAlive(life) || life === undefined ?', a: 'return life === undefined ?' },
  'the corbeille takes a record away instead of marking it': { fichier: 'registers.ts', de: 'JSON.stringify(fiche._supprime)', a: 'DEFAITE' },
  'the end of a life wins over its signs': { fichier: 'shard.ts', de: 'if (isLife(key) && !isAlive(shown))', a: 'if (isLife(key) && shown === undefined)' },
  'one actor serves at each opening': { fichier: 'engine.ts', de: 'const actor = hex(16)', a: 'const actor = ledger.appareil.appareil.repeat(2)' },
  'what another wrote under this name is taken for its own': { fichier: 'courier.ts', de: '||= auteurDe(entete) === this.#auteur', a: '||= entete.seq === 0' },
  'what was wiped is not put back': {
    fichier: 'publisher.ts',
    de: 'else if (!isThere) absent.push(tenu)',
    a: 'else if (!isThere && !this.#compared.has(name) && this.#compared.add(name)) absent.push(tenu)',
  },
  'what was merged is kept before the classeur holds it': {
    fichier: 'exchanger.ts',
    de: 'const prise = await moteur.take()',
    a: 'const prise = await moteur.take()\n    await moteur.keep()',
  },
  'how far the journal went is kept before the segment is there': {
    fichier: 'engine.ts',
    de: '    await this.#ledger.flush()\n    await this.#shards.trim()\n    return',
    a: '    await this.#ledger.keep()\n    await this.#ledger.flush()\n    await this.#shards.trim()\n    return',
  },
  'a decision is not told': { fichier: 'hand.ts', de: 'of change.tranche ?? []', a: 'of [] as string[][]' },
  'equal values are told as a conflict': { fichier: 'shard.ts', de: 'return values.length > 1 && new Set(', a: 'return values.length > 1 || new Set(' },
  'a space is written where its first page is away': { fichier: 'courier.ts', de: 'if (echange.absence) return', a: '' },
  'a pack is believed by its name': {
    fichier: 'publisher.ts',
    de: 'entetes: await this.#packed(device, inc, name)',
    a: 'entetes: this.#own().map(({ entete }) => entete).filter(({ inc: own, seq }) => own === inc && seq >= Number(name.slice(0, 8)) && seq <= Number(name.slice(9, 17)))',
  },
  'what a segment taken before a stop rested on is passed over': {
    fichier: 'engine.ts',
    de: 'const until = { ...tenu.entete.vu, [appareil]: seq }',
    a: 'const until = { [appareil]: seq }\n    vue[appareil] = seq',
  },
  'what is held is not published again under another name': { fichier: 'ledger.ts', de: 'incarnation: this.hex(4), empreinte }', a: 'empreinte }' },
}
