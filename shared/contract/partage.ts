import { z } from 'zod'
import { Lien, procedure } from './base'
import { ChampTouche } from './records'

const PosteConnu = z.object({
  appareil: z.string(),
  nom: z.string(),
  /** What its numbers bear: « 2026-ACC-001 ». */
  code: z.string(),
  utilisateur: z.string(),
  ici: z.boolean(),
  /** Instant of what it last wrote in the space, ISO. */
  vuLe: z.string().optional(),
  /** True once it holds all that this post has published. */
  aJour: z.boolean(),
})
/** One of the posts that share the space. */
export type PosteConnu = z.infer<typeof PosteConnu>

const EtatPartage = z.object({
  actif: z.boolean(),
  /** The shared folder, its space, and the name of this post; absent when nothing is shared. */
  espace: z.string().optional(),
  dossier: z.string().optional(),
  poste: z.string().optional(),
  /** False when the folder is away: gestures wait on this post. */
  joignable: z.boolean(),
  /** An exchange is under way. */
  enCours: z.boolean(),
  /** Instant of the last whole exchange, ISO. */
  dernierEchange: z.string().optional(),
  /** Records received since the classeur was opened, and the latest ones. */
  recues: z.int(),
  /** Gestures of this post that the folder does not hold yet. */
  aPublier: z.int(),
  /** Conflicts waiting for a decision. */
  aVerifier: z.int(),
  /** French sentences: an incomplete file, a newer version, a folder that is another one. */
  retenus: z.array(z.string()),
  postes: z.array(PosteConnu),
})
/** What the bar and the page of sharing show. */
export type EtatPartage = z.infer<typeof EtatPartage>

const ValeurEnConflit = z.object({
  n: z.int(),
  /** As the office reads it; empty = the field was emptied. */
  texte: z.string(),
  valeur: z.unknown().optional(),
  personne: z.string(),
  poste: z.string(),
  /** By the clock of that post, ISO. */
  le: z.string(),
  ici: z.boolean(),
  /** The one the record shows meanwhile. */
  affichee: z.boolean(),
})
export type ValeurEnConflit = z.infer<typeof ValeurEnConflit>

const Conflit = z.object({
  id: z.string(),
  /** champ: two values of one field; suppression: put away by one, changed by the other; numero: one number on two papers. */
  genre: z.enum(['champ', 'suppression', 'numero']),
  fiche: Lien,
  /** The place inside the record; empty for the record itself. */
  chemin: z.array(z.string()),
  libelle: z.string(),
  valeurs: z.array(ValeurEnConflit),
  /** What stood there before all of them, when it is known. */
  avant: z.object({ texte: z.string(), personne: z.string(), poste: z.string(), le: z.string() }).optional(),
  /** numero: the other papers that bear it. */
  autres: z.array(Lien),
})
/** What posts wrote apart in one place, until someone decides. */
export type Conflit = z.infer<typeof Conflit>

const GesteRecu = z.object({
  seq: z.int(),
  /** By the clock of the post that made it, ISO. */
  le: z.string(),
  personne: z.string(),
  poste: z.string(),
  geste: z.string(),
  fiches: z.array(z.object({ fiche: Lien, champs: z.array(ChampTouche) })),
})
/** A gesture made on another post, as it changed this classeur. */
export type GesteRecu = z.infer<typeof GesteRecu>

const EspaceTrouve = z.object({ id: z.string(), nom: z.string(), postes: z.array(z.string()) })

const Apercu = z.object({
  /** Records of this classeur that the space has not, and of the space that this classeur has not. */
  apportees: z.int(),
  recues: z.int(),
  /** In both, and not the same. */
  differentes: z.int(),
  /** Probably the same structure under two records: they will wait in « Doublons ». */
  doublons: z.array(z.object({ ici: Lien, la: z.string(), raison: z.string() })),
  total: z.int(),
})
/** What joining a space would do to this classeur. */
export type Apercu = z.infer<typeof Apercu>

const nom = z.string().trim().min(1).max(60)
const code = z.string().regex(/^[A-Z0-9]{1,6}$/, { error: 'Un à six chiffres ou lettres capitales.' })

/** The shared folder: beginning or joining a space, exchanging, deciding. Folders are named by the ids that the choice of folders gave. */
export const partage = {
  state: procedure.output(EtatPartage),
  /** The spaces in a folder. */
  spaces: procedure.input(z.object({ dossier: z.string() })).output(z.array(EspaceTrouve)),
  proposeCode: procedure.input(z.object({ nom, dossier: z.string().optional() })).output(z.string()),
  /** A new space in a folder, which begins with this classeur. */
  begin: procedure.input(z.object({ dossier: z.string(), espace: nom, poste: nom, code })).output(EtatPartage),
  preview: procedure.input(z.object({ dossier: z.string(), espace: z.string() })).output(Apercu),
  join: procedure.input(z.object({ dossier: z.string(), espace: z.string(), poste: nom, code })).output(EtatPartage),
  /** One whole exchange, now. */
  exchange: procedure.output(EtatPartage),
  leave: procedure.output(EtatPartage),
  conflicts: procedure.output(z.array(Conflit)),
  /** Keeps one of the values, or writes a third: an ordinary gesture. `noter`: the others go to the notes of the record. */
  decide: procedure.input(z.object({ id: z.string(), garder: z.int().optional(), valeur: z.unknown().optional(), noter: z.boolean().default(false) })).output(z.void()),
  /** What other posts changed here since this instant (ISO), the latest first. */
  received: procedure.input(z.object({ depuis: z.string(), limite: z.int().min(1).max(500).default(100) })).output(z.array(GesteRecu)),
}
