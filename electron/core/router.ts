import { cumulOf } from '../../shared/chiffres/cumul'
import { knownYears } from '../../shared/chiffres/knownYears'
import type { EtatClasseur } from '../../shared/contract'
import { plansFinancement } from '../../shared/financements/plansFinancement'
import { journeyOf } from '../../shared/journey'
import { objectifsOf } from '../../shared/objectifsChiffres/objectifsOf'
import { findDoublons } from '../../shared/structures/doublons'
import { projetAssociatifOf } from '../../shared/vieAssociative/projetAssociatif'
import { copyTo } from './backups/copyTo'
import { listBackups } from './backups/listBackups'
import { previewRestore } from './backups/previewRestore'
import { backupsOfKnown, recoverClasseur } from './backups/recoverClasseur'
import { requestBackup } from './backups/requestedBackup'
import { restoreBackup } from './backups/restoreBackup'
import { chooseFolder } from './classeur/chooseFolder'
import { classeurState } from './classeur/classeurState'
import { createClasseur, discoverClasseur } from './classeur/createClasseur'
import { foldersOf, openFolderOf } from './classeur/folders'
import { knownClasseurs } from './classeur/knownClasseurs'
import { openClasseur } from './classeur/openClasseur'
import type { Core } from './core'
import { cpomOfYear } from './cpom/cpomOfYear'
import { documents, modeles } from './documents/documentsRouter'
import { latestDocuments } from './documents/listDocuments'
import { teamLoad } from './equipe/teamLoad'
import { exportAgenda } from './exports/exportAgenda'
import { exportFigures } from './exports/exportFigures'
import { exportList } from './exports/exportList'
import { exportTable } from './exports/exportTable'
import { followChanges } from './feed'
import { explainFigureOfYear, figuresOfYear } from './figures/figuresOfYear'
import { checkLines } from './financements/checkLines'
import { explainLine, financementsTable } from './financements/financementsTable'
import { openBudget } from './financements/openBudget'
import { receivePayment } from './financements/receivePayment'
import { sendProof } from './financements/sendProof'
import { folderOfId } from './folders/folderIds'
import { chooseAnyFolder, createSubfolder, listFolders } from './folders/listFolders'
import { habitsOf, keepHabit } from './habits'
import { calls } from './home/calls'
import { reports } from './home/reports'
import { silence } from './home/silence'
import { todo } from './home/todo'
import { toSign } from './home/toSign'
import { dropLogo, keepLogo, listLogos, logoFile } from './logos/logos'
import { compareRecords } from './merge/compareRecords'
import { duplicatesOf } from './merge/duplicatesOf'
import { mergeRecords } from './merge/mergeRecords'
import { tellApart } from './merge/tellApart'
import { unmergeRecords } from './merge/unmergeRecords'
import { joinPiece } from './pieces/joinPiece'
import { listPieces } from './pieces/listPieces'
import { openPiece, pieceFile } from './pieces/pieceFile'
import { advanceRecord, listTransitions } from './records/advanceRecord'
import { createRecord } from './records/createRecord'
import { editMany } from './records/editMany'
import { editRecord } from './records/editRecord'
import { findOptions } from './records/findOptions'
import { getRecord } from './records/getRecord'
import { recordHistory, revertField } from './records/history'
import { linkTo } from './records/lien'
import { linkedRecords } from './records/linkedRecords'
import { listRows, rowsOf } from './records/listRows'
import { restoreRecord, trashedRecords, trashRecord } from './records/trashRecord'
import { writeReport } from './reports/writeReport'
import { collection, os } from './routing'
import { decide, listConflicts } from './sync/conflicts'
import { receivedGestures } from './sync/receivedGestures'
import { beginSharing, findSpace, joinSharing, leaveSharing, listSpaces, previewJoin, proposeCode } from './sync/shareActions'
import { takeAway } from './takeAway/takeAway'
import { previewEdits, takeEdits } from './verification/handEdits'
import { repairData } from './verification/repairData'
import { verifyData } from './verification/verifyData'
import { recitOfYear } from './vieAssociative/recitOfYear'
import { vieAssociativeOfYear } from './vieAssociative/vieAssociativeOfYear'

const DOCUMENTS_SHOWN = 8

/** What the top bar shows once a deed is done. */
async function thenState(core: Core, deed: Promise<unknown>): Promise<EtatClasseur> {
  await deed
  return classeurState(core)
}

const classeur = os.classeur.router({
  state: os.classeur.state.handler(({ context: { core } }) => classeurState(core)),
  known: os.classeur.known.handler(({ context: { core } }) => knownClasseurs(core)),
  discover: os.classeur.discover.handler(({ context: { core } }) => thenState(core, discoverClasseur(core))),
  create: os.classeur.create.handler(({ context: { core }, input }) => thenState(core, createClasseur(core, input.nom))),
  chooseFolder: os.classeur.chooseFolder.handler(({ context: { core } }) => chooseFolder(core)),
  open: os.classeur.open.handler(({ context: { core }, input, signal }) => thenState(core, openClasseur(core, input.id, signal))),
  close: os.classeur.close.handler(({ context: { core } }) => thenState(core, core.close())),
  backups: os.classeur.backups.handler(({ context: { core }, input }) => backupsOfKnown(core, input.id)),
  recover: os.classeur.recover.handler(async ({ context: { core }, input, signal }) => {
    const phrase = await recoverClasseur(core, input.id, input.nom, signal)
    return { etat: classeurState(core), phrase }
  }),
  folders: os.classeur.folders.handler(({ context: { core } }) => foldersOf(core)),
  openFolder: os.classeur.openFolder.handler(({ context: { core }, input }) => openFolderOf(core, input.cle)),
  setAuthor: os.classeur.setAuthor.handler(({ context: { core }, input }) => {
    core.options.reglages.set('auteur', input)
    return classeurState(core)
  }),
})

const records = os.records.router({
  list: os.records.list.handler(({ context: { core }, input }) => listRows(core, collection(input.collection))),
  rows: os.records.rows.handler(({ context: { core }, input }) => rowsOf(core.lire, collection(input.collection), input.ids)),
  counts: os.records.counts.handler(({ context: { core } }) => core.store.counts()),
  get: os.records.get.handler(({ context: { core }, input }) => getRecord(core, collection(input.collection), input.id)),
  whole: os.records.whole.handler(({ context: { core }, input }) => [...core.lire.all(collection(input.collection))]),
  create: os.records.create.handler(({ context: { core }, input }) =>
    createRecord(
      core,
      collection(input.collection),
      input.champs,
      input.avec.map(nouvelle => ({ ...nouvelle, collection: collection(nouvelle.collection) })),
    ),
  ),
  edit: os.records.edit.handler(({ context: { core }, input }) => editRecord(core, collection(input.collection), input.id, input.saisies, input.geste)),
  editMany: os.records.editMany.handler(({ context: { core }, input }) => editMany(core, collection(input.collection), input.ids, input.saisies, input.geste)),
  trash: os.records.trash.handler(({ context: { core }, input }) => trashRecord(core, collection(input.collection), input.id)),
  restore: os.records.restore.handler(({ context: { core }, input }) => restoreRecord(core, collection(input.collection), input.id)),
  trashed: os.records.trashed.handler(({ context: { core } }) => trashedRecords(core)),
  history: os.records.history.handler(({ context: { core }, input }) => recordHistory(core, collection(input.collection), input.id)),
  revert: os.records.revert.handler(({ context: { core }, input }) => revertField(core, collection(input.collection), input.id, input.seq, input.chemin)),
  options: os.records.options.handler(({ context: { core }, input }) => findOptions(core.lire, input.collections.map(collection), input.texte, input.champ)),
  linked: os.records.linked.handler(({ context: { core }, input }) => linkedRecords(core.lire, collection(input.collection), input.id)),
  journey: os.records.journey.handler(({ context: { core }, input }) => journeyOf(collection(input.collection), input.id, core.lire)),
  recit: os.records.recit.handler(({ context: { core }, input }) => recitOfYear(core.lire, collection(input.collection), input.id, input.annee)),
  transitions: os.records.transitions.handler(({ context: { core }, input }) => listTransitions(core, collection(input.collection), input.id)),
  advance: os.records.advance.handler(({ context: { core }, input }) => advanceRecord(core, collection(input.collection), input.id, input.vers, input.champs)),
  duplicates: os.records.duplicates.handler(({ context: { core }, input }) =>
    findDoublons(core.lire, input).map(({ structure, raison }) => ({ ...linkTo(core.lire, 'structures', structure), raison })),
  ),
})

const fusion = os.fusion.router({
  list: os.fusion.list.handler(({ context: { core }, input, signal }) => duplicatesOf(core, input.collection, signal)),
  dismiss: os.fusion.dismiss.handler(({ context: { core }, input }) => tellApart(core, input.collection, input.ids)),
  compare: os.fusion.compare.handler(({ context: { core }, input }) => compareRecords(core, input)),
  merge: os.fusion.merge.handler(({ context: { core }, input }) => mergeRecords(core, input)),
  unmerge: os.fusion.unmerge.handler(({ context: { core }, input }) => unmergeRecords(core, collection(input.collection), input.id)),
})

/** Every question of the contract, answered: the table of contents of the core. */
export const router = os.router({
  classeur,
  records,
  fusion,
  documents,
  dossiers: os.dossiers.router({
    choose: os.dossiers.choose.handler(({ context: { core }, input }) => chooseAnyFolder(core, input.verbe)),
    list: os.dossiers.list.handler(({ context: { core }, input }) => listFolders(core, input.id)),
    create: os.dossiers.create.handler(({ context: { core }, input }) => createSubfolder(core, input.parent, input.nom)),
  }),
  sauvegardes: os.sauvegardes.router({
    list: os.sauvegardes.list.handler(({ context: { core } }) => listBackups(core)),
    make: os.sauvegardes.make.handler(({ context: { core }, signal }) => requestBackup(core, signal)),
    preview: os.sauvegardes.preview.handler(({ context: { core }, input, signal }) => previewRestore(core, input, signal)),
    restore: os.sauvegardes.restore.handler(({ context: { core }, input, signal }) => restoreBackup(core, input, signal)),
    copyTo: os.sauvegardes.copyTo.handler(({ context: { core }, input, signal }) => copyTo(core, input.id, signal)),
  }),
  figures: os.figures.router({
    years: os.figures.years.handler(({ context: { core } }) => knownYears(core.lire)),
    ofYear: os.figures.ofYear.handler(({ context: { core }, input }) => figuresOfYear(core.lire, input.annee)),
    months: os.figures.months.handler(({ context: { core }, input }) => ({
      annee: cumulOf(core.lire, input.code, input.annee),
      avant: cumulOf(core.lire, input.code, input.annee - 1),
    })),
    explain: os.figures.explain.handler(({ context: { core }, input }) => explainFigureOfYear(core.lire, input.code, input.annee)),
  }),
  home: os.home.router({
    todo: os.home.todo.handler(({ context: { core } }) => todo(core)),
    silence: os.home.silence.handler(({ context: { core } }) => silence(core.lire)),
    missing: os.home.missing.handler(({ context: { core } }) => core.manques.groups()),
    calls: os.home.calls.handler(({ context: { core } }) => calls(core.lire)),
    toSign: os.home.toSign.handler(({ context: { core } }) => toSign(core.lire)),
    reports: os.home.reports.handler(({ context: { core } }) => reports(core.lire)),
    documents: os.home.documents.handler(({ context: { core } }) => latestDocuments(core, DOCUMENTS_SHOWN)),
  }),
  cpom: os.cpom.router({ ofYear: os.cpom.ofYear.handler(({ context: { core }, input }) => cpomOfYear(core.lire, input.annee)) }),
  financements: os.financements.router({
    table: os.financements.table.handler(({ context: { core } }) => financementsTable(core.lire)),
    explain: os.financements.explain.handler(({ context: { core }, input }) => explainLine(core.lire, input.id)),
    plans: os.financements.plans.handler(({ context: { core }, input }) => plansFinancement(core.lire, input.exercice)),
    budget: os.financements.budget.handler(({ context: { core }, input }) => openBudget(core.lire, input.id)),
    receive: os.financements.receive.handler(({ context: { core }, input }) => receivePayment(core, input)),
    sendProof: os.financements.sendProof.handler(({ context: { core }, input }) => sendProof(core, input)),
    check: os.financements.check.handler(({ context: { core }, input }) => checkLines(core, input.ids, input.verifiee)),
  }),
  vieAssociative: os.vieAssociative.router({
    ofYear: os.vieAssociative.ofYear.handler(({ context: { core }, input }) => vieAssociativeOfYear(core.lire, input.annee)),
    projet: os.vieAssociative.projet.handler(({ context: { core }, input }) => projetAssociatifOf(core.lire, input.annee)),
  }),
  equipe: os.equipe.router({ load: os.equipe.load.handler(({ context: { core } }) => teamLoad(core.lire)) }),
  objectifs: os.objectifs.router({ ofYear: os.objectifs.ofYear.handler(({ context: { core }, input }) => objectifsOf(core.lire, input.annee)) }),
  search: os.search.router({ find: os.search.find.handler(({ context: { core }, input }) => core.recherche.find(input.texte, input.limite)) }),
  partage: os.partage.router({
    state: os.partage.state.handler(({ context: { core } }) => core.partage.etat()),
    spaces: os.partage.spaces.handler(({ context: { core }, input }) => listSpaces(core, input.dossier)),
    proposeCode: os.partage.proposeCode.handler(({ context: { core }, input }) => proposeCode(core, input.nom, input.dossier)),
    begin: os.partage.begin.handler(({ context: { core }, input }) => beginSharing(core, folderOfId(core, input.dossier), input.espace, { nom: input.poste, code: input.code })),
    preview: os.partage.preview.handler(async ({ context: { core }, input }) => previewJoin(core, await findSpace(core, folderOfId(core, input.dossier), input.espace))),
    join: os.partage.join.handler(async ({ context: { core }, input }) =>
      joinSharing(core, await findSpace(core, folderOfId(core, input.dossier), input.espace), { nom: input.poste, code: input.code }),
    ),
    exchange: os.partage.exchange.handler(({ context: { core } }) => core.partage.exchange()),
    leave: os.partage.leave.handler(({ context: { core } }) => leaveSharing(core)),
    conflicts: os.partage.conflicts.handler(({ context: { core } }) => listConflicts(core)),
    decide: os.partage.decide.handler(({ context: { core }, input }) => decide(core, input)),
    received: os.partage.received.handler(({ context: { core }, input }) => receivedGestures(core, input.depuis, input.limite)),
  }),
  pieces: os.pieces.router({
    list: os.pieces.list.handler(({ context: { core }, input }) => listPieces(core, input.id)),
    join: os.pieces.join.handler(({ context: { core }, input }) => joinPiece(core, collection(input.collection), input.id, input.fichier)),
    bytes: os.pieces.bytes.handler(({ context: { core }, input }) => pieceFile(core, input.id)),
    open: os.pieces.open.handler(({ context: { core }, input }) => openPiece(core, input.id)),
  }),
  modeles,
  exports: os.exports.router({
    list: os.exports.list.handler(({ context: { core }, input, signal }) => exportList(core, { ...input, collection: collection(input.collection) }, signal)),
    table: os.exports.table.handler(({ context: { core }, input }) => exportTable(core, input)),
    figures: os.exports.figures.handler(({ context: { core }, input }) => exportFigures(core, input.annee, input.code)),
    takeAway: os.exports.takeAway.handler(({ context: { core }, input, signal }) => takeAway(core, folderOfId(core, input.dossier), signal)),
    agenda: os.exports.agenda.handler(({ context: { core } }) => exportAgenda(core)),
  }),
  habits: os.habits.router({
    all: os.habits.all.handler(({ context: { core } }) => habitsOf(core.options.reglages)),
    keep: os.habits.keep.handler(({ context: { core }, input }) => keepHabit(core.options.reglages, input.cle, input.valeur)),
  }),
  logos: os.logos.router({
    list: os.logos.list.handler(({ context: { core } }) => listLogos(core)),
    bytes: os.logos.bytes.handler(({ context: { core }, input }) => logoFile(core, input.pour)),
    keep: os.logos.keep.handler(({ context: { core }, input }) => keepLogo(core, input.pour, input.fichier)),
    drop: os.logos.drop.handler(({ context: { core }, input }) => dropLogo(core, input.pour)),
  }),
  reports: os.reports.router({ write: os.reports.write.handler(async ({ context: { core }, input }) => ({ chemin: await writeReport(core, input) })) }),
  undo: os.undo.handler(({ context: { core } }) => core.store.undo(core.auteur)),
  redo: os.redo.handler(({ context: { core } }) => core.store.redo(core.auteur)),
  verify: os.verify.handler(({ context: { core }, signal }) => verifyData(core, signal)),
  repair: os.repair.handler(({ context: { core } }) => repairData(core)),
  reprise: os.reprise.router({
    preview: os.reprise.preview.handler(({ context: { core }, input }) => previewEdits(core, input.fichier)),
    take: os.reprise.take.handler(({ context: { core }, input }) => takeEdits(core, input.fichier)),
  }),
  changes: os.changes.handler(({ context: { core }, signal }) => followChanges(core, signal)),
})
