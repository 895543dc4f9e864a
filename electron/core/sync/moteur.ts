import { Engine } from './engine'
import type { EngineOptions } from './ledger'
import type { Moteur } from './questions'
import { readSpace } from './readSpace'

/** The engine in this thread. */
export function moteurHere(lent: Pick<EngineOptions, 'port' | 'now' | 'hex'>): Moteur {
  let opened: Engine | undefined
  const engine = (): Engine => {
    if (!opened) throw new Error('the sharing is not open')
    return opened
  }
  return {
    open: async options => {
      opened?.free()
      const open = await Engine.open({ ...options, ...lent })
      opened = open?.engine
      return open?.ouverture
    },
    bring: (...args) => engine().bring(...args),
    write: changes => engine().write(changes),
    take: () => engine().take(),
    exchange: () => engine().exchange(),
    disputes: () => engine().disputes(),
    standing: () => engine().standing(),
    part: part => engine().part(part),
    adopted: at => engine().adopted(at),
    keep: () => engine().keep(),
    preview: (chemin, espace) => readSpace(lent.port, chemin, espace),
    close: async () => {
      opened?.free()
      opened = undefined
    },
  }
}
