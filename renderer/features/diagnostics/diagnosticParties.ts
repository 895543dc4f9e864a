import type { Partie } from '../../fiche/Parties'
import { Comite } from './Comite'
import { Demande } from './Demande'
import { Finances } from './Finances'
import { Identification } from './Identification'
import { Preconisations } from './Preconisations'
import { Swot } from './Swot'

/** The diagnostic partagé in the order of its paper (metier.md § 5). */
export const diagnosticParties: readonly Partie[] = [
  { id: 'garde', titre: '0. Page de garde', champs: ['structureId', 'parcoursId', 'type', 'chargeMissionId', 'dateDebut', 'version', 'confidentiel'] },
  { id: 'identification', titre: '1. Identification', champs: ['representantId', 'interlocuteurs', 'entretiens', 'documentsConsultes'], Apres: Identification },
  { id: 'demande', titre: '2. Demande et contexte', champs: ['evenementsRecents', 'dlaAnterieurs'], Apres: Demande },
  { id: 'histoire', titre: '3. Histoire, projet et utilité sociale', champs: ['histoire', 'projetUtilite', 'territoirePublics'] },
  {
    id: 'activites',
    titre: '4. Activités et offre',
    champs: ['activites', 'offreAnalyse'],
    tables: { activites: ['activite', 'volumeN', 'montant', 'part'] },
  },
  {
    id: 'gouvernance',
    titre: '5. Gouvernance et vie associative',
    champs: ['administrateurs', 'administratrices', 'reunionsConseil', 'participantsAssemblee', 'gouvernanceNote', 'gouvernance'],
  },
  {
    id: 'rh',
    titre: '6. Ressources humaines et organisation',
    champs: ['postes', 'ressourcesHumaines'],
    tables: { postes: ['intitule', 'contrat', 'etp', 'anciennete'] },
  },
  {
    id: 'modele',
    titre: '7. Modèle économique',
    champs: ['modeleEconomique', 'produitsParFinanceur', 'coutsActivites'],
    tables: { produitsParFinanceur: ['financeur', 'montantN1', 'montantN'] },
  },
  {
    id: 'finances',
    titre: '8. Analyse financière',
    champs: ['analyseFinanciere', 'tresorerieInitiale', 'planTresorerie'],
    tables: { planTresorerie: ['mois', 'encaissements', 'decaissements'] },
    Apres: Finances,
  },
  { id: 'commercial', titre: '9. Commercial, communication, numérique', champs: ['commercial'] },
  {
    id: 'environnement',
    titre: '10. Environnement et partenariats',
    champs: ['environnement', 'partenariats'],
    tables: { partenariats: ['partenaire', 'nature', 'lien', 'perspective'] },
  },
  { id: 'transition', titre: '11. Transition écologique et RSE', champs: ['transition'] },
  { id: 'synthese', titre: '12. Synthèse', champs: ['forces', 'faiblesses', 'opportunites', 'menaces', 'enjeuPrincipal', 'hypotheses'], Contenu: Swot },
  { id: 'preconisations', titre: '13. Préconisations et parcours', champs: [], Contenu: Preconisations },
  { id: 'comite', titre: '14. Avis du comité d’appui', champs: [], Contenu: Comite },
  { id: 'validation', titre: '15. Validation', champs: ['dateValidation', 'valideurNom', 'valideurFonction', 'transmission'] },
  { id: 'annexes', titre: 'Annexes', champs: ['annexes'] },
]
