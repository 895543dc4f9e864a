import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import { backupsIn } from '../../electron/core/backups/backupsIn'
import { readContenu, withBackup } from '../../electron/core/backups/contenu'
import { openFolder } from '../../electron/core/classeur/openClasseur'
import { openCore } from '../../electron/core/core'
import { placesOf } from '../../electron/core/store/load'
import { beginSharing, findSpace, joinSharing } from '../../electron/core/sync/shareActions'
import { spacesIn } from '../../electron/core/sync/space'
import { collectionNames } from '../../shared/fiches'
import { Failure } from '../../shared/kernel/failure'
import { ressources } from '../bench/classeurs'
import { heldDuring } from '../bench/mesure'
import { Hasard } from './hasard'
import type { Dit, Ordres } from './ordres'
import { gesteDe, Travail } from './travail'

// `node poste.js <classeur> <nom>`: one post in a process of its own, which does what it is told on its input and may be killed at any instant.
const [classeur = '', nom = ''] = process.argv.slice(2)
// How many records are changed at once when a selection is.
const SELECTION = 91
const dire = (dit: Dit): void => void process.stdout.write(`${JSON.stringify(dit)}\n`)

const since = performance.now()
const core = await openCore({
  reglages: { get: cle => (cle === 'auteur' ? { personne: `Camille ${nom}`, poste: 'accueil' } : undefined), set: () => undefined },
  ressources,
  coquille: 'commande',
  fils: import.meta.dirname,
})
await openFolder(core, classeur)
const travail = new Travail(core, nom, dire)
let fini = Promise.resolve()

const records = (): Promise<[string, [string, unknown][]][]> =>
  core.store.exchange(async door => [...door.fiches()].map(([collection, fiches]): [string, [string, unknown][]] => [collection, [...fiches].sort(([a], [b]) => (a < b ? -1 : 1))]))

const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
const sumOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex')

const all = () => core.lire.all('structures')

const ordres: Ordres = {
  partager: async ({ commun, nom: poste, code }) => {
    const there = (await spacesIn(core.port, commun)).length > 0
    const nomme = { nom: poste, code }
    if (there) await joinSharing(core, await findSpace(core, commun), nomme)
    else await beginSharing(core, commun, 'Endurance', nomme)
  },
  travailler: async comment => {
    fini = travail.run(comment)
    await fini
  },
  cesser: async () => {
    travail.cesser()
    await fini
  },
  ecrire: async ({ combien, graine }) => {
    const hasard = new Hasard(graine)
    const ids = all().map(({ id }) => id)
    const begun = performance.now()
    let modifications = 0
    for (let n = 0; n < combien; n++) {
      const champ = hasard.un(['nom', 'sigle', 'notes'])
      const [first, many] = [hasard.sous(ids.length), hasard.sous(10) === 0 ? SELECTION : 1]
      await core.store.update(gesteDe(nom, graine + n), core.auteur, tx => {
        for (let k = 0; k < many; k++) tx.edit('structures', ids[(first + k) % ids.length] ?? '', fiche => Object.assign(fiche, { [champ]: `${champ} ${nom} ${graine + n}` }))
      })
      modifications += many
    }
    return { modifications, ms: performance.now() - begun }
  },
  echanger: async () => {
    const begun = performance.now()
    const { longest, result: etat } = await heldDuring(() => core.partage.exchange())
    const { actif, joignable, recues, aPublier, aVerifier, retenus } = etat
    return { ms: performance.now() - begun, retenu: longest, actif, joignable, recues, aPublier, conflits: aVerifier, retenus }
  },
  examiner: async () => {
    const { anomalies } = await core.store.verify()
    const good = (await backupsIn(core.port, placesOf(classeur).sauvegardes)).filter(({ manifeste }) => manifeste)
    const trompeuses: string[] = []
    for (const one of good)
      await withBackup(core.port, one.chemin, one.nom, zip => readContenu(zip, one.chemin)).catch(error => {
        if (!(error instanceof Failure)) throw error
        trompeuses.push(one.nom)
      })
    return { anomalies, sauvegardes: good.length, trompeuses }
  },
  empreintes: async () => {
    const fiches = await records()
    const disputes = ((await core.partage.ask(moteur => moteur.disputes())) ?? []).map(({ cle, valeurs }) => [cle, valeurs.map(valeur => JSON.stringify(valeur, sorted)).sort()])
    return { fiches: fiches.reduce((sum, [, held]) => sum + held.length, 0), somme: sumOf(fiches.sort()), conflits: disputes.length, sommeConflits: sumOf(disputes) }
  },
  places: async champ => Object.fromEntries(all().map(fiche => [fiche.id, Number(fiche[champ] ?? 0)])),
  manquants: async ids => ids.filter(id => !core.store.raw('structures', id)),
  poids: async () => {
    const fiches = await records()
    return fiches.reduce((sum, [, held]) => sum + held.reduce((inner, [, fiche]) => inner + Buffer.byteLength(JSON.stringify(fiche)) + 1, 0), collectionNames.length)
  },
  fermer: async () => {
    await core.close()
    return process.resourceUsage().maxRSS / 1024
  },
}

dire({ pret: performance.now() - since })
for await (const line of createInterface(process.stdin)) {
  const { n, ordre, donne } = JSON.parse(line) as { n: number; ordre: keyof Ordres; donne: never }
  void ordres[ordre](donne).then(
    valeur => dire({ n, valeur }),
    (error: unknown) => dire({ n, faute: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }),
  )
}
