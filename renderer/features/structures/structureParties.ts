import type { Partie } from '../../fiche/Parties'
import { Comptes } from './Comptes'
import { Effectifs } from './Effectifs'
import { Epci } from './Epci'

const hasNaf = (fiche: Readonly<Record<string, unknown>>): boolean => fiche.naf !== undefined
const isFunder = ({ roles, typeFinanceur }: Readonly<Record<string, unknown>>): boolean =>
  typeFinanceur !== undefined || Boolean((roles as Record<string, true> | undefined)?.financeur)

/** The file of a structure, section by section. */
export const structureParties: readonly Partie[] = [
  {
    id: 'identite',
    titre: 'Identité',
    champs: ['nom', 'sigle', 'siret', 'rna', 'formeJuridique', 'familleEss', 'roles', 'typeFinanceur', 'dateCreation', 'dateJo', 'ancienNumero', 'adherentPes21'],
    quand: { typeFinanceur: isFunder, ancienNumero: ({ rna }) => rna === undefined, dateJo: ({ familleEss }) => familleEss !== 'collectivite' },
  },
  { id: 'siege', titre: 'Siège et coordonnées', court: 'Siège', champs: ['adresse', 'codePostal', 'commune', 'telephone', 'mail', 'site'], Apres: Epci },
  { id: 'activite', titre: 'Activité', champs: ['secteur', 'naf', 'nafVersion', 'activites', 'objet'], quand: { nafVersion: hasNaf } },
  { id: 'effectifs', titre: 'Effectifs', champs: ['effectifs'], Contenu: Effectifs },
  { id: 'comptes', titre: 'Comptes', champs: ['finances'], Contenu: Comptes },
  {
    id: 'reconnaissances',
    titre: 'Agréments, zonages et réseaux',
    court: 'Agréments',
    champs: ['siae', 'opco', 'conventionCollective', 'fiscalite', 'reseaux', 'agrements', 'zonages'],
    tables: { agrements: ['agrement', 'numero', 'debut', 'fin'], zonages: ['zonage', 'nom', 'millesime', 'source'] },
  },
  {
    id: 'mentions',
    titre: 'Mentions sur nos papiers',
    court: 'Mentions',
    champs: ['mentions'],
    tables: { mentions: ['texte', 'logo', 'debut', 'fin'] },
    si: isFunder,
  },
  { id: 'banque', titre: 'Banque', champs: ['iban', 'bic'] },
  { id: 'notes', titre: 'Notes', champs: ['notes', 'distinctesDe'], quand: { distinctesDe: () => false } },
]
