import { z } from 'zod'
import { Auteur } from '../kernel/change'
import { NOM_SAUVEGARDE } from '../sauvegardes/nomSauvegarde'
import { Annee, procedure } from './base'
import { SauvegardeLue } from './sauvegardes'

/** A classeur this post knows, named to the eye by its folder, to the core by an opaque id: no path ever comes from the screen. */
const ClasseurConnu = z.object({ id: z.string(), nom: z.string(), chemin: z.string(), demonstration: z.boolean(), modifieLe: z.string().optional() })
export type ClasseurConnu = z.infer<typeof ClasseurConnu>

const EtatClasseur = z.object({
  ouvert: z.object({ nom: z.string(), chemin: z.string(), demonstration: z.boolean(), lectureSeule: z.string().optional(), annee: Annee }).optional(),
  auteur: Auteur.optional(),
  /** Instant of the last change on disk, ISO. */
  enregistreA: z.string().optional(),
  /** Sentences to tell once: a torn line cut, a file put in quarantine. */
  avertissements: z.array(z.string()),
  /** A file of the quarantine that someone edited: what it says otherwise may be taken back. */
  aReprendre: z.string().optional(),
  peutAnnuler: z.string().optional(),
  peutRetablir: z.string().optional(),
  aujourdhui: z.string(),
  coquille: z.enum(['bureau', 'navigateur', 'commande']),
})
export type EtatClasseur = z.infer<typeof EtatClasseur>

const Dossier = z.enum(['classeur', 'documents', 'sauvegardes', 'reglages', 'rapports'])
/** A folder Permanence keeps something in. */
export type Dossier = z.infer<typeof Dossier>

/** Which classeur is open, those this post knows, who writes, where things are kept. */
export const classeur = {
  state: procedure.output(EtatClasseur),
  known: procedure.output(z.array(ClasseurConnu)),
  discover: procedure.output(EtatClasseur),
  create: procedure.input(z.object({ nom: z.string().trim().min(1).max(80) })).output(EtatClasseur),
  /** The classeur in a folder chosen in the system's own dialog, to be opened by its id; undefined when the dialog was closed. Desktop only. */
  chooseFolder: procedure.output(ClasseurConnu.optional()),
  open: procedure.input(z.object({ id: z.string() })).output(EtatClasseur),
  close: procedure.output(EtatClasseur),
  /** The backups of a classeur this post knows, even too damaged to be opened. */
  backups: procedure.input(z.object({ id: z.string() })).output(z.array(SauvegardeLue)),
  /** Begins a classeur beside it from one of these, and opens it; the damaged one is left as it is. */
  recover: procedure.input(z.object({ id: z.string(), nom: z.string().regex(NOM_SAUVEGARDE) })).output(z.object({ etat: EtatClasseur, phrase: z.string() })),
  setAuthor: procedure.input(Auteur).output(EtatClasseur),
  /** The folders of the open classeur, of the settings and of the reports: told by name, opened by name. */
  folders: procedure.output(z.array(z.object({ cle: Dossier, chemin: z.string() }))),
  openFolder: procedure.input(z.object({ cle: Dossier })).output(z.void()),
}
