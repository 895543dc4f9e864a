import { accompagnementCrdvaColumns } from './accompagnementsCrdva/accompagnementCrdvaColumns'
import { accompagnementCrdvaRules } from './accompagnementsCrdva/accompagnementCrdvaRules'
import { actionCpomColumns } from './actionsCpom/actionCpomColumns'
import { actionCpomRules } from './actionsCpom/actionCpomRules'
import { conventionColumns } from './conventions/conventionColumns'
import { conventionRules } from './conventions/conventionRules'
import type { Descripteur } from './descripteur'
import { details } from './details'
import { diagnosticColumns } from './diagnostics/diagnosticColumns'
import { diagnosticRules } from './diagnostics/diagnosticRules'
import { documentProduitColumns } from './documents/documentProduitColumns'
import { echangeColumns } from './echanges/echangeColumns'
import { echangeRules } from './echanges/echangeRules'
import { type Collection, collectionNames } from './fiches'
import { ingenierieColumns } from './ingenieries/ingenierieColumns'
import { ingenierieRules } from './ingenieries/ingenierieRules'
import { nomenclatureColumns } from './nomenclatures/nomenclatureColumns'
import { offreColumns } from './offres/offreColumns'
import { offreRules } from './offres/offreRules'
import { parametresColumns } from './parametres/parametresColumns'
import { parametresRules } from './parametres/parametresRules'
import { parcoursColumns } from './parcours/parcoursColumns'
import { parcoursRules } from './parcours/parcoursRules'
import { personneColumns } from './personnes/personneColumns'
import { personneRules } from './personnes/personneRules'
import { projetColumns } from './projets/projetColumns'
import { projetRules } from './projets/projetRules'
import { projetGenerateurColumns } from './projetsGenerateur/projetGenerateurColumns'
import { projetGenerateurRules } from './projetsGenerateur/projetGenerateurRules'
import { seanceColumns } from './seances/seanceColumns'
import { seanceRules } from './seances/seanceRules'
import { structureColumns } from './structures/structureColumns'
import { structureRules } from './structures/structureRules'
import { tacheColumns } from './taches/tacheColumns'
import { tacheRules } from './taches/tacheRules'
import { titres } from './titres'

type Propre<C extends Collection> = Omit<Descripteur<C>, 'titre' | 'detail'>

const propres: { [C in Collection]: Propre<C> } = {
  structures: { singulier: 'structure', pluriel: 'Structures', un: 'une structure', requis: ['nom'], colonnes: structureColumns, regles: structureRules },
  personnes: { singulier: 'personne', pluriel: 'Personnes', un: 'une personne', requis: ['nom'], colonnes: personneColumns, regles: personneRules },
  parcours: { singulier: 'parcours DLA', pluriel: 'Parcours DLA', un: 'un parcours', requis: ['structureId'], colonnes: parcoursColumns, regles: parcoursRules },
  diagnostics: { singulier: 'diagnostic', pluriel: 'Diagnostics', un: 'un diagnostic', requis: ['structureId'], colonnes: diagnosticColumns, regles: diagnosticRules },
  ingenieries: { singulier: 'ingénierie', pluriel: 'Ingénieries', un: 'une ingénierie', requis: ['nom'], colonnes: ingenierieColumns, regles: ingenierieRules },
  offres: { singulier: 'offre', pluriel: 'Offres', un: 'une offre', requis: ['ingenierieId', 'prestataireId'], colonnes: offreColumns, regles: offreRules },
  projets: { singulier: 'projet de création', pluriel: 'Projets de création', un: 'un projet de création', requis: ['nom'], colonnes: projetColumns, regles: projetRules },
  projetsGenerateur: {
    singulier: 'projet du Générateur',
    pluriel: 'Projets du Générateur',
    un: 'un projet du Générateur',
    requis: ['nom'],
    colonnes: projetGenerateurColumns,
    regles: projetGenerateurRules,
  },
  accompagnementsCrdva: {
    singulier: 'accompagnement CRDVA',
    pluriel: 'Accompagnements CRDVA',
    un: 'un accompagnement CRDVA',
    requis: ['date'],
    colonnes: accompagnementCrdvaColumns,
    regles: accompagnementCrdvaRules,
  },
  seances: { singulier: 'séance ou événement', pluriel: 'Séances et événements', un: 'une séance', requis: ['nom'], colonnes: seanceColumns, regles: seanceRules },
  echanges: { singulier: 'échange', pluriel: 'Échanges', un: 'un échange', requis: ['nom'], colonnes: echangeColumns, regles: echangeRules },
  taches: { singulier: 'tâche', pluriel: 'Tâches', un: 'une tâche', requis: ['nom'], colonnes: tacheColumns, regles: tacheRules },
  conventions: { singulier: 'convention', pluriel: 'Conventions', un: 'une convention', requis: ['nom'], colonnes: conventionColumns, regles: conventionRules },
  actionsCpom: {
    singulier: 'action de la CPOM',
    pluriel: 'Actions de la CPOM',
    un: 'une action de la CPOM',
    requis: ['nom'],
    colonnes: actionCpomColumns,
    regles: actionCpomRules,
  },
  documents: { singulier: 'document', pluriel: 'Documents', un: 'un document', requis: ['nom'], colonnes: documentProduitColumns, regles: [] },
  nomenclatures: { singulier: 'choix de liste', pluriel: 'Listes de choix', un: 'un choix', requis: ['liste', 'code', 'libelle'], colonnes: nomenclatureColumns, regles: [] },
  parametres: { singulier: 'paramètres', pluriel: 'Paramètres', un: 'les paramètres', requis: ['nom'], colonnes: parametresColumns, regles: parametresRules },
}

const withTitle = <C extends Collection>(collection: C): Descripteur<C> => ({ ...propres[collection], titre: titres[collection], detail: details[collection] })

/** What the application knows of each collection: its words, its columns, its rules. */
export const descripteurs = Object.fromEntries(collectionNames.map(name => [name, withTitle(name)])) as unknown as { [C in Collection]: Descripteur<C> }
