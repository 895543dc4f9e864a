import { applyPatches, type RawFiche } from '../../store/patches'
import type { MemoryClasseur, Touches } from './memoryClasseur'
import type { Known, Leaf, Op, OpLog } from './opLog'
import type { Seeded } from './seeded'
import { cleOf, disputesOf, elementsAbove, leavesOf, said, vieOf } from './view'

/** A gesture as the oracle is told of it. */
export interface Geste {
  touches: { collection: string; id: string; avant: RawFiche | undefined; apres: RawFiche | undefined }[]
  /** Registers decided, and what each shows once the gesture is made. */
  tranche: [cle: string, valeur: Leaf][]
}

/** What a gesture writes in the oracle. */
export const writtenBy = (log: OpLog, known: Set<Op>, { touches, tranche }: Geste): Op[] => [
  ...touches.flatMap(({ collection, id, avant, apres }) => writings(log, known, collection, id, avant, apres)),
  ...tranche.flatMap(([cle, valeur]) => (log.live(known, cle).length > 1 ? log.write(known, cle, valeur) : [])),
]

/** What a classeur that joins writes of a record: all that the space does not say alike. */
export function broughtBy(log: OpLog, known: Set<Op>, collection: string, fiche: RawFiche): Op[] {
  const { feuilles, elements } = leavesOf(collection, fiche)
  const vie = fiche._supprime === undefined || JSON.stringify(fiche._supprime)
  const registers: [string, Leaf][] = [[vieOf(cleOf([collection, fiche.id])), vie], ...feuilles, ...[...elements].map((cle): [string, Leaf] => [cle, true])]
  return registers.flatMap(([cle, value]) => {
    const live = log.live(known, cle)
    return live.length > 0 && live.every(({ valeur }) => said(cle, valeur) === said(cle, value)) ? [] : log.write(known, cle, value)
  })
}

const holds = (log: OpLog, known: Known, cle: string): boolean => log.live(known, cle).some(({ valeur }) => valeur !== null)

function writings(log: OpLog, known: Set<Op>, collection: string, id: string, avant: RawFiche | undefined, apres: RawFiche | undefined): Op[] {
  const record = cleOf([collection, id])
  const write = (cle: string, valeur: Leaf): Op[] => log.write(known, cle, valeur)
  if (!apres) return write(vieOf(record), 'x')
  const [before, after] = [leavesOf(collection, avant ?? { id }), leavesOf(collection, apres)]
  const ops: Op[] = []
  const isNew = (element: string): boolean => !before.elements.has(element) && after.elements.has(element)
  // What comes anew shows nothing of what stood there before it went.
  for (const root of avant ? [...after.elements].filter(isNew) : [record])
    for (const cle of log.keys(`${root}/`))
      if (cle !== vieOf(record) && !after.feuilles.has(cle) && !after.elements.has(cle) && holds(log, known, cle)) ops.push(...write(cle, null))
  for (const element of before.elements) if (!after.elements.has(element)) ops.push(...write(element, null))
  const moved = new Set<string>(avant ? [] : after.elements)
  for (const cle of new Set([...before.feuilles.keys(), ...after.feuilles.keys()])) {
    const above = elementsAbove(cle)
    const now = after.feuilles.get(cle) ?? null
    if ((before.feuilles.get(cle) ?? null) === now || above.some(element => before.elements.has(element) && !after.elements.has(element))) continue
    for (const element of above) moved.add(element)
    ops.push(...write(cle, now))
  }
  for (const element of moved) ops.push(...write(element, true))
  return [...ops, ...write(vieOf(record), apres._supprime === undefined ? true : JSON.stringify(apres._supprime))]
}

const FIELDS = ['nom', 'sigle', 'notes', 'effectif', 'actif'] as const
const COMMON = ['x', ' x', 'é', 'e\u0301', 3, true]

/** A gesture drawn on a classeur; undefined when what was drawn cannot be done there. */
export function drawGesture(draw: Seeded, classeur: MemoryClasseur, log: OpLog, known: Known, mark: string): { geste: Geste; touches: Touches; tranche?: string[][] } | undefined {
  const all = classeur.all()
  const what = all.length < 2 ? 0 : draw.below(20)
  if (what >= 18) return decision(draw, classeur, log, known, mark)
  const fresh = (): string | number | boolean => (draw.chance(35) ? draw.pick<string | number | boolean>(COMMON) : draw.chance(15) ? draw.below(3) + 0.5 : mark)
  if (what < 3)
    return made(classeur, draw.pick(['essais', 'fiches']), `r${mark}`, {
      id: `r${mark}`,
      nom: fresh(),
      ...(draw.chance(40) ? { contacts: { c0: { nom: fresh(), ordre: 1 } } } : {}),
    })
  const [collection, fiche] = draw.pick(all)
  if (what === 17) {
    // Its registers may be disputed: made again, what it would show is for nobody to tell.
    return undoable(log, known, collection, fiche) ? made(classeur, collection, fiche.id, undefined) : undefined
  }
  if (fiche._supprime !== undefined) {
    const { _supprime: _away, ...back } = fiche
    return draw.chance(40) ? made(classeur, collection, fiche.id, back as RawFiche) : undefined
  }
  if (what >= 15) return made(classeur, collection, fiche.id, { ...fiche, _supprime: { le: mark, par: 'Camille' } })
  const value = (): unknown => (draw.chance(15) ? undefined : fresh())
  const patch = (path: string[], valeur: unknown) =>
    made(classeur, collection, fiche.id, applyPatches(fiche, [{ op: valeur === undefined ? 'remove' : 'replace', path, value: valeur }]))
  if (what < 9) return patch([draw.pick(FIELDS)], value())
  if (what < 11) return patch(['adresse', draw.pick(['rue', 'ville'])], value())
  if (what < 13) return patch(['etiquettes', draw.pick(['a', 'b/c', 'd~e'])], draw.chance(60) ? true : undefined)
  const contact = ['contacts', draw.pick(['c1', 'c2'])]
  const there = (fiche.contacts as Record<string, object> | undefined)?.[contact[1] ?? '']
  if (!there) return patch(contact, { nom: fresh(), ordre: draw.below(3), ...(draw.chance(50) ? { roles: { p: true } } : {}) })
  if (draw.chance(25)) return patch(contact, undefined)
  if (draw.chance(25)) return patch([...contact, 'roles', draw.pick(['p', 't'])], draw.chance(60) ? true : undefined)
  return patch([...contact, draw.pick(['tel', 'ordre', 'nom'])], fresh())
}

const undoable = (log: OpLog, known: Known, collection: string, fiche: RawFiche): boolean =>
  fiche._supprime === undefined && log.keys(`${cleOf([collection, fiche.id])}/`).every(cle => log.live(known, cle).length <= 1)

function made(classeur: MemoryClasseur, collection: string, id: string, fiche: RawFiche | undefined) {
  const avant = classeur.get(collection, id)
  return { geste: { touches: [{ collection, id, avant, apres: fiche }], tranche: [] as [string, Leaf][] }, touches: [{ collection, id, fiche }] }
}

/** A conflict decided: what stands is kept, or another value written. */
function decision(draw: Seeded, classeur: MemoryClasseur, log: OpLog, known: Known, mark: string) {
  const keys = [...disputesOf(log, known).keys()]
  if (keys.length === 0) return undefined
  const cle = draw.pick(keys)
  const place = cle.split('/').map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const [collection = '', id = '', ...path] = place
  const fiche = classeur.get(collection, id)
  if (!fiche) return undefined
  if (path[0] === '_vie') {
    const away = draw.chance(50)
    const done = made(classeur, collection, id, away ? { ...fiche, _supprime: { le: mark, par: 'Camille' } } : fiche)
    return { ...done, geste: { ...done.geste, touches: away ? done.geste.touches : [], tranche: [[cle, true] as [string, Leaf]] }, tranche: [place] }
  }
  const leaves = leavesOf(collection, fiche)
  if (elementsAbove(cle).some(element => !leaves.elements.has(element))) return undefined
  const isElement = leaves.elements.has(cle)
  const shown = isElement || leaves.feuilles.get(cle)
  const isMember = shown === true && path.length === 2
  const other = draw.chance(50) || (shown === undefined && path.length % 2 === 0)
  const value = other ? shown : isElement || isMember ? undefined : mark
  if (isElement && log.live(known, cle).length === 0) return undefined
  const after = other ? fiche : applyPatches(fiche, [{ op: value === undefined ? 'remove' : 'replace', path, value }])
  const done = made(classeur, collection, id, after)
  return { ...done, geste: { touches: other ? [] : done.geste.touches, tranche: [[cle, (value ?? null) as Leaf] as [string, Leaf]] }, tranche: [place] }
}
