import { rapportCpomDocument } from '../../actionsCpom/rapportCpomDocument'
import { rapportCpomManques } from '../../actionsCpom/rapportCpomManques'
import { type Genre, ofYear } from '../genre'
import type { typesFinanceurs } from '../typesDocument'

/** What funders are told. */
export const genresFinanceurs: Readonly<Record<keyof typeof typesFinanceurs, Genre>> = {
  'rapport-cpom': ofYear({
    nomCourt: 'le rapport',
    sujetManquant: 'd’action de la CPOM',
    nom: 'Rapport-CPOM_Ville-de-Dijon',
    dossier: 'CPOM Ville de Dijon',
    manques: rapportCpomManques,
    modele: rapportCpomDocument,
  }),
}
