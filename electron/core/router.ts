import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract'
import { genres } from '../../shared/documents/genres'
import { type Collection, isCollection } from '../../shared/fiches'
import { journeyOf } from '../../shared/journey'
import { Failure } from '../../shared/kernel/failure'
import { findDoublons } from '../../shared/structures/doublons'
import { classeurState } from './classeur/classeurState'
import { createClasseur, discoverClasseur } from './classeur/createClasseur'
import { knownClasseurs } from './classeur/knownClasseurs'
import { openClasseur } from './classeur/openClasseur'
import type { Core } from './core'
import { documentSubjects } from './documents/documentSubjects'
import { generateDocument } from './documents/generateDocument'
import { documentFile, listDocuments, openDocument } from './documents/listDocuments'
import { previewDocument } from './documents/produceDocument'
import { followChanges } from './feed'
import { explainFigureOfYear, figuresOfYear } from './figures/figuresOfYear'
import { habitsOf, keepHabit } from './habits'
import { today } from './home/today'
import { advanceRecord, listTransitions } from './records/advanceRecord'
import { createRecord } from './records/createRecord'
import { editRecord } from './records/editRecord'
import { findOptions } from './records/findOptions'
import { getRecord } from './records/getRecord'
import { recordHistory, revertField } from './records/history'
import { linkTo } from './records/lien'
import { linkedRecords } from './records/linkedRecords'
import { listRows, rowsOf } from './records/listRows'
import { restoreRecord, trashedRecords, trashRecord } from './records/trashRecord'

// A refusal crosses the wire with its code and data; anything else is a bug of ours and stays one.
const os = implement(contract)
  .$context<Core>()
  .use(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      throw error instanceof Failure ? new ORPCError(error.code, { data: error.data, message: error.code }) : error
    }
  })

/** @throws Failure COLLECTION_UNKNOWN */
function collection(name: string): Collection {
  if (!isCollection(name)) throw new Failure('COLLECTION_UNKNOWN', { collection: name })
  return name
}

const classeur = os.classeur.router({
  state: os.classeur.state.handler(({ context }) => classeurState(context)),
  known: os.classeur.known.handler(({ context }) => knownClasseurs(context)),
  discover: os.classeur.discover.handler(async ({ context }) => (await discoverClasseur(context), classeurState(context))),
  create: os.classeur.create.handler(async ({ context, input }) => (await createClasseur(context, input.nom), classeurState(context))),
  open: os.classeur.open.handler(async ({ context, input }) => (await openClasseur(context, input.id), classeurState(context))),
  close: os.classeur.close.handler(async ({ context }) => (await context.close(), classeurState(context))),
  setAuthor: os.classeur.setAuthor.handler(({ context, input }) => (context.options.reglages.set('auteur', input), classeurState(context))),
})

const records = os.records.router({
  list: os.records.list.handler(({ context, input }) => listRows(context.lire, collection(input.collection))),
  rows: os.records.rows.handler(({ context, input }) => rowsOf(context.lire, collection(input.collection), input.ids)),
  counts: os.records.counts.handler(({ context }) => context.store.counts()),
  get: os.records.get.handler(({ context, input }) => getRecord(context, collection(input.collection), input.id)),
  whole: os.records.whole.handler(({ context, input }) => [...context.lire.all(collection(input.collection))]),
  create: os.records.create.handler(({ context, input }) => createRecord(context, collection(input.collection), input.champs)),
  edit: os.records.edit.handler(({ context, input }) => editRecord(context, collection(input.collection), input.id, input.saisies, input.geste)),
  trash: os.records.trash.handler(({ context, input }) => trashRecord(context, collection(input.collection), input.id)),
  restore: os.records.restore.handler(({ context, input }) => restoreRecord(context, collection(input.collection), input.id)),
  trashed: os.records.trashed.handler(({ context }) => trashedRecords(context)),
  history: os.records.history.handler(({ context, input }) => recordHistory(context, collection(input.collection), input.id)),
  revert: os.records.revert.handler(({ context, input }) => revertField(context, collection(input.collection), input.id, input.seq, input.chemin)),
  options: os.records.options.handler(({ context, input }) => findOptions(context.lire, input.collections.map(collection), input.texte, input.champ)),
  linked: os.records.linked.handler(({ context, input }) => linkedRecords(context.lire, collection(input.collection), input.id)),
  journey: os.records.journey.handler(({ context, input }) => journeyOf(collection(input.collection), input.id, context.lire)),
  transitions: os.records.transitions.handler(({ context, input }) => listTransitions(context, collection(input.collection), input.id)),
  advance: os.records.advance.handler(({ context, input }) => advanceRecord(context, collection(input.collection), input.id, input.vers, input.champs)),
  duplicates: os.records.duplicates.handler(({ context, input }) =>
    findDoublons(context.lire, input).map(({ structure, raison }) => ({ ...linkTo(context.lire, 'structures', structure), raison })),
  ),
})

const documents = os.documents.router({
  kinds: os.documents.kinds.handler(() => Object.entries(genres).map(([type, { libelle, de, parAnnee }]) => ({ type, libelle, de: de ?? '', parAnnee }))),
  subjects: os.documents.subjects.handler(({ context, input }) => documentSubjects(context.lire, input.type)),
  preview: os.documents.preview.handler(({ context, input }) => previewDocument(context, input)),
  generate: os.documents.generate.handler(({ context, input }) => generateDocument(context, input)),
  list: os.documents.list.handler(({ context, input }) => listDocuments(context, input.sujetId)),
  bytes: os.documents.bytes.handler(({ context, input }) => documentFile(context, input.id)),
  open: os.documents.open.handler(({ context, input }) => openDocument(context, input.id)),
})

/** Every question of the contract, answered: the table of contents of the core. */
export const router = os.router({
  classeur,
  records,
  documents,
  figures: os.figures.router({
    ofYear: os.figures.ofYear.handler(({ context, input }) => figuresOfYear(context.lire, input.annee)),
    explain: os.figures.explain.handler(({ context, input }) => explainFigureOfYear(context.lire, input.code, input.annee)),
  }),
  home: os.home.router({ today: os.home.today.handler(({ context }) => today(context)) }),
  search: os.search.router({ find: os.search.find.handler(({ context, input }) => context.recherche.find(input.texte, input.limite)) }),
  habits: os.habits.router({
    all: os.habits.all.handler(({ context }) => habitsOf(context.options.reglages)),
    keep: os.habits.keep.handler(({ context, input }) => keepHabit(context.options.reglages, input.cle, input.valeur)),
  }),
  undo: os.undo.handler(({ context }) => context.store.undo(context.auteur)),
  redo: os.redo.handler(({ context }) => context.store.redo(context.auteur)),
  verify: os.verify.handler(({ context }) => context.store.verify()),
  changes: os.changes.handler(({ context, signal }) => followChanges(context, signal)),
})
