import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { Lien, procedure } from './contract/base'
import { classeur } from './contract/classeur'
import { documents, pieces } from './contract/documents'
import { dossiers } from './contract/dossiers'
import { exportations } from './contract/exports'
import { cpom, figures, objectifs } from './contract/figures'
import { financements } from './contract/financements'
import { fusion } from './contract/fusion'
import { home } from './contract/home'
import { modeles } from './contract/modeles'
import { partage } from './contract/partage'
import { habits, logos, reports } from './contract/post'
import { records } from './contract/records'
import { sauvegardes } from './contract/sauvegardes'
import { repair, reprise, verify } from './contract/verification'
import { equipe, vieAssociative } from './contract/vieAssociative'
import { Auteur } from './kernel/change'

export type { ConstatDto, Lien } from './contract/base'
export type { ClasseurConnu, Dossier, EtatClasseur } from './contract/classeur'
export type { ComparaisonVersions, DocumentRow, EcartsScelles, GenreOffert, Manque, ModeleServi, PieceRow, SujetDocument } from './contract/documents'
export type { DossierChoisi, ListeDossiers } from './contract/dossiers'
export type { ActionLue, Chiffre } from './contract/figures'
export type { Comparaison, Defaite, DoublonProbable } from './contract/fusion'
export type { AnalyseDepot, EssaiModele, ModelesDuType, VersionModele } from './contract/modeles'
export type { FicheOuverte, Geste, Ligne, Saisie } from './contract/records'
export type { ApercuRestauration, CleSauvegarde, EcartsCollection, EtatSauvegardes, SauvegardeLue } from './contract/sauvegardes'
export type { BilanVerification, ValeurEcrite } from './contract/verification'

const Annonce = z.object({
  seq: z.int(),
  geste: z.string(),
  at: z.string(),
  /** Who did it: someone here, or at another post. */
  par: Auteur,
  /** The very places it wrote. */
  ecrit: z.array(z.object({ collection: z.string(), id: z.string(), chemins: z.array(z.array(z.string())) })),
  touche: z.array(z.object({ collection: z.string(), ids: z.array(z.string()) })),
})
/** What just changed, by whom, and the records whose rows or files it may show in. */
export type Annonce = z.infer<typeof Annonce>

const Retour = z.object({ geste: z.string(), collection: z.string().optional(), id: z.string().optional() })
/** What undo took back, or redo put again, and where to see it. */
export type Retour = z.infer<typeof Retour>

/** The whole API: what may be asked, what comes back, how it may be refused. */
export const contract = {
  classeur,
  records,
  fusion,
  figures,
  home,
  cpom,
  financements,
  vieAssociative,
  equipe,
  objectifs,
  search: { find: procedure.input(z.object({ texte: z.string().max(200), limite: z.int().min(1).max(100).default(30) })).output(z.array(Lien)) },
  documents,
  dossiers,
  sauvegardes,
  partage,
  pieces,
  modeles,
  exports: exportations,
  habits,
  logos,
  reports,
  undo: procedure.output(Retour),
  redo: procedure.output(Retour),
  verify,
  repair,
  reprise,
  changes: procedure.output(eventIterator(Annonce)),
}
export type Contract = typeof contract
