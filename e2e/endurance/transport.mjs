// `node e2e/endurance/transport.mjs <dossier commun> <place du classeur A> <place du classeur B>`: two posts around a real shared folder, by the built command line alone.
// The three folders are there already; they may be on three drives. Fails at the first thing that is not as it should.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const cli = join(import.meta.dirname, '..', '..', 'dist', 'node', 'cli.js')
const [place, ...places] = process.argv.slice(2).map(path => resolve(path))
assert.equal(places.length, 2, 'Indiquez le dossier commun, puis où mettre chacun des deux classeurs.')
const commun = mkdtempSync(join(place, 'commun-'))
const rounds = Number(process.env.TRANSPORT_TOURS ?? 2)

function poste(nom, where) {
  const reglages = mkdtempSync(join(tmpdir(), 'permanence-reglages-'))
  writeFileSync(join(reglages, 'config.json'), JSON.stringify({ auteur: { personne: `Camille ${nom}`, poste: 'accueil' } }))
  const classeur = join(mkdtempSync(join(where, 'poste-')), nom)
  const run = (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      encoding: 'utf8',
      input: '',
      maxBuffer: 2 ** 28,
      env: { ...process.env, PERMANENCE_REGLAGES: reglages },
    })
    assert.equal(status, 0, `${nom} : ${args.join(' ')}\n${stdout}${stderr}`)
    return stdout
  }
  const here = (...args) => run(...args, '--classeur', classeur)
  const read = (...args) => JSON.parse(here(...args, '--json'))
  // Closed, a classeur has all its records in this file.
  const fiches = () => JSON.parse(readFileSync(join(classeur, 'classeur.json'), 'utf8')).fiches
  return { nom, classeur, run, here, read, fiches, write: (id, champs) => here('modifier', 'structures', id, '--champs', JSON.stringify(champs)) }
}

const [a, b] = [poste('Accueil', places[0]), poste('Direction', places[1])]
const both = [a, b]

const exchange = () => {
  for (const { read, nom } of [...both, ...both]) assert.equal(read('synchroniser').joignable, true, nom)
}
const byId = fiches => fiches.toSorted((one, other) => (one.id < other.id ? -1 : 1))
const disputed = ({ read }) =>
  byId(read('conflits')).map(({ id, valeurs }) => ({ id, valeurs: valeurs.map(({ valeur, personne, le, affichee }) => JSON.stringify({ valeur, personne, le, affichee })).sort() }))
/** Both posts hold the same, and say the same of what is disputed. */
function assertAlike() {
  assert.deepEqual(a.fiches(), b.fiches())
  const conflits = disputed(a)
  assert.deepEqual(conflits, disputed(b))
  for (const { here } of both) here('verifier')
  return conflits
}

a.run('demo', a.classeur)
b.here('creer', 'structures')
a.here('partager', '--dossier', commun, '--nom', a.nom, '--espace', 'Essai')
b.here('partager', '--dossier', commun, '--nom', b.nom)
exchange()
assert.deepEqual(assertAlike(), [])

const ids = a.read('liste', 'structures').map(({ id }) => id)
let decided = 0
for (let round = 0; round < rounds; round++) {
  const [apart, same, away] = ids.slice(3 * round)
  // Two fields of one record, then one field of another: only that is a conflict.
  a.write(apart, { sigle: `A${round}` })
  b.write(apart, { notes: `b${round}` })
  a.write(same, { nom: `Accueil ${round}` })
  b.write(same, { nom: `Direction ${round}` })
  a.here('supprimer', 'structures', away)
  b.write(away, { notes: 'encore utile' })
  exchange()
  const conflits = assertAlike()
  assert.deepEqual(conflits.map(({ id }) => id).sort(), [`structures/${same}/nom`, `structures/${away}/_vie`].sort())
  for (const { id } of conflits) b.here('arbitrer', id, '--garder', '1')
  exchange()
  assert.deepEqual(assertAlike(), [])
  decided += conflits.length
}

// The folder goes away, work goes on, and all of it leaves when it is back.
renameSync(commun, `${commun}-parti`)
a.write(ids[0], { notes: 'écrit sans le dossier' })
const without = a.read('synchroniser')
assert.equal(without.joignable, false)
assert.ok(without.enAttente > 0)
mkdirSync(commun)
assert.equal(b.read('synchroniser').joignable, false)
renameSync(commun, `${commun}-vide`)
renameSync(`${commun}-parti`, commun)
exchange()
assert.deepEqual(assertAlike(), [])
process.stdout.write(`${place} : deux postes d’accord, ${ids.length} structures, ${decided} conflits décidés, un dossier parti et revenu.\n`)
