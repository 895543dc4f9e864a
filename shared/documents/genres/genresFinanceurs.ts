import { chiffresCpom } from '../../actionsCpom/chiffresCpom'
import { rapportCpomDocument } from '../../actionsCpom/rapportCpomDocument'
import { rapportCpomManques } from '../../actionsCpom/rapportCpomManques'
import type { Budget } from '../../budgets/budget'
import { compteRenduDocument } from '../../budgets/compteRenduDocument'
import { compteRenduManques } from '../../budgets/compteRenduManques'
import { previsionnelDocument, previsionnelManques } from '../../budgets/previsionnelDocument'
import type { Lecture } from '../../lecture'
import { type Genre, ofRecord, ofYear } from '../genre'
import type { typesFinanceurs } from '../typesDocument'

/** `CRDVA`, `A2` or the association: what tells the file of a budget from another of the same exercice. */
const aPropos = ({ actionCpomId }: Budget, lire: Lecture): { nom: string; dossier: string } => {
  const action = lire.get('actionsCpom', actionCpomId)
  return { nom: action ? [action.code, action.nom].filter(Boolean).join(' ') : 'association', dossier: 'Budgets' }
}
const exercice = ({ exercice: annee }: Budget): string | undefined => (annee === undefined ? undefined : String(annee))

/** What funders are told. */
export const genresFinanceurs: Readonly<Record<keyof typeof typesFinanceurs, Genre>> = {
  'rapport-cpom': ofYear({
    nomCourt: 'le rapport',
    sujetManquant: 'd’action de la CPOM',
    nom: 'Rapport-CPOM_Ville-de-Dijon',
    dossier: 'CPOM Ville de Dijon',
    manques: rapportCpomManques,
    modele: rapportCpomDocument,
    chiffres: chiffresCpom,
  }),
  'compte-rendu-financier': ofRecord('budgets', {
    nomCourt: 'le compte rendu financier',
    sujetManquant: 'de budget d’une action de la CPOM',
    nom: 'Compte-rendu-financier',
    candidates: ({ actionCpomId }) => actionCpomId !== undefined,
    date: exercice,
    aPropos,
    manques: compteRenduManques,
    modele: compteRenduDocument,
  }),
  'budget-previsionnel': ofRecord('budgets', {
    nomCourt: 'le budget prévisionnel',
    sujetManquant: 'de budget',
    nom: 'Budget-previsionnel',
    candidates: () => true,
    date: exercice,
    aPropos,
    manques: previsionnelManques,
    modele: previsionnelDocument,
  }),
}
