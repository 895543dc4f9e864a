// `node unDocument.mjs <fiches>`: Automerge with all the records in one document, cold, and five posts that wrote 200 changes each. Prints how long merging them takes, in ms.
import { applyChanges, change, clone, from, getAllChanges, getChanges, load, save } from '@automerge/automerge'

const count = Number(process.argv[2])
const fiches = Object.fromEntries(
  Array.from({ length: count }, (_, n) => [`f${n}`, Object.fromEntries(Array.from({ length: 16 }, (_, champ) => [`champ${champ}`, `valeur ${n} ${champ}`]))]),
)
const base = from({ fiches })
const saved = save(base)
const apart = []
for (let poste = 0; poste < 5; poste++) {
  let doc = clone(base)
  for (let n = 0; n < 200; n++)
    doc = change(doc, draft => {
      draft.fiches[`f${(n * 37 + poste * 11) % count}`][`champ${poste}`] = `poste ${poste} ${n}`
    })
  apart.push(getChanges(base, doc))
}
const since = performance.now()
let cold = load(saved)
for (const changes of apart) [cold] = applyChanges(cold, changes)
process.stdout.write(`${JSON.stringify({ ms: performance.now() - since, changements: getAllChanges(cold).length })}\n`)
