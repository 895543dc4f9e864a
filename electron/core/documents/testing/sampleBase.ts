import { aNomenclature, aStructure, elementsOf, someParametres } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'

const choice = (liste: string, code: string, libelle: string) => aNomenclature({ liste, code, libelle })

/** What every paper speaks of: the association, the lists of choices, who funds. */
export const sampleBase: Contenu = {
  parametres: [
    someParametres({
      id: 'parametres',
      forme: 'association régie par la loi du 1er juillet 1901',
      adresse: '12 avenue Gustave Eiffel',
      codePostal: '21000',
      mail: 'contact@pes21.example',
      departement: 'Côte-d’Or',
      siret: '90041973000016',
      regimeTva: 'nonAssujettie',
      nda: '27 21 09999 21',
      formationExoneree: true,
      alerteTresorerie: 60,
      alerteMasseSalariale: 75,
      alerteDependance: 50,
      cpomNumero: '2023-CPOM-12',
      cpomDebut: 2023,
      cpomFin: 2025,
      cpomMontant: 4_500_000,
      cpomCollectivite: 'Ville de Dijon',
      cpomSigneeLe: '2023-03-01',
      mentionFinanceurs:
        'Le dispositif local d’accompagnement est financé par l’État, la Banque des Territoires, la Région Bourgogne-Franche-Comté et la Ville de Dijon, et cofinancé par l’Union européenne.',
    }),
  ],
  nomenclatures: [
    choice('formesJuridiques', '9220', 'Association déclarée'),
    choice('formesJuridiques', '7210', 'Commune'),
    choice('motifs', 'emploi', 'Consolider l’emploi'),
    choice('motifs', 'ressources', 'Diversifier les ressources'),
    choice('motifs', 'gouvernance', 'Crise de gouvernance'),
    choice('secteurs', 'culture', 'Culture'),
    choice('zonages', 'qpv', 'Quartier prioritaire (QPV)'),
    choice('canaux', 'prescripteur', 'Prescripteur'),
    choice('thematiques', 'rh', 'RH et fonction employeur'),
  ],
  structures: [
    aStructure({ id: 'ville', nom: 'Ville de Dijon', mentions: elementsOf({ texte: 'Avec le soutien de la Ville de Dijon', logo: true }) }),
    aStructure({ id: 'region', nom: 'Région Bourgogne-Franche-Comté', mentions: elementsOf({ texte: 'Avec le soutien de la Région Bourgogne-Franche-Comté', logo: true }) }),
    aStructure({ id: 'reseau', nom: 'Ligue de l’enseignement de Côte-d’Or' }),
  ],
}
