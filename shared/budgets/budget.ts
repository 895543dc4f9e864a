import type { z } from 'zod'
import { annee, code, elements, fiche, jour, long, montant, ref, solde, texte } from '../kernel/champs'

/** Budget: what an action of the CPOM, or the whole association, was to cost and to bring in for an exercice, and did (metier.md § 7.3, 7.4). */
export const Budget = fiche({
  exercice: annee('Exercice'),
  actionCpomId: ref('Action de la CPOM', 'actionsCpom', { aide: 'Sans action, c’est le budget de toute l’association.' }),
  conventionFinancementId: ref('Convention de financement', 'conventionsFinancement', { aide: 'Celle dont la subvention est justifiée ou demandée.' }),
  lignes: elements('Lignes du budget', 'une ligne', {
    compte: code('Compte', 'comptes'),
    libelle: texte('Précision'),
    financeurId: ref('Financeur', 'structures', { aide: 'Pour une subvention : le réalisé vient de ses lignes de financement.' }),
    prevu: montant('Prévu'),
    realise: solde('Réalisé', { aide: 'Vide, il vient des dépenses, des lignes de financement ou du bénévolat.' }),
    cle: texte('Clé de répartition', { aide: 'Pour une charge indirecte : 22 % au prorata des ETP.' }),
    commentaire: long('Commentaire'),
  }),
  reglesRepartition: long('Règles de répartition des charges indirectes'),
  explicationEcarts: long('Explication des écarts significatifs'),
  contributions: long('Contributions volontaires en nature', { aide: 'Leur nature et la façon dont elles sont évaluées.' }),
  observations: long('Observations'),
  certifieParId: ref('Certifié par', 'personnes', { aide: 'À défaut, qui représente l’association ce jour-là.' }),
  certifieLe: jour('Certifié le'),
})
export type Budget = z.infer<typeof Budget>

export type LigneSaisie = NonNullable<Budget['lignes']>[string] & { id: string }
