import { createRequire } from 'node:module'

// Prints resources/communes-21.json: `node electron/core/communes/extractCommunes.mjs > resources/communes-21.json`.
// The entry point of the package throws, so its data files are read.

const DEPARTEMENT = '21'

const require = createRequire(import.meta.url)
const communes = require('@etalab/decoupage-administratif/data/communes.json')
const epcis = require('@etalab/decoupage-administratif/data/epci.json')

const french = text => text.replaceAll("'", '’')
const epciOf = new Map(epcis.flatMap(({ code, nom, membres }) => membres.map(membre => [membre.code, { siren: code, nom: french(nom) }])))

const lines = communes
  .filter(({ type, departement }) => type === 'commune-actuelle' && departement === DEPARTEMENT)
  .sort((a, b) => a.code.localeCompare(b.code))
  .map(({ code, nom, codesPostaux }) => JSON.stringify({ code, nom: french(nom), codesPostaux, epci: epciOf.get(code) }))

process.stdout.write(`[\n${lines.join(',\n')}\n]\n`)
