import { comptesSeed } from '../../../../shared/nomenclatures/comptesSeed'
import { aBudget, aConventionFinancement, aDepense, aLigneFinancement, aNomenclature, elementsOf } from '../../../../shared/testing/builders'
import type { Contenu } from '../../../../shared/testing/lecture'
import { prose } from './sampleDossier'
import type { SamplePaper } from './samplePaper'

/** The budget of an action: planned and done, shared charges, contributions in kind, a gap explained; and that of the association to come. */
export const budgets: Contenu = {
  nomenclatures: comptesSeed.map(([code, libelle], ordre) => aNomenclature({ liste: 'comptes', code, libelle, ordre })),
  conventionsFinancement: [
    aConventionFinancement({ id: 'cf-ville', nom: 'CPOM 2023-2025', financeurId: 'ville', reference: 'Délibération 2022-118', signeeLe: '2023-03-01', montant: 4_500_000 }),
  ],
  lignesFinancement: [aLigneFinancement({ financeurId: 'ville', objetId: 'a1', montantConventionne: 1_500_000, statut: 'solde' })],
  depenses: [aDepense({ objetId: 'a1', date: '2024-06-28', montant: 1_998_012, compte: '64' }), aDepense({ objetId: 'a1', date: '2024-11-04', montant: 48_000, compte: '618' })],
  budgets: [
    aBudget({
      id: 'b1',
      actionCpomId: 'a1',
      conventionFinancementId: 'cf-ville',
      lignes: elementsOf(
        { compte: '606', libelle: 'Fournitures de bureau & petit matériel', prevu: 60_000, realise: 51_238 },
        { compte: '613', libelle: 'Location de salles', prevu: 120_000, realise: 118_050 },
        { compte: '618', prevu: 40_000 },
        { compte: '622', libelle: 'Honoraires', prevu: 300_000, realise: 180_000, commentaire: 'Une ingénierie commencée en octobre ne sera facturée qu’en 2025.' },
        { compte: '625', prevu: 80_000, realise: 74_750 },
        { compte: '64', libelle: 'Chargée de mission, 0,5 ETP', prevu: 2_000_000 },
        { compte: 'indirectes-fixes', prevu: 350_000, realise: 350_000, cle: '22 % au prorata des ETP' },
        { compte: 'indirectes-autres', libelle: 'Expert-comptable', prevu: 50_000, realise: 50_000, cle: '22 % au prorata des ETP' },
        { compte: '706', libelle: 'Participation des associations', prevu: 300_000, realise: 280_000 },
        { compte: '74-commune', financeurId: 'ville', prevu: 1_500_000 },
        { compte: '74-region', financeurId: 'region', prevu: 1_000_000, realise: 1_000_000 },
        { compte: '756', prevu: 200_000, realise: 196_500 },
        { compte: '864', prevu: 180_000, realise: 171_255 },
        { compte: '875', prevu: 180_000, realise: 171_255 },
      ),
      reglesRepartition: 'Le loyer, l’énergie et la comptabilité sont répartis au prorata des équivalents temps plein de l’année.',
      explicationEcarts: prose('Écarts'),
      contributions: 'Quatre bénévoles ont donné 147 heures, évaluées au taux retenu par le conseil d’administration.',
      certifieLe: '2025-01-14',
    }),
    aBudget({
      id: 'b2',
      exercice: 2025,
      conventionFinancementId: 'cf-ville',
      lignes: elementsOf(
        { compte: '606', prevu: 250_000 },
        { compte: '613', prevu: 1_400_000 },
        { compte: '622', prevu: 3_700_000 },
        { compte: '64', prevu: 17_650_000 },
        { compte: '681', prevu: 200_000 },
        { compte: '70', prevu: 2_200_000 },
        { compte: '74-etat', prevu: 8_000_000 },
        { compte: '74-commune', financeurId: 'ville', prevu: 5_000_000 },
        { compte: '74-europe', prevu: 7_500_000 },
        { compte: '756', prevu: 500_000 },
        { compte: '861', libelle: 'Salles prêtées', prevu: 250_000 },
        { compte: '864', prevu: 600_000 },
        { compte: '871', prevu: 250_000 },
        { compte: '875', prevu: 600_000 },
      ),
    }),
  ],
}

/** What a grant was used for, and what is planned. */
export const papersBudget: readonly SamplePaper[] = [
  { type: 'compte-rendu-financier', id: 'b1', annee: 2024 },
  { type: 'budget-previsionnel', id: 'b2', annee: 2025 },
]
