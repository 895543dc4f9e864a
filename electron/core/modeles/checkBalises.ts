import type { Forme } from '../../../shared/documents/donnees'
import { fr } from '../../../shared/documents/phrases'
import { type Balise, PROBLEMS_MAX } from './balises'
import { nearest } from './nearest'
import { champIn, loopOf, multiplies, namesIn, type Portee } from './portee'

/** The block that is never printed. */
export const AIDE = 'aide'

const marks = (cle: string): string => `{{#${cle}}}…{{/${cle}}}`
const field = (cle: string): string => `{{${cle}}}`

const DEPTH_MAX = 16

/** What is wrong with the marks of a part, and the fields it prints or depends on, by their full name. */
export interface Verifie {
  problemes: string[]
  /** `convention.echeancier › montant`; `attendu`: printed where nothing was foreseen for the day it is not known. */
  utilises: { cle: string; attendu: boolean }[]
}

interface Bloc {
  balise: Balise
  portee: Portee
}

function unknownField(formes: readonly Forme[], portee: Portee, { cle, ecrit, sorte, pres }: Balise, ou: string): string {
  const where = fr`(${ou}, près de « ${pres} »)`
  if (cle === '') return fr`Des accolades sont vides ${where} : écrivez-y le nom d’un champ.`
  const loop = sorte === '' ? loopOf(formes, cle) : undefined
  const near = nearest(cle, namesIn(portee, sorte !== ''))
  if (near) return fr`Le champ ${ecrit} n’existe pas ${where} : vouliez-vous écrire ${`{{${sorte}${near}}}`} ?`
  if (loop) return fr`Le champ ${ecrit} s’écrit entre les deux marques d’un bloc ${marks(loop)} ${where}.`
  return fr`Le champ ${ecrit} n’existe pas ${where} : choisissez-en un dans la liste des champs.`
}

function misused({ genre, champs }: Forme, { cle, ecrit, pres }: Balise, ou: string): string[] {
  if (genre === 'valeur') return []
  const where = fr`(${ou}, près de « ${pres} »)`
  if (genre === 'boucle') return [fr`Le champ ${ecrit} se répète ${where} : écrivez ${marks(cle)} autour de ce qui se répète.`]
  return [fr`${ecrit} n’est pas un champ à lui seul ${where} : précisez, par exemple ${field(`${cle}.${champs[0]?.cle ?? ''}`)}.`]
}

function closing(blocs: Bloc[], balise: Balise, ou: string): string | undefined {
  const where = fr`(${ou}, près de « ${balise.pres} »)`
  const last = blocs.at(-1)
  const opened = balise.cle === '' ? last : blocs.findLast(bloc => bloc.balise.cle === balise.cle)
  if (!last || !opened) return fr`Le bloc ${balise.ecrit} se ferme sans avoir été ouvert ${where} : écrivez ${`{{#${balise.cle}}}`} là où il commence, ou retirez cette marque.`
  blocs.splice(blocs.indexOf(opened), 1)
  if (opened === last) return undefined
  return fr`Le bloc ${opened.balise.ecrit} se ferme avant ${last.balise.ecrit}, qui a été ouvert dedans ${where} : écrivez d’abord ${`{{/${last.balise.cle}}}`}.`
}

/** Reads the marks of a part one after the other, with the fields that each place may name. */
export function checkBalises(formes: readonly Forme[], balises: readonly Balise[], ou: string): Verifie {
  const problemes: string[] = []
  const utilises: Verifie['utilises'] = []
  const blocs: Bloc[] = []
  for (const balise of balises) {
    const { sorte, cle } = balise
    if (problemes.length >= PROBLEMS_MAX || blocs.length >= DEPTH_MAX) break
    if (sorte === '/') {
      const wrong = closing(blocs, balise, ou)
      if (wrong) problemes.push(wrong)
      continue
    }
    const portee = blocs.at(-1)?.portee ?? [{ champs: formes, chemin: '' }]
    const found = champIn(portee, cle)
    const champ = found?.forme
    if (!champ) problemes.push(unknownField(formes, portee, balise, ou))
    else if (sorte === '') problemes.push(...misused(champ, balise, ou))
    // What helps whoever writes the template is never printed.
    if (found && !blocs.some(bloc => bloc.balise.cle === AIDE)) utilises.push({ cle: found.chemin, attendu: sorte === '' && !blocs.some(bloc => bloc.balise.cle === cle) })
    if (sorte === '') continue
    if (found && sorte === '#' && multiplies(portee, found))
      problemes.push(fr`Le bloc ${balise.ecrit} est ouvert dans un autre qui se répète (${ou}, près de « ${balise.pres} ») : fermez d’abord l’autre, ils n’ont rien en commun.`)
    const enters = sorte === '#' && found !== undefined && champ !== undefined && champ.genre !== 'valeur'
    blocs.push({ balise, portee: enters ? [{ champs: champ.champs, chemin: `${found.chemin} › `, repete: champ.genre === 'boucle' }, ...portee] : portee })
  }
  if (blocs.length >= DEPTH_MAX) problemes.push(fr`Trop de blocs sont ouverts les uns dans les autres (${ou}) : ${DEPTH_MAX} au plus.`)
  for (const { balise } of blocs)
    problemes.push(fr`Le bloc ${balise.ecrit} n’est jamais fermé (${ou}, près de « ${balise.pres} ») : écrivez ${`{{/${balise.cle}}}`} là où il finit.`)
  return { problemes, utilises }
}
