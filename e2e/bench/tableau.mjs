// The table that measures make, on the screen and as JSON.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { dirname } from 'node:path'

/** Begins a table: the file where measures add their lines. */
export function beginTable(lines) {
  mkdirSync(dirname(lines), { recursive: true })
  rmSync(lines, { force: true })
}

/** Prints what was measured, and writes it as JSON. */
export function endTable(lines, json) {
  const mesures = existsSync(lines)
    ? readFileSync(lines, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    : []
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} Go, Node ${process.version}`
  writeFileSync(json, `${JSON.stringify({ le: new Date().toISOString(), machine, mesures }, null, 2)}\n`)
  const cells = mesures.map(({ quoi, mesure, pair, resultat, but, tenu }) => [quoi, mesure, pair ?? '', resultat, but ?? '', tenu === undefined ? '' : tenu ? 'tenu' : 'manqué'])
  const table = [['quoi', 'mesure', 'à côté', 'résultat', 'but', ''], ...cells]
  const widths = table[0].map((_, column) => Math.max(...table.map(row => row[column].length)))
  process.stdout.write(
    `\n${table
      .map(row =>
        row
          .map((cell, column) => cell.padEnd(widths[column]))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')}\n\n${machine} · médianes ; les rapports seuls se comparent d’une machine à l’autre.\n`,
  )
}
