import { appendFile } from 'node:fs/promises'
import { formatNombre } from '../../shared/kernel/texte'

/** A line of the table. */
interface Mesure {
  quoi: string
  /** What was found, as text with its unit. */
  mesure: string
  /** The same of the peer, in the same run. */
  pair?: string
  /** What is compared with the goal. */
  resultat: string
  but?: string
  tenu?: boolean
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The time a deed takes, in ms. */
export async function timed(deed: () => unknown): Promise<number> {
  const since = performance.now()
  await deed()
  return performance.now() - since
}

/** What a deed gives, and the longest time this thread answered nothing meanwhile, in ms. */
export async function heldDuring<T>(deed: () => Promise<T>): Promise<{ longest: number; result: T }> {
  let longest = 0
  let last = performance.now()
  const beat = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const heart = setInterval(beat, 1)
  try {
    const result = await deed()
    beat()
    return { longest, result }
  } finally {
    clearInterval(heart)
  }
}

/** The median times of deeds done in turn, so that the noise of the machine falls on each of them. */
export async function inTurn<Name extends string>(times: number, deeds: Record<Name, (turn: number) => unknown>): Promise<Record<Name, number>> {
  const names = Object.keys(deeds) as Name[]
  const found = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let turn = 0; turn < times; turn++) for (const name of names) found[name].push(await timed(() => deeds[name](turn)))
  return Object.fromEntries(names.map(name => [name, median(found[name])])) as Record<Name, number>
}

/** `0,42 ms`: three figures that count. */
export const ms = (value: number): string => `${formatNombre(Number(value.toPrecision(3)))} ms`

/** `×2,1` */
export const fois = (value: number): string => `×${formatNombre(Number(value.toPrecision(2)))}`

/** Adds a line to the table. */
export const tell = (mesure: Mesure): Promise<void> => appendFile(process.env.BENCH ?? 'bench.jsonl', `${JSON.stringify(mesure)}\n`)
