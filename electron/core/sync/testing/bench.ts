import { mkdir } from 'node:fs/promises'
import { afterEach } from 'vitest'
import { nodeFs } from '../../store/fsPort'
import { migrations, schemaOf } from '../../store/migrations'
import type { Store } from '../../store/store'
import { aFolder } from '../../store/testing/bench'
import { empreinteHere } from '../device'
import { type Classeur, Exchanger } from '../exchanger'
import { begin, joinSpace, partageOf } from '../join'
import { moteurHere } from '../moteur'
import { spacesIn } from '../space'

/** A post at work: its classeur, its author, its exchanges. */
export interface Poste {
  nom: string
  store: Store
  par: { personne: string; poste: string }
  exchanger: Exchanger
}

/** A shared folder and posts around it, on the real disk; closed with the test. */
export function aSharedFolder() {
  const folder = aFolder()
  let exchangers: Exchanger[] = []
  afterEach(async () => {
    await Promise.all(exchangers.map(exchanger => exchanger.close()))
    exchangers = []
  })
  const leadOf = (nom: string, store: Store, exchange: Classeur['exchange'] = work => store.exchange(work)): Poste => {
    const par = { personne: `Camille ${nom}`, poste: nom }
    const moteur = moteurHere({ port: nodeFs, now: () => new Date() })
    const options = { dossier: partageOf(folder.at(nom)), schema: schemaOf(migrations), utilisateur: nom, version: '0', empreinte: empreinteHere(folder.at(nom)) }
    const exchanger = new Exchanger({
      classeur: { exchange },
      engine: async () => moteur,
      open: engine => engine.open(options),
      isShared: async () => true,
      par: () => par,
      schema: options.schema,
    })
    exchangers.push(exchanger)
    return { nom, store, par, exchanger }
  }
  return {
    ...folder,
    /** A post whose exchanges begin anew, from its files. */
    leadOf,
    /** A post that shares: the first begins the space, the others join it. */
    async poste(nom: string, before: (store: Store) => Promise<unknown> = async () => undefined): Promise<Poste> {
      const store = await folder.create(nom)
      await before(store)
      await mkdir(folder.at('commun'), { recursive: true })
      const [found] = await spacesIn(nodeFs, folder.at('commun'))
      const space = found ?? (await begin(nodeFs, folder.at('commun'), { nom: 'PES21', par: nom, le: '2025-01-14', fiches: 10, folderName: 'PES21' }))
      await joinSpace(nodeFs, folder.at(nom), space, { nom, code: nom.slice(0, 3).toUpperCase() })
      return leadOf(nom, store)
    },
  }
}
