import type { z } from 'zod'
import { annee, choix, controle, decimal, elements, entier, fiche, jour, long, montant, oui, texte } from '../kernel/champs'

export const redactionLabels = { usuelle: 'Usuelle : les porteurs de projets', inclusive: 'Inclusive : les porteur·euses de projets' } as const
export const regimeTvaLabels = { nonAssujettie: 'Non assujettie', franchise: 'Franchise en base (article 293 B du CGI)', assujettie: 'Assujettie' } as const

/** Paramètres: the association itself, its exercice, and the thresholds rules use. One record a classeur. */
export const Parametres = fiche({
  nom: texte('Nom de l’association'),
  sigle: texte('Sigle'),
  forme: texte('Forme', { aide: 'Comme elle s’écrit dans une convention : association régie par la loi du 1er juillet 1901.' }),
  siret: controle('SIRET', 'siret'),
  rna: controle('RNA', 'rna'),
  adresse: texte('Adresse'),
  codePostal: controle('Code postal', 'codePostal'),
  ville: texte('Ville'),
  telephone: controle('Téléphone', 'telephone'),
  mail: controle('Mail', 'mail'),
  site: texte('Site internet'),
  departement: texte('Département'),
  exercice: annee('Exercice affiché'),
  cpomNumero: texte('CPOM, référence'),
  cpomDebut: annee('CPOM, première année'),
  cpomFin: annee('CPOM, dernière année'),
  cpomMontant: montant('CPOM, montant annuel'),
  cpomCollectivite: texte('CPOM, collectivité'),
  cpomSigneeLe: jour('CPOM signée le'),
  joursSansNouvelles: entier('Sans nouvelles après', { unite: 'jours' }),
  seuilAtteint: decimal('Indicateur atteint à partir de', { unite: '%' }),
  seuilProche: decimal('Indicateur proche à partir de', { unite: '%' }),
  plafondIngenierieCollective: entier('Structures au plus par ingénierie collective'),
  alerteTresorerie: entier('Trésorerie à signaler en dessous de', { unite: 'jours', aide: 'De charges décaissables, dans un diagnostic.' }),
  alerteMasseSalariale: decimal('Masse salariale à signaler au-delà de', { unite: '%', aide: 'Des charges, dans un diagnostic.' }),
  alerteDependance: decimal('Premier financeur à signaler au-delà de', { unite: '%', aide: 'Des produits, dans un diagnostic.' }),
  seuilConvention: montant('Convention obligatoire au-delà de', { aide: 'Par financeur public et par an : 23 000 €.' }),
  seuilAidesPubliques: montant('Comptes à publier au-delà de', { aide: 'Aides publiques de l’année : 153 000 €.' }),
  seuilEcartTaux: decimal('Écart de budget à commenter au-delà de', { unite: '%', aide: 'Et du montant qui suit : 10 % et 500 €.' }),
  seuilEcartMontant: montant('Écart de budget à commenter, montant'),
  tauxBenevolat: elements('Valorisation du bénévolat', 'une année', { annee: annee('Année'), taux: montant('Taux par heure') }),
  comptesAnnuels: elements('Comptes annuels', 'un exercice', {
    exercice: annee('Exercice'),
    approuvesLe: jour('Approuvés le'),
    publiesLe: jour('Publiés au JOAFE le'),
    commissaire: oui('Commissaire aux comptes'),
  }),
  iban: controle('IBAN', 'iban'),
  bic: controle('BIC', 'bic'),
  nda: texte('Numéro de déclaration d’activité', { aide: 'Celui de l’organisme de formation.' }),
  regimeTva: choix('Régime de TVA', regimeTvaLabels),
  formationExoneree: oui('Formations exonérées de TVA', { aide: 'Sur attestation : article 261-4-4° a du CGI.' }),
  redaction: choix('Rédaction', redactionLabels, { aide: 'Des textes que Permanence écrit.' }),
  referentRgpd: texte('Référent RGPD'),
  mentionFinanceurs: long('Mention des financeurs', { aide: 'Phrase des conventions et des rapports.' }),
  demonstration: oui('Classeur de démonstration'),
})
export type Parametres = z.infer<typeof Parametres>
