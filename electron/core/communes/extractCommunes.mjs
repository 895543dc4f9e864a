import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

// Prints resources/communes-21.json: `node electron/core/communes/extractCommunes.mjs > resources/communes-21.json`.
// The entry point of the package throws, so its data files are read.

const DEPARTEMENT = '21'

const french = text => text.replaceAll("'", '’')
const read = async name => JSON.parse(await readFile(createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'))

const [communes, epcis] = await Promise.all([read('communes'), read('epci')])
const epciOf = new Map(epcis.flatMap(({ code, nom, membres }) => membres.map(membre => [membre.code, { siren: code, nom: french(nom) }])))

const lines = communes
  .filter(({ type, departement }) => type === 'commune-actuelle' && departement === DEPARTEMENT)
  .sort((a, b) => a.code.localeCompare(b.code))
  .map(({ code, nom, codesPostaux }) => JSON.stringify({ code, nom: french(nom), codesPostaux, epci: epciOf.get(code) }))

process.stdout.write(`[\n${lines.join(',\n')}\n]\n`)
