import { choix, dateConnue, decimal, elements, long, montant, ref, texte } from '../kernel/champs'

export const renouvellementLabels = { aucun: 'Sans renouvellement', expres: 'Par accord écrit', tacite: 'Par tacite reconduction' } as const
export const partieLabels = { pes21: 'Le PES21', structure: 'La structure' } as const

/** What only a convention de partenariat says (metier.md § 6.4). */
export const champsPartenariat = {
  actionsPrevues: elements('Actions prévues', 'une action', {
    nom: texte('Action'),
    date: dateConnue('Date'),
    lieu: texte('Lieu'),
    responsable: texte('Responsable'),
  }),
  apportsPes21: long('Apports du PES21', { aide: 'Un par ligne.' }),
  apportsPartenaire: long('Apports du partenaire', { aide: 'Un par ligne.' }),
  versePar: choix('Contribution versée par', partieLabels),
  contreparties: long('Contreparties', { aide: 'Une par ligne.' }),
  heuresValorisees: decimal('Temps valorisé', { unite: 'h' }),
  tauxHoraire: montant('Taux horaire'),
  referentPes21Id: ref('Référent du PES21', 'personnes'),
  referentPartenaireId: ref('Référent du partenaire', 'personnes'),
  suiviPartenariat: long('Suivi du partenariat', { aide: 'Qui se réunit, et quand.' }),
  renouvellement: choix('Renouvellement', renouvellementLabels),
}
