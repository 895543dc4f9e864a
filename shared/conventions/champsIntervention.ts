import { choix, decimal, elements, entier, heure, jour, long, montant, oui, refs, texte } from '../kernel/champs'

export const uniteTarifLabels = { heure: 'de l’heure', jour: 'par jour', forfait: 'au forfait' } as const

/** What only a convention d’intervention or de cours says (metier.md § 6.5). */
export const champsIntervention = {
  intitule: texte('Intitulé de l’intervention'),
  formationProfessionnelle: oui('Action de formation professionnelle', { aide: 'Code du travail, articles L.\u00A06353-1 et D.\u00A06353-1.' }),
  public: texte('Public'),
  effectifPrevu: entier('Effectif prévu', { unite: 'personnes' }),
  objectifs: long('Objectifs', { aide: 'Un par ligne.' }),
  programme: long('Programme', { aide: 'Un point par ligne.' }),
  moyens: long('Moyens pédagogiques et techniques', { aide: 'Un par ligne.' }),
  dates: elements('Dates de l’intervention', 'une date', { date: jour('Date'), debut: heure('De'), fin: heure('À'), lieu: texte('Lieu') }),
  duree: decimal('Durée', { unite: 'h' }),
  intervenants: refs('Intervenants', 'personnes'),
  evaluation: long('Suivi et évaluation', { aide: 'Comment les acquis sont évalués.' }),
  sanction: texte('Ce qui est remis à la fin', { aide: 'Attestation, certificat de réalisation…' }),
  tarif: montant('Tarif'),
  uniteTarif: choix('Tarif compté', uniteTarifLabels),
  quantite: decimal('Nombre d’heures ou de jours'),
  frais: montant('Frais de déplacement'),
  delaiAnnulation: entier('Annulation sans frais jusqu’à', { unite: 'jours avant' }),
}
