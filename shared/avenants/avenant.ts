import type { z } from 'zod'
import { champsSceau } from '../documents/sceau/champsSceau'
import { choix, elements, entier, fiche, jour, long, ref, texte } from '../kernel/champs'

export const statutAvenantLabels = { brouillon: 'Brouillon', relu: 'Relu', envoye: 'Envoyé', signe: 'Signé' } as const
export type StatutAvenant = keyof typeof statutAvenantLabels

/** Avenant: what changes a signed convention, article by article. Its seal is the convention as it stands once changed. */
export const Avenant = fiche({
  conventionId: ref('Convention', 'conventions'),
  numero: entier('Numéro d’avenant', { aide: 'Vide : le suivant de la convention.' }),
  statut: choix('Statut', statutAvenantLabels),
  objet: long('Pourquoi la convention change', { aide: 'Repris dans les considérants de l’avenant.' }),
  dateEffet: jour('Entrée en vigueur', { aide: 'Vide : le jour de la signature.' }),
  envoyeLe: jour('Envoyé le'),
  dateSignature: jour('Signé le'),
  lieuSignature: texte('Lieu de signature'),
  representantId: ref('Représentant de la structure', 'personnes'),
  signatairePes21Id: ref('Signataire du PES21', 'personnes', { aide: 'Vide : le mandat en vigueur le jour de la signature.' }),
  articles: elements('Articles modifiés', 'un article', { titre: texte('Article'), texte: long('Nouvelle rédaction') }),
  ...champsSceau,
})
export type Avenant = z.infer<typeof Avenant>
