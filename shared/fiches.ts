import type { z } from 'zod'
import { AccompagnementCrdva } from './accompagnementsCrdva/accompagnementCrdva'
import { ActionCpom } from './actionsCpom/actionCpom'
import { Convention } from './conventions/convention'
import { Diagnostic } from './diagnostics/diagnostic'
import { DocumentProduit } from './documents/documentProduit'
import { Echange } from './echanges/echange'
import { Ingenierie } from './ingenieries/ingenierie'
import { Nomenclature } from './nomenclatures/nomenclature'
import { Offre } from './offres/offre'
import { Parametres } from './parametres/parametres'
import { Parcours } from './parcours/parcours'
import { Personne } from './personnes/personne'
import { Projet } from './projets/projet'
import { ProjetGenerateur } from './projetsGenerateur/projetGenerateur'
import { Seance } from './seances/seance'
import { Structure } from './structures/structure'
import { Tache } from './taches/tache'

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
  conventions: Convention,
  actionsCpom: ActionCpom,
  documents: DocumentProduit,
  nomenclatures: Nomenclature,
  parametres: Parametres,
}

export type Collection = keyof typeof schemas
export type Fiches = { [C in Collection]: z.infer<(typeof schemas)[C]> }

/** The names, in the order of the rail. */
export const collectionNames = Object.keys(schemas) as Collection[]

/** True of the name of a collection. */
export const isCollection = (name: string): name is Collection => Object.hasOwn(schemas, name)
