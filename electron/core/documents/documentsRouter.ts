import { listOfFields } from '../../../shared/documents/listOfFields'
import { blankModele } from '../modeles/blankModele'
import { keepModele } from '../modeles/keepModele'
import { listModeles, openModele } from '../modeles/listModeles'
import { findModele, modeleFile } from '../modeles/modeleFile'
import { previewModele } from '../modeles/previewModele'
import { serveModele, withdrawModele } from '../modeles/serveModele'
import { trialsOf, tryModele } from '../modeles/tryModele'
import { os, refusable } from '../routing'
import { compareVersions } from './compareVersions'
import { documentFile, openDocument } from './documentFile'
import { documentElements, documentKinds, documentSubjects, kindsOfMany, kindsOfRecord } from './documentSubjects'
import { generateDocument } from './generateDocument'
import { generateMany, giveUpMany } from './generateMany'
import { listDocuments } from './listDocuments'
import { openPdf, pdfFile } from './pdf/documentPdf'
import { previewDocument } from './produceDocument'
import { sealedGaps } from './sealedGaps'

/** The papers Permanence writes. */
export const documents = os.documents.router({
  kinds: os.documents.kinds.handler(() => documentKinds()),
  kindsOf: os.documents.kindsOf.handler(({ context: { core }, input }) => kindsOfRecord(core.lire, input.collection, input.id)),
  subjects: os.documents.subjects.handler(({ context: { core }, input, signal }) => documentSubjects(core, input.type, signal)),
  elements: os.documents.elements.handler(({ context: { core }, input }) => documentElements(core.lire, input.type, input.id)),
  preview: os.documents.preview.handler(({ context: { core }, input }) => previewDocument(core, input)),
  generate: os.documents.generate.handler(({ context: { core }, input, signal }) => generateDocument(core, input, signal)),
  kindsOfMany: os.documents.kindsOfMany.handler(({ context: { core }, input }) => kindsOfMany(core.lire, input.collection, input.ids)),
  generateMany: os.documents.generateMany.handler(({ context: { core }, input, signal, path }) => refusable(core, path, generateMany(core, input, signal))),
  giveUpMany: os.documents.giveUpMany.handler(({ input }) => giveUpMany(input.lot)),
  list: os.documents.list.handler(({ context: { core }, input }) => listDocuments(core, input.sujetId)),
  bytes: os.documents.bytes.handler(({ context: { core }, input }) => documentFile(core, input.id)),
  open: os.documents.open.handler(({ context: { core }, input }) => openDocument(core, input.id)),
  pdf: os.documents.pdf.handler(({ context: { core }, input, signal }) => pdfFile(core, input.id, signal)),
  openPdf: os.documents.openPdf.handler(({ context: { core }, input, signal }) => openPdf(core, input.id, signal)),
  compare: os.documents.compare.handler(({ context: { core }, input }) => compareVersions(core, input.avant, input.apres)),
  ecarts: os.documents.ecarts.handler(({ context: { core }, input }) => sealedGaps(core.lire, input.collection, input.id)),
})

/** The templates the office changes in Word. */
export const modeles = os.modeles.router({
  list: os.modeles.list.handler(({ context: { core } }) => listModeles(core)),
  fields: os.modeles.fields.handler(({ input }) => listOfFields(input.type)),
  analyse: os.modeles.analyse.handler(({ context: { core }, input }) => previewModele(core, input.type, input.fichier)),
  trials: os.modeles.trials.handler(({ context: { core }, input }) => trialsOf(core, input.type, input.fichier)),
  trial: os.modeles.trial.handler(({ context: { core }, input }) => tryModele(core, input)),
  keep: os.modeles.keep.handler(({ context: { core }, input }) => keepModele(core, input.type, input.fichier)),
  serve: os.modeles.serve.handler(({ context: { core }, input }) => serveModele(core, input.id)),
  withdraw: os.modeles.withdraw.handler(({ context: { core }, input }) => withdrawModele(core, input.type)),
  bytes: os.modeles.bytes.handler(({ context: { core }, input }) => modeleFile(core, input.id)),
  open: os.modeles.open.handler(({ context: { core }, input }) => openModele(core, findModele(core, input.id))),
  blank: os.modeles.blank.handler(({ context: { core }, input }) => blankModele(core, input.type)),
})
