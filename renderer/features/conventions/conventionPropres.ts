import type { Partie } from '../../fiche/Parties'
import { type Known, ofType } from './ofType'

const lends =
  (quoi: string) =>
  ({ type, objetMis }: Known): boolean =>
    type === 'miseADisposition' && (objetMis === undefined || objetMis === quoi)

/** What is said of its own by a partenariat, an intervention, a mise à disposition, a CPO. */
export const conventionPropres: readonly Partie[] = [
  {
    id: 'partenariat',
    titre: 'Partenariat',
    champs: [
      'actionsPrevues',
      'apportsPes21',
      'apportsPartenaire',
      'contreparties',
      'heuresValorisees',
      'tauxHoraire',
      'referentPes21Id',
      'referentPartenaireId',
      'suiviPartenariat',
      'renouvellement',
    ],
    si: ofType('partenariat'),
    tables: { actionsPrevues: ['nom', 'date', 'lieu', 'responsable'] },
  },
  {
    id: 'intervention',
    titre: 'Intervention',
    champs: ['intitule', 'formationProfessionnelle', 'public', 'effectifPrevu', 'objectifs', 'programme', 'moyens', 'duree', 'intervenants', 'evaluation', 'sanction', 'dates'],
    si: ofType('intervention'),
    tables: { dates: ['date', 'debut', 'fin', 'lieu'] },
  },
  { id: 'prix', titre: 'Prix de l’intervention', court: 'Prix', champs: ['tarif', 'uniteTarif', 'quantite', 'frais', 'delaiAnnulation'], si: ofType('intervention') },
  { id: 'mise', titre: 'Mise à disposition', champs: ['objetMis', 'metADisposition'], si: ofType('miseADisposition') },
  {
    id: 'locaux',
    titre: 'Locaux',
    champs: ['locaux', 'adresseLocaux', 'surface', 'etatDesLieux', 'charges', 'valeurLocative', 'creneaux'],
    si: lends('locaux'),
    tables: { creneaux: ['jours', 'debut', 'fin'] },
  },
  {
    id: 'personnel',
    titre: 'Personnel',
    champs: ['salarieId', 'emploi', 'lieuTravail', 'horaires', 'missions', 'accordSalarie', 'avenantContrat'],
    si: lends('personnel'),
  },
  {
    id: 'objectifs',
    titre: 'Programme et contribution',
    court: 'Programme',
    champs: ['deliberationNumero', 'deliberationDu', 'cerSouscritLe', 'coutsIndirects', 'interetLocal', 'clauseExcedent', 'actionsCpom', 'contributions', 'contributionsNature'],
    si: ofType('objectifs'),
    tables: { contributions: ['exercice', 'cout', 'montant'], contributionsNature: ['libelle', 'valeur'] },
  },
]
