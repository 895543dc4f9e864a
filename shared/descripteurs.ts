import { accompagnementCrdvaColumns } from './accompagnementsCrdva/accompagnementCrdvaColumns'
import { accompagnementCrdvaRules } from './accompagnementsCrdva/accompagnementCrdvaRules'
import { actionCpomColumns } from './actionsCpom/actionCpomColumns'
import { actionCpomRules } from './actionsCpom/actionCpomRules'
import { avenantColumns } from './avenants/avenantColumns'
import { avenantRules } from './avenants/avenantRules'
import { missionBenevoleColumns } from './benevolat/missionBenevoleColumns'
import { missionBenevoleRules } from './benevolat/missionBenevoleRules'
import { budgetColumns } from './budgets/budgetColumns'
import { budgetRules } from './budgets/budgetRules'
import { conventionColumns } from './conventions/conventionColumns'
import { conventionRules } from './conventions/conventionRules'
import { courrierColumns } from './courriers/courrierColumns'
import { courrierRules } from './courriers/courrierRules'
import type { Descripteur } from './descripteur'
import { details } from './details'
import { diagnosticColumns } from './diagnostics/diagnosticColumns'
import { diagnosticRules } from './diagnostics/diagnosticRules'
import { documentProduitColumns } from './documents/documentProduitColumns'
import { echangeColumns } from './echanges/echangeColumns'
import { echangeRules } from './echanges/echangeRules'
import { type Collection, collectionNames } from './fiches'
import { conventionFinancementColumns } from './financements/conventionFinancementColumns'
import { conventionFinancementRules } from './financements/conventionFinancementRules'
import { depenseColumns } from './financements/depenseColumns'
import { depenseRules } from './financements/depenseRules'
import { encaissementColumns } from './financements/encaissementColumns'
import { encaissementRules } from './financements/encaissementRules'
import { justificatifColumns } from './financements/justificatifColumns'
import { justificatifRules } from './financements/justificatifRules'
import { ligneFinancementColumns } from './financements/ligneFinancementColumns'
import { ligneFinancementRules } from './financements/ligneFinancementRules'
import { ingenierieColumns } from './ingenieries/ingenierieColumns'
import { ingenierieRules } from './ingenieries/ingenierieRules'
import { modeleColumns } from './modeles/modeleColumns'
import { nomenclatureColumns } from './nomenclatures/nomenclatureColumns'
import { objectifChiffreColumns } from './objectifsChiffres/objectifChiffreColumns'
import { objectifChiffreRules } from './objectifsChiffres/objectifChiffreRules'
import { offreColumns } from './offres/offreColumns'
import { offreRules } from './offres/offreRules'
import { parametresColumns } from './parametres/parametresColumns'
import { parametresRules } from './parametres/parametresRules'
import { parcoursColumns } from './parcours/parcoursColumns'
import { parcoursRules } from './parcours/parcoursRules'
import { personneColumns } from './personnes/personneColumns'
import { personneRules } from './personnes/personneRules'
import { pieceColumns } from './pieces/pieceColumns'
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
import { actionAssociativeColumns } from './vieAssociative/actionAssociativeColumns'
import { actionAssociativeRules } from './vieAssociative/actionAssociativeRules'
import { adhesionColumns } from './vieAssociative/adhesionColumns'
import { adhesionRules } from './vieAssociative/adhesionRules'
import { objectifAssociatifColumns } from './vieAssociative/objectifAssociatifColumns'
import { objectifAssociatifRules } from './vieAssociative/objectifAssociatifRules'
import { publicationColumns } from './vieAssociative/publicationColumns'
import { publicationRules } from './vieAssociative/publicationRules'
import { temoignageColumns } from './vieAssociative/temoignageColumns'
import { temoignageRules } from './vieAssociative/temoignageRules'
import { texteAnnuelColumns } from './vieAssociative/texteAnnuelColumns'
import { texteAnnuelRules } from './vieAssociative/texteAnnuelRules'

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
  avenants: { singulier: 'avenant', pluriel: 'Avenants', un: 'un avenant', requis: ['conventionId'], colonnes: avenantColumns, regles: avenantRules },
  courriers: { singulier: 'courrier', pluriel: 'Courriers', un: 'un courrier', requis: ['nom'], colonnes: courrierColumns, regles: courrierRules },
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
  modeles: { singulier: 'modèle de document', pluriel: 'Modèles', un: 'un modèle', requis: ['nom'], colonnes: modeleColumns, regles: [] },
  conventionsFinancement: {
    singulier: 'convention de financement',
    pluriel: 'Conventions de financement',
    un: 'une convention de financement',
    requis: ['nom'],
    colonnes: conventionFinancementColumns,
    regles: conventionFinancementRules,
  },
  lignesFinancement: {
    singulier: 'ligne de financement',
    pluriel: 'Lignes de financement',
    un: 'une ligne de financement',
    requis: ['financeurId', 'exercice'],
    colonnes: ligneFinancementColumns,
    regles: ligneFinancementRules,
  },
  encaissements: { singulier: 'encaissement', pluriel: 'Encaissements', un: 'un encaissement', requis: ['ligneId'], colonnes: encaissementColumns, regles: encaissementRules },
  justificatifs: { singulier: 'justificatif', pluriel: 'Justificatifs', un: 'un justificatif', requis: ['ligneId'], colonnes: justificatifColumns, regles: justificatifRules },
  depenses: { singulier: 'dépense', pluriel: 'Dépenses', un: 'une dépense', requis: ['nom'], colonnes: depenseColumns, regles: depenseRules },
  budgets: { singulier: 'budget', pluriel: 'Budgets', un: 'un budget', requis: ['exercice'], colonnes: budgetColumns, regles: budgetRules },
  missionsBenevoles: {
    singulier: 'mission bénévole',
    pluriel: 'Missions bénévoles',
    un: 'une mission bénévole',
    requis: ['personneId'],
    colonnes: missionBenevoleColumns,
    regles: missionBenevoleRules,
  },
  adhesions: { singulier: 'adhésion', pluriel: 'Adhésions', un: 'une adhésion', requis: ['adherentId', 'annee'], colonnes: adhesionColumns, regles: adhesionRules },
  objectifsAssociatifs: {
    singulier: 'objectif du projet associatif',
    pluriel: 'Objectifs associatifs',
    un: 'un objectif',
    requis: ['nom'],
    colonnes: objectifAssociatifColumns,
    regles: objectifAssociatifRules,
  },
  actionsAssociatives: {
    singulier: 'action du projet associatif',
    pluriel: 'Actions associatives',
    un: 'une action associative',
    requis: ['nom'],
    colonnes: actionAssociativeColumns,
    regles: actionAssociativeRules,
  },
  temoignages: { singulier: 'témoignage', pluriel: 'Témoignages', un: 'un témoignage', requis: ['nom'], colonnes: temoignageColumns, regles: temoignageRules },
  textesAnnuels: { singulier: 'texte de l’année', pluriel: 'Textes de l’année', un: 'un texte', requis: ['nom'], colonnes: texteAnnuelColumns, regles: texteAnnuelRules },
  publications: { singulier: 'publication', pluriel: 'Publications', un: 'une publication', requis: ['nom'], colonnes: publicationColumns, regles: publicationRules },
  objectifsChiffres: {
    singulier: 'objectif chiffré',
    pluriel: 'Objectifs chiffrés',
    un: 'un objectif chiffré',
    requis: ['chiffre', 'annee'],
    colonnes: objectifChiffreColumns,
    regles: objectifChiffreRules,
  },
  pieces: { singulier: 'pièce jointe', pluriel: 'Pièces jointes', un: 'une pièce jointe', requis: ['nom'], colonnes: pieceColumns, regles: [] },
  nomenclatures: { singulier: 'choix de liste', pluriel: 'Listes de choix', un: 'un choix', requis: ['liste', 'code', 'libelle'], colonnes: nomenclatureColumns, regles: [] },
  parametres: { singulier: 'paramètres', pluriel: 'Paramètres', un: 'les paramètres', requis: ['nom'], colonnes: parametresColumns, regles: parametresRules },
}

const withTitle = <C extends Collection>(collection: C): Descripteur<C> => ({ ...propres[collection], titre: titres[collection], detail: details[collection] })

/** What the application knows of each collection: its words, its columns, its rules. */
export const descripteurs = Object.fromEntries(collectionNames.map(name => [name, withTitle(name)])) as unknown as { [C in Collection]: Descripteur<C> }
