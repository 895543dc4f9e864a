import type { z } from 'zod'
import { typeDocumentLabels } from '../documents/typesDocument'
import { choix, entier, fiche, jour, oui, ref, texte } from '../kernel/champs'

/** What a template is for: the look of every paper, or one kind of paper. */
export const typeModeleLabels = { charte: 'Charte graphique', ...typeDocumentLabels } as const
export type TypeModele = keyof typeof typeModeleLabels

/** Modèle: a Word file of the office that a kind of paper is written with. Each one dropped is a version; the former ones are kept. */
export const Modele = fiche({
  nom: texte('Nom du fichier'),
  type: choix('Pour', typeModeleLabels),
  version: entier('Version'),
  actif: oui('En service'),
  remplaceId: ref('Remplace', 'modeles'),
  chemin: texte('Rangé dans', { aide: 'À partir du dossier du classeur.' }),
  deposeLe: jour('Déposé le'),
  deposePar: texte('Déposé par'),
  empreinte: texte('Empreinte'),
})
export type Modele = z.infer<typeof Modele>
