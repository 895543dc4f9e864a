import type { Conflit, ValeurEnConflit } from '../../../shared/contract/partage'
import { type Collection, isCollection, schemas } from '../../../shared/fiches'
import { Failure } from '../../../shared/kernel/failure'
import { formatJour } from '../../../shared/kernel/formatJour'
import { dayOf, type Jour } from '../../../shared/kernel/jour'
import type { Core } from '../core'
import { linkTo } from '../records/lien'
import { labelOfPlace, placeAt, shownAt } from '../records/places'
import { applyPatches } from '../store/patches'
import type { Transaction } from '../store/transaction'
import { duplicateNumbers } from './duplicateNumbers'
import type { Dispute } from './engine'
import { heldBy, isAlive, partsOf, saidBy } from './registers'

/** Everything posts wrote apart and nobody decided yet. Fails as DISK_REFUSED. */
export async function listConflicts(core: Core): Promise<Conflit[]> {
  const disputes = (await core.partage.ask(moteur => moteur.disputes())) ?? []
  const conflits = await Promise.all(disputes.map(dispute => conflictOf(core, dispute)))
  return [...conflits.filter(conflit => conflit !== undefined), ...numbers(core)]
}

const numbers = ({ lire, partage }: Core): Conflit[] =>
  partage.standing === undefined
    ? []
    : duplicateNumbers(lire).flatMap(([first, ...others]) =>
        first
          ? [
              {
                id: `numero/${first.numero}`,
                genre: 'numero' as const,
                fiche: linkTo(lire, 'conventions', first),
                chemin: ['numero'],
                libelle: `Numéro ${first.numero}`,
                valeurs: [],
                autres: others.map(other => linkTo(lire, 'conventions', other)),
              },
            ]
          : [],
      )

async function conflictOf(core: Core, { cle, valeurs }: Dispute): Promise<Conflit | undefined> {
  const [collection = '', id = '', ...path] = partsOf(cle)
  const fiche = isCollection(collection) ? core.store.raw(collection, id) : undefined
  if (!isCollection(collection) || !fiche) return undefined
  const isLife = path[0] === '_vie'
  const chemin = isLife ? [] : path
  const place = placeAt(collection, chemin)
  const shown = (value: unknown): string => (place ? shownAt(place, value, core.lire) : value === undefined ? '' : String(value))
  const ici = core.partage.standing?.appareil.appareil
  const said = new Map<string, ValeurEnConflit>()
  for (const { valeur, affichee, appareil, ...who } of valeurs) {
    const key = saidBy(cle, valeur)
    const known = said.get(key)
    // One value written by two posts is one choice: the latest to have said it is named.
    if (known && known.le >= who.le) {
      known.affichee ||= affichee
      continue
    }
    const value = isLife ? (isAlive(valeur) ? undefined : true) : valueFor(valeur, chemin, fiche)
    const texte = isLife ? (isAlive(valeur) ? 'Fiche modifiée' : 'Mise à la corbeille') : shown(value)
    said.set(key, {
      n: known?.n ?? said.size,
      texte,
      ...(value === undefined ? {} : { valeur: value }),
      ...who,
      ici: appareil === ici,
      affichee: affichee || (known?.affichee ?? false),
    })
  }
  const avant = isLife ? undefined : await before(core, collection, id, chemin, [...said.values()], shown)
  const libelle = isLife ? 'Corbeille' : place ? labelOfPlace(place) : chemin.join(' · ')
  return {
    id: cle,
    genre: isLife ? 'suppression' : 'champ',
    fiche: linkTo(core.lire, collection, fiche),
    chemin,
    libelle,
    valeurs: [...said.values()],
    ...(avant ? { avant } : {}),
    autres: [],
  }
}

/** What a register says, as a field holds it: an element that is there is told by what it holds. */
function valueFor(valeur: Dispute['valeurs'][number]['valeur'], chemin: readonly string[], fiche: object): unknown {
  const value = heldBy(valeur)
  if (chemin.length !== 2 || value === undefined) return value
  const map = (fiche as Record<string, unknown>)[chemin[0] ?? ''] as Record<string, unknown> | undefined
  return map?.[chemin[1] ?? ''] ?? true
}

/** What stood there before the earliest of these values, by the history of this post. */
async function before(
  core: Core,
  collection: Collection,
  id: string,
  chemin: readonly string[],
  valeurs: readonly ValeurEnConflit[],
  shown: (value: unknown) => string,
): Promise<Conflit['avant']> {
  const earliest = valeurs.map(({ le }) => le).sort()[0] ?? ''
  const key = chemin.join('/')
  for (const change of (await core.store.changesOf(collection, id)).toReversed()) {
    if ((change.recu?.le ?? change.at) >= earliest) continue
    const touched = change.fiches.find(fiche => fiche.collection === collection && fiche.id === id)
    const whole = touched?.patches.find(({ path }) => path.length === 0)
    const patch = touched?.patches.find(({ path }) => path.join('/') === key)
    const value = patch ? patch.value : whole ? chemin.reduce<unknown>((held, part) => (held as Record<string, unknown> | undefined)?.[part], whole.value) : undefined
    if (!patch && !whole) continue
    return { texte: shown(value), personne: change.by.personne, poste: change.by.poste, le: change.recu?.le ?? change.at }
  }
  return undefined
}

/** What is decided: one of the values, or a third. */
export interface Decision {
  id: string
  garder?: number | undefined
  valeur?: unknown
  noter: boolean
}

/**
 * Ends a conflict, as an ordinary gesture that the others receive.
 *
 * @throws Failure CONFLICT_NOT_FOUND, FICHE_NOT_FOUND, FIELD_REFUSED, REFERENCE_MISSING, READ_ONLY, AUTHOR_UNKNOWN, DISK_REFUSED
 */
export async function decide(core: Core, { id: cle, garder, valeur, noter }: Decision): Promise<void> {
  const conflit = (await listConflicts(core)).find(({ id, genre }) => id === cle && genre !== 'numero')
  const kept = conflit?.valeurs.find(({ n }) => n === garder)
  if (!conflit || (garder !== undefined && !kept)) throw new Failure('CONFLICT_NOT_FOUND', {})
  const { fiche, chemin, genre, libelle } = conflit
  const collection = fiche.collection as Collection
  const value = kept ? kept.valeur : valeur
  await core.store.update(
    `Choisir entre plusieurs postes · ${fiche.titre} · ${libelle}`,
    core.auteur,
    tx => {
      if (genre === 'suppression') return decideLife(tx, collection, fiche.id, value === true)
      write(tx, collection, fiche.id, chemin, value)
      if (noter) addNote(tx, collection, conflit, kept)
    },
    { tranche: [partsOf(cle)] },
  )
  await core.partage.exchange()
}

function decideLife(tx: Transaction, collection: Collection, id: string, away: boolean): void {
  const there = tx.get(collection, id) !== undefined
  if (away && there) tx.trash(collection, id)
  if (!away && !there) tx.restore(collection, id)
}

function write(tx: Transaction, collection: Collection, id: string, chemin: readonly string[], value: unknown): void {
  if (!tx.get(collection, id)) throw new Failure('FICHE_NOT_FOUND', { collection, id })
  const isEmpty = value === undefined || value === null || value === ''
  tx.put(collection, id, applyPatches(tx.raw(collection, id), [{ op: isEmpty ? 'remove' : 'replace', path: [...chemin], value }]))
}

const hasNotes = (collection: Collection): boolean => (schemas[collection].shape as Record<string, { meta?: () => unknown }>).notes !== undefined

/** The values that were not kept, with who wrote them, at the end of the notes. */
function addNote(tx: Transaction, collection: Collection, { fiche, libelle, valeurs }: Conflit, kept: ValeurEnConflit | undefined): void {
  if (!hasNotes(collection)) return
  const lines = valeurs
    .filter(other => other !== kept)
    .map(({ texte, personne, poste, le }) => `${libelle} : ${texte || '(vide)'} selon ${personne} (${poste}), ${formatJour(dayOf(new Date(le)) as Jour)}`)
  tx.edit(collection, fiche.id, draft => {
    const place = draft as unknown as { notes?: string }
    place.notes = [place.notes, ...lines].filter(Boolean).join('\n')
  })
}
