import type { z } from 'zod'
import { annee, controle, decimal, entier, fiche, jour, long, montant, oui, texte } from '../kernel/champs'

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
  referentRgpd: texte('Référent RGPD'),
  mentionFinanceurs: long('Mention des financeurs', { aide: 'Phrase des conventions et des rapports.' }),
  demonstration: oui('Classeur de démonstration'),
})
export type Parametres = z.infer<typeof Parametres>
