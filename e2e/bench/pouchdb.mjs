// node pouchdb.mjs <folder> <posts> <gestures>: the same records in PouchDB over LevelDB, which does not wait for the disk; prints its times in ms.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import leveldb from 'pouchdb-adapter-leveldb'
import PouchDB from 'pouchdb-core'
import replication from 'pouchdb-replication'

PouchDB.plugin(leveldb).plugin(replication)
const [folder = '', posts = '', gestures = ''] = process.argv.slice(2)
const fiches = JSON.parse(readFileSync(join(folder, 'fiches.json'), 'utf8'))
const open = name => new PouchDB(join(folder, name), { adapter: 'leveldb' })

async function edit(base, n, champ, valeur) {
  const fiche = await base.get(fiches[n % fiches.length].id)
  await base.put({ ...fiche, [champ]: valeur })
}

async function timed(deed) {
  const since = performance.now()
  await deed()
  return performance.now() - since
}

const one = open('un')
await one.bulkDocs(fiches.map(({ id, _supprime, ...fiche }) => ({ _id: id, ...fiche })))
const thousand = await timed(async () => {
  for (let turn = 0; turn < 1000; turn++) await edit(one, turn * 7, 'notes', `note ${turn}`)
})
const others = []
for (let n = 1; n <= Number(posts); n++) {
  const other = open(`poste-${n}`)
  await one.replicate.to(other)
  for (let turn = 0; turn < Number(gestures); turn++) await edit(other, turn * 37 + n * 11, 'sigle', `P${n} ${turn}`)
  others.push(other)
}
const merged = await timed(async () => {
  for (const other of others) await other.replicate.to(one)
})
for (const base of [one, ...others]) await base.close()
process.stdout.write(JSON.stringify({ gestes: thousand, fusion: merged }))
