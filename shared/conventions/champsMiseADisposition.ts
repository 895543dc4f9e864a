import { choix, decimal, elements, heure, jour, long, montant, ref, texte } from '../kernel/champs'
import { partieLabels } from './champsPartenariat'

export const objetMisLabels = { locaux: 'Des locaux', personnel: 'Du personnel' } as const
export const chargesLabels = { preteur: 'Par qui prête', emprunteur: 'Par qui occupe' } as const

/** What only a mise à disposition says: premises lent, or an employee (metier.md § 6.5). */
export const champsMiseADisposition = {
  objetMis: choix('Ce qui est mis à disposition', objetMisLabels),
  metADisposition: choix('Mis à disposition par', partieLabels),
  locaux: long('Locaux', { aide: 'Désignation : salle, étage, équipements.' }),
  adresseLocaux: texte('Adresse des locaux'),
  surface: decimal('Surface', { unite: 'm²' }),
  creneaux: elements('Créneaux', 'un créneau', { jours: texte('Jours'), debut: heure('De'), fin: heure('À') }, { aide: 'Vide : à toute heure.' }),
  etatDesLieux: jour('État des lieux d’entrée le'),
  charges: choix('Charges payées', chargesLabels),
  valeurLocative: montant('Valeur annuelle estimée', { aide: 'Valorisée aux comptes 861 et 871.' }),
  salarieId: ref('Salarié mis à disposition', 'personnes'),
  emploi: texte('Emploi et qualification'),
  missions: long('Missions confiées', { aide: 'Une par ligne.' }),
  lieuTravail: texte('Lieu de travail'),
  horaires: texte('Temps et horaires de travail', { aide: 'Une journée par semaine, le mardi.' }),
  accordSalarie: jour('Accord du salarié donné le'),
  avenantContrat: jour('Avenant au contrat de travail signé le'),
}
