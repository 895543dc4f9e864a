import type { z } from 'zod'
import { typeFinanceurLabels } from '../financements/financeur'
import { annee, choix, code, codes, controle, dateConnue, decimal, elements, entier, fiche, jour, long, montant, oui, refs, solde, texte } from '../kernel/champs'

export const familleEssLabels = {
  association: 'Association',
  cooperative: 'Coopérative',
  mutuelle: 'Mutuelle',
  fondation: 'Fondation',
  societeEss: 'Société commerciale de l’ESS',
  horsEss: 'Hors ESS',
  collectivite: 'Collectivité',
  porteur: 'Porteur de projet',
} as const
export const fiscaliteLabels = { nonAssujettie: 'Non assujettie', sectorisee: 'Sectorisée', assujettie: 'Assujettie à la TVA ou à l’IS' } as const
export const nafVersionLabels = { rev2: 'NAF rév. 2', 2025: 'NAF 2025' } as const

/** What the workforce was in one exercice (metier.md § 4.1). */
const effectif = {
  exercice: annee('Exercice'),
  salaries: entier('Salariés'),
  etp: decimal('ETP'),
  cdi: entier('CDI'),
  cdd: entier('CDD'),
  aides: entier('Contrats aidés'),
  benevoles: entier('Bénévoles'),
  adherents: entier('Adhérents'),
}

/** The accounts of one exercice: what the ratios of the diagnostic are made of (metier.md § 5). */
const finances = {
  exercice: annee('Exercice'),
  produits: montant('Total des produits'),
  ventes: montant('Ventes et prestations'),
  subventions: montant('Subventions'),
  cotisations: montant('Cotisations et dons'),
  autresProduits: montant('Autres produits'),
  premierFinanceur: montant('Part du premier financeur'),
  charges: montant('Total des charges'),
  masseSalariale: montant('Masse salariale'),
  chargesDecaissables: montant('Charges décaissables', { aide: 'Vide : les charges moins les dotations.' }),
  resultat: solde('Résultat'),
  dotations: montant('Dotations aux amortissements et provisions'),
  reprises: montant('Reprises sur amortissements et provisions'),
  quotesParts: montant('Quotes-parts de subventions d’investissement'),
  fondsPropres: solde('Fonds propres'),
  capitauxPermanents: solde('Capitaux permanents'),
  actifImmobilise: montant('Actif immobilisé'),
  creances: montant('Créances'),
  dettes: montant('Dettes'),
  dettesExploitation: montant('Dettes d’exploitation'),
  tresorerie: solde('Trésorerie'),
  totalBilan: montant('Total du bilan'),
}

/** Structure: an organisation the office knows, accompanied or not (metier.md § 4.1). */
export const Structure = fiche({
  nom: texte('Nom'),
  sigle: texte('Sigle'),
  roles: codes('Rôles', 'roles', { aide: 'Une structure peut être accompagnée, prestataire et partenaire à la fois.' }),
  siret: controle('SIRET', 'siret'),
  rna: controle('RNA', 'rna'),
  ancienNumero: texte('Ancien numéro préfectoral'),
  formeJuridique: code('Forme juridique', 'formesJuridiques'),
  typeFinanceur: choix('Type de financeur', typeFinanceurLabels),
  familleEss: choix('Famille de l’ESS', familleEssLabels),
  dateCreation: dateConnue('Créée'),
  dateJo: jour('Parution au Journal officiel'),
  naf: controle('Code NAF', 'naf'),
  nafVersion: choix('Nomenclature NAF', nafVersionLabels),
  secteur: code('Secteur d’activité', 'secteurs'),
  activites: long('Activités'),
  objet: long('Objet statutaire'),
  adresse: texte('Adresse'),
  codePostal: controle('Code postal', 'codePostal'),
  commune: code('Commune', 'communes', { aide: 'Par son nom ou son code postal ; l’intercommunalité en est déduite.' }),
  zonages: elements('Zonages', 'un zonage', {
    zonage: code('Zonage', 'zonages'),
    nom: texte('Nom du quartier ou du territoire'),
    millesime: annee('Millésime'),
    source: texte('Source'),
  }),
  telephone: controle('Téléphone', 'telephone'),
  mail: controle('Mail', 'mail'),
  site: texte('Site internet'),
  agrements: elements('Agréments', 'un agrément', {
    agrement: code('Agrément', 'agrements'),
    libelle: texte('Précision'),
    numero: texte('Numéro'),
    debut: jour('Début'),
    fin: jour('Fin'),
  }),
  siae: codes('Type de SIAE', 'siae'),
  conventionCollective: texte('Convention collective', { aide: 'IDCC et nom : 1518 ÉCLAT.' }),
  opco: code('OPCO', 'opco'),
  fiscalite: choix('Fiscalité', fiscaliteLabels),
  reseaux: refs('Réseaux', 'structures'),
  distinctesDe: refs('À ne pas confondre avec', 'structures', { aide: 'Des fiches qui lui ressemblent, et ne sont pas des doublons.' }),
  adherentPes21: oui('Adhérente du PES21'),
  effectifs: elements('Effectifs', 'un exercice', effectif),
  finances: elements('Comptes', 'un exercice', finances),
  mentions: elements(
    'Mentions à imprimer',
    'une mention',
    { texte: texte('Phrase'), logo: oui('Logo demandé'), debut: jour('Du'), fin: jour('Au') },
    { aide: 'Ce que ce financeur demande sur les papiers qu’il aide à financer.' },
  ),
  iban: controle('IBAN', 'iban'),
  bic: controle('BIC', 'bic'),
  notes: long('Notes', { aide: 'Factuel, sans jugement : la personne concernée peut demander à lire.' }),
})
export type Structure = z.infer<typeof Structure>
