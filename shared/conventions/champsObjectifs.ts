import { annee, decimal, elements, jour, long, montant, refs, texte } from '../kernel/champs'

/** What only a convention pluriannuelle d’objectifs says (metier.md § 6.6). */
export const champsObjectifs = {
  deliberationNumero: texte('Délibération n°'),
  deliberationDu: jour('Délibération du'),
  interetLocal: long('Intérêt local', { aide: 'La politique publique à laquelle le programme contribue.' }),
  actionsCpom: refs('Actions du programme', 'actionsCpom'),
  contributions: elements('Contribution par année', 'une année', { exercice: annee('Exercice'), cout: montant('Coût éligible'), montant: montant('Contribution') }),
  coutsIndirects: decimal('Coûts indirects, au forfait', { unite: '%' }),
  clauseExcedent: long('Part non consommée', { aide: 'Ce que devient la part de la contribution qui n’est pas dépensée.' }),
  contributionsNature: elements('Contributions non financières', 'une contribution', { libelle: texte('Contribution'), valeur: montant('Valeur estimée') }),
  cerSouscritLe: jour('Contrat d’engagement républicain souscrit le'),
}
