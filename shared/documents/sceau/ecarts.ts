import { type Donnee, type Mots, plain, type Scellable } from './canonique'
import { lecturesDe, standsIn } from './ecrit'

/** What a sealed paper said of something, and what it would say now; absent is unknown. */
export interface Ecart {
  libelle: string
  avant?: string
  maintenant?: string
}

/** A passage whose words are no longer the sealed ones: the lines that went, those that came. */
interface Change {
  titre: string
  parties: string[]
  ajoutees: string[]
}

/** What no longer agrees with what was sealed. */
export interface Comparaison {
  ecarts: Ecart[]
  /** The titles, as of now, of the passages these differences change. */
  passages: string[]
}

/** The title of a passage without its number: it keeps it when another is added before. */
export const sansNumero = (titre: string): string => titre.replace(/^(Article\s\d+\s–|\d+\.)\s*/u, '')

/** The same as two of them are compared. */
export const intituleOf = (titre: string): string => plain(sansNumero(titre))

// An annex is made of what the records say, some of them beyond the fields that are compared: whatever changes in it counts.
const isAnnexe = (titre: string): boolean => titre.startsWith('Annexe')

const linesOf = (texte: string | undefined): string[] => (texte ?? '').split('\n').filter(line => line.trim() !== '')

const without = (lines: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others.map(plain))
  return lines.filter(line => !known.has(plain(line)))
}

function changesOf(avant: readonly Mots[], maintenant: readonly Mots[]): Change[] {
  const before = new Map(avant.map(mots => [intituleOf(mots.titre), mots]))
  const now = new Map(maintenant.map(mots => [intituleOf(mots.titre), mots]))
  return [...new Set([...now.keys(), ...before.keys()])].flatMap(intitule => {
    const [was, is] = [linesOf(before.get(intitule)?.texte), linesOf(now.get(intitule)?.texte)]
    const change = { titre: now.get(intitule)?.titre ?? before.get(intitule)?.titre ?? '', parties: without(was, is), ajoutees: without(is, was) }
    return change.parties.length + change.ajoutees.length > 0 ? [change] : []
  })
}

// The names of a list are a set: in another order, it is the same.
const comparable = ({ cle, valeur }: Donnee): string => (cle.endsWith('_liste') ? valeur.split(', ').map(plain).sort().join(', ') : plain(valeur))

interface Moved extends Ecart {
  groupe: string
  quitte: readonly string[]
  arrive: readonly string[]
}

/** The data that are no longer what was sealed, with the readings each has lost and won. */
function movedData(avant: readonly Donnee[], maintenant: readonly Donnee[]): Moved[] {
  const before = new Map(avant.map(donnee => [donnee.cle, donnee]))
  const now = new Map(maintenant.map(donnee => [donnee.cle, donnee]))
  return [...new Set([...before.keys(), ...now.keys()])].flatMap(cle => {
    const [was, is] = [before.get(cle), now.get(cle)]
    if (was && is && comparable(was) === comparable(is)) return []
    const [old, fresh] = [was ? lecturesDe(cle, was.valeur) : [], is ? lecturesDe(cle, is.valeur) : []]
    return [
      {
        groupe: cle.slice(0, cle.lastIndexOf('.')),
        libelle: (is ?? was)?.libelle ?? cle,
        ...(was ? { avant: was.valeur } : {}),
        ...(is ? { maintenant: is.valeur } : {}),
        quitte: old.filter(reading => !fresh.includes(reading)),
        arrive: fresh.filter(reading => !old.includes(reading)),
      },
    ]
  })
}

const said = (lines: readonly string[]): string | undefined => (lines.length > 0 ? lines.join('\n') : undefined)

const ecartOf = ({ libelle, avant, maintenant }: { libelle: string; avant?: string | undefined; maintenant?: string | undefined }): Ecart => ({
  libelle,
  ...(avant === undefined ? {} : { avant }),
  ...(maintenant === undefined ? {} : { maintenant }),
})

/** What is left of a change beside the lines these data explain. */
function linesUntold({ titre, parties, ajoutees }: Change, par: readonly Moved[]): Change[] {
  const left = {
    titre,
    parties: parties.filter(line => !par.some(({ quitte }) => standsIn(line)(quitte))),
    ajoutees: ajoutees.filter(line => !par.some(({ arrive }) => standsIn(line)(arrive))),
  }
  return left.parties.length + left.ajoutees.length > 0 ? [left] : []
}

/** True when another datum of the same record says the same change, more simply: « fonction » beside « nom et fonction ». */
const isRepeated = (datum: Moved, others: readonly Moved[]): boolean =>
  others.some(
    other =>
      other !== datum &&
      other.groupe === datum.groupe &&
      `${datum.avant} ${datum.maintenant}`.length > `${other.avant} ${other.maintenant}`.length &&
      (datum.avant ?? '').includes(other.avant ?? '') &&
      (datum.maintenant ?? '').includes(other.maintenant ?? ''),
  )

/**
 * What a paper would say otherwise than when it was sealed, datum by datum: a datum counts when a sentence of the paper changes with it.
 *
 * A passage that changes with a datum written nowhere in it is told by its own lines. One whose words alone were rewritten, by a later
 * Permanence, is not a difference; nor are spaces, apostrophes, or the order of a list.
 *
 * @param mots every line that changed is told, whatever changed it: for a report, whose figures are the records of a whole year
 */
export function comparer(scelle: Scellable, maintenant: Scellable, mots = false): Comparaison {
  const changes = changesOf(scelle.mots, maintenant.mots)
  const moved = movedData(scelle.donnees, maintenant.donnees)
  const explains = ({ parties, ajoutees }: Change) => {
    const [inGone, inCome] = [standsIn(parties.join('\n')), standsIn(ajoutees.join('\n'))]
    return ({ quitte, arrive }: Moved): boolean => inGone(quitte) || inCome(arrive)
  }
  const explained = changes.map(change => ({ change, par: moved.filter(explains(change)) }))
  const used = new Set(explained.flatMap(({ par }) => par))
  const told = moved.filter(datum => used.has(datum) && !isRepeated(datum, [...used]))
  const silent = mots || moved.some(datum => !used.has(datum))
  const real = explained.filter(({ change, par }) => par.length > 0 || silent || isAnnexe(change.titre))
  const untold = ({ change, par }: (typeof real)[number]): Change[] => (par.length === 0 ? [change] : mots ? linesUntold(change, par) : [])
  const bare = real.flatMap(untold).map(({ titre, parties, ajoutees }) => ecartOf({ libelle: titre, avant: said(parties), maintenant: said(ajoutees) }))
  return { ecarts: [...told.map(ecartOf), ...bare], passages: real.map(({ change }) => change.titre) }
}
