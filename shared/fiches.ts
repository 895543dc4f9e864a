import type { z } from 'zod'
import { AccompagnementCrdva } from './accompagnementsCrdva/accompagnementCrdva'
import { ActionCpom } from './actionsCpom/actionCpom'
import { Avenant } from './avenants/avenant'
import { MissionBenevole } from './benevolat/missionBenevole'
import { Budget } from './budgets/budget'
import { Convention } from './conventions/convention'
import { Courrier } from './courriers/courrier'
import { Diagnostic } from './diagnostics/diagnostic'
import { DocumentProduit } from './documents/documentProduit'
import { Echange } from './echanges/echange'
import { ConventionFinancement } from './financements/conventionFinancement'
import { Depense } from './financements/depense'
import { Encaissement } from './financements/encaissement'
import { Justificatif } from './financements/justificatif'
import { LigneFinancement } from './financements/ligneFinancement'
import { Ingenierie } from './ingenieries/ingenierie'
import { Modele } from './modeles/modele'
import { Nomenclature } from './nomenclatures/nomenclature'
import { ObjectifChiffre } from './objectifsChiffres/objectifChiffre'
import { Offre } from './offres/offre'
import { Parametres } from './parametres/parametres'
import { Parcours } from './parcours/parcours'
import { Personne } from './personnes/personne'
import { Piece } from './pieces/piece'
import { Projet } from './projets/projet'
import { ProjetGenerateur } from './projetsGenerateur/projetGenerateur'
import { Seance } from './seances/seance'
import { Structure } from './structures/structure'
import { Tache } from './taches/tache'
import { ActionAssociative } from './vieAssociative/actionAssociative'
import { Adhesion } from './vieAssociative/adhesion'
import { ObjectifAssociatif } from './vieAssociative/objectifAssociatif'
import { Publication } from './vieAssociative/publication'
import { Temoignage } from './vieAssociative/temoignage'
import { TexteAnnuel } from './vieAssociative/texteAnnuel'

/** Every collection of a classeur, by name: the shape of its records. */
export const schemas = {
  structures: Structure,
  personnes: Personne,
  parcours: Parcours,
  diagnostics: Diagnostic,
  ingenieries: Ingenierie,
  offres: Offre,
  projets: Projet,
  projetsGenerateur: ProjetGenerateur,
  accompagnementsCrdva: AccompagnementCrdva,
  seances: Seance,
  echanges: Echange,
  taches: Tache,
  courriers: Courrier,
  conventions: Convention,
  avenants: Avenant,
  actionsCpom: ActionCpom,
  conventionsFinancement: ConventionFinancement,
  lignesFinancement: LigneFinancement,
  encaissements: Encaissement,
  justificatifs: Justificatif,
  depenses: Depense,
  budgets: Budget,
  missionsBenevoles: MissionBenevole,
  adhesions: Adhesion,
  objectifsAssociatifs: ObjectifAssociatif,
  actionsAssociatives: ActionAssociative,
  temoignages: Temoignage,
  textesAnnuels: TexteAnnuel,
  publications: Publication,
  objectifsChiffres: ObjectifChiffre,
  documents: DocumentProduit,
  modeles: Modele,
  pieces: Piece,
  nomenclatures: Nomenclature,
  parametres: Parametres,
}

export type Collection = keyof typeof schemas
export type Fiches = { [C in Collection]: z.infer<(typeof schemas)[C]> }

/** The names, in the order of the rail. */
export const collectionNames = Object.keys(schemas) as Collection[]

/** True of the name of a collection. */
export const isCollection = (name: string): name is Collection => Object.hasOwn(schemas, name)
