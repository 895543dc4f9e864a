import type { Fiches } from '../fiches'
import { newId } from '../kernel/id'

type Given<F> = Partial<F>

/** A record of its own id, with what the test says of it over what makes it plausible. */
const builder =
  <F extends { id: string }>(plausible: Partial<F>) =>
  (given: Given<F> = {}): F =>
    ({ id: newId(), ...plausible, ...given }) as F

/** A map of elements from a list: ids of their own, in the order given. */
export const elementsOf = <E extends object>(...items: E[]): Record<string, E & { ordre: number }> => Object.fromEntries(items.map((item, ordre) => [newId(), { ordre, ...item }]))

/** A set from its members. */
export const setOf = (...codes: string[]): Record<string, true> => Object.fromEntries(codes.map(code => [code, true as const]))

export const aStructure = builder<Fiches['structures']>({ nom: 'Atelier Fictif' })
export const aPersonne = builder<Fiches['personnes']>({ nom: 'Camille Fictive' })
export const aParcours = builder<Fiches['parcours']>({})
export const aDiagnostic = builder<Fiches['diagnostics']>({ type: 'individuel', statut: 'enCours', version: 1 })
export const anIngenierie = builder<Fiches['ingenieries']>({ nom: 'Ingénierie fictive', type: 'individuelle', statut: 'preparation' })
export const anOffre = builder<Fiches['offres']>({})
export const aProjet = builder<Fiches['projets']>({ nom: 'Projet fictif', dispositif: 'beneficeCrea' })
export const aProjetGenerateur = builder<Fiches['projetsGenerateur']>({ nom: 'Projet de territoire fictif' })
export const anAccompagnementCrdva = builder<Fiches['accompagnementsCrdva']>({})
export const aSeance = builder<Fiches['seances']>({ nom: 'Séance fictive', statut: 'tenue' })
export const anEchange = builder<Fiches['echanges']>({ nom: 'Échange fictif' })
export const aTache = builder<Fiches['taches']>({ nom: 'Tâche fictive' })
export const anAvenant = builder<Fiches['avenants']>({ statut: 'brouillon' })
export const aCourrier = builder<Fiches['courriers']>({ nom: 'Courrier fictif' })
export const aConvention = builder<Fiches['conventions']>({ nom: 'Convention fictive', statut: 'brouillon', version: 1 })
export const anActionCpom = builder<Fiches['actionsCpom']>({ nom: 'Action fictive', exercice: 2024 })
export const aConventionFinancement = builder<Fiches['conventionsFinancement']>({ nom: 'Convention de financement fictive' })
export const aLigneFinancement = builder<Fiches['lignesFinancement']>({ nom: 'Ligne fictive', exercice: 2024, statut: 'notifie' })
export const anEncaissement = builder<Fiches['encaissements']>({ nom: 'Acompte fictif' })
export const aJustificatif = builder<Fiches['justificatifs']>({ nom: 'Justificatif fictif', type: 'crf' })
export const aDepense = builder<Fiches['depenses']>({ nom: 'Dépense fictive', eligible: true })
export const aBudget = builder<Fiches['budgets']>({ exercice: 2024 })
export const aMissionBenevole = builder<Fiches['missionsBenevoles']>({ nom: 'Mission fictive', nature: 'mentorat' })
export const anAdhesion = builder<Fiches['adhesions']>({ annee: 2024 })
export const anObjectifAssociatif = builder<Fiches['objectifsAssociatifs']>({ nom: 'Objectif fictif', mission: 'accompagner' })
export const anActionAssociative = builder<Fiches['actionsAssociatives']>({ nom: 'Action fictive' })
export const aTemoignage = builder<Fiches['temoignages']>({ nom: 'Témoignage fictif', texte: 'Paroles fictives.' })
export const aTexteAnnuel = builder<Fiches['textesAnnuels']>({ nom: 'Texte fictif', nature: 'zoom', annee: 2024 })
export const aPublication = builder<Fiches['publications']>({ nom: 'Publication fictive' })
export const anObjectifChiffre = builder<Fiches['objectifsChiffres']>({ annee: 2024 })
export const aModele = builder<Fiches['modeles']>({ nom: 'modele-fictif_v1.docx', version: 1, actif: true })
export const aNomenclature = builder<Fiches['nomenclatures']>({ actif: true })
export const someParametres = builder<Fiches['parametres']>({ nom: 'Pôle d’Économie Solidaire 21', sigle: 'PES21', ville: 'Dijon' })
