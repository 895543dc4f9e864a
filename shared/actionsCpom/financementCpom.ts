import { note, paragraphe, titre } from '../documents/blocs'
import { leNom } from '../documents/nomAvecArticle'
import { fr } from '../documents/phrases'
import { isFerme, montantsLigne, totalMontants } from '../financements/montantsLigne'
import { plansFinancement } from '../financements/plansFinancement'
import type { MontantsLigne, PlanFinancement } from '../financements/tableau'
import type { Bloc, Tableau } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { fold, formatNombre } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { comptesDesActions } from './rapportCpomBudgets'
import type { ContexteRapport } from './rapportCpomContexte'

const UNKNOWN = 'n.c.'
const told = (cents: number | undefined): string => (cents === undefined ? UNKNOWN : formatCentimes(cents))
/** What an amount is of a cost: « 14,7 % ». */
const percent = (montant: number | undefined, cout: number | undefined): string =>
  montant === undefined || !cout ? UNKNOWN : `${formatNombre(Math.round((montant / cout) * 1000) / 10)}\u00A0%`
const money = (intitule: string, largeur: number): Tableau['colonnes'][number] => ({ titre: intitule, largeur, droite: true })

/** Sums what is known; one unknown among them makes the sum unknown. */
const sumOf = (montants: readonly (number | undefined)[]): number | undefined =>
  montants.reduce((sum, montant) => (sum === undefined || montant === undefined ? undefined : sum + montant), 0)

const isOfCollectivite = (lire: Lecture, financeurId: string | undefined, collectivite: string): boolean =>
  fold(lire.get('structures', financeurId)?.nom ?? '') === fold(collectivite)

/** The funding lines of the collectivité for an exercice, those that are certain. */
const lignesCollectivite = (lire: Lecture, annee: number, collectivite: string) =>
  lire.where('lignesFinancement', 'exercice', String(annee)).filter(ligne => isFerme(ligne) && isOfCollectivite(lire, ligne.financeurId, collectivite))

/** What the lines of the collectivité give to an action of the CPOM, in cents; undefined when none speaks of it. */
export function partCollectivite(lire: Lecture, plan: PlanFinancement, collectivite: string): number | undefined {
  const parts = plan.ressources.filter(({ ligneId, ferme }) => ferme && isOfCollectivite(lire, lire.get('lignesFinancement', ligneId)?.financeurId, collectivite))
  return parts.length === 0 ? undefined : parts.reduce((sum, { montant }) => sum + montant, 0)
}

/** The plans of the actions of the CPOM for an exercice; the other things that are paid for are not the report’s. */
export const plansCpom = (lire: Lecture, annee: number): PlanFinancement[] => plansFinancement(lire, annee).filter(({ objetId }) => lire.get('actionsCpom', objetId) !== undefined)

const received = (montants: MontantsLigne): string[] => [told(montants.conventionne), formatCentimes(montants.recu), formatCentimes(montants.resteARecevoir)]

function subvention({ lire, annee, collectivite }: ContexteRapport): Bloc[] {
  const lignes = lignesCollectivite(lire, annee, collectivite).map(ligne => ({ nom: ligne.nom ?? 'Subvention', montants: montantsLigne(lire, ligne) }))
  if (lignes.length === 0) return [note(fr`Aucune ligne de financement de ${leNom(collectivite)} n’est enregistrée pour ${annee} : montants non communiqués.`)]
  const total = totalMontants(lignes.map(({ montants }) => montants))
  const agreed = sumOf(lignes.map(({ montants }) => montants.conventionne))
  return [
    {
      type: 'tableau',
      legende: `Subvention, ${collectivite}`,
      colonnes: [{ titre: 'Financement', largeur: 40 }, money('Conventionné', 20), money('Reçu', 20), money('Reste à recevoir', 20)],
      lignes: [...lignes.map(({ nom, montants }) => [nom, ...received(montants)]), ['Total', told(agreed), formatCentimes(total.recu), formatCentimes(total.resteARecevoir)]],
      total: true,
    },
    note(fr`Versements enregistrés au ${formatJourLong(lire.aujourdhui)}.`),
  ]
}

const coutOf = ({ coutReel, coutPrevu }: PlanFinancement): number | undefined => coutReel ?? coutPrevu

function planRow(lire: Lecture, plan: PlanFinancement, collectivite: string): string[] {
  const part = partCollectivite(lire, plan, collectivite)
  const cout = coutOf(plan)
  const known = plan.ressources.length > 0
  return [
    plan.objet.replace(' · ', ' – '),
    `${told(cout)}${plan.coutReel === undefined && cout !== undefined ? ' (prévu)' : ''}`,
    told(part),
    known ? formatCentimes(plan.certain - (part ?? 0)) : UNKNOWN,
    known ? told(plan.besoin) : UNKNOWN,
    percent(part, cout),
  ]
}

function plansTable(lire: Lecture, plans: readonly PlanFinancement[], collectivite: string): Bloc {
  const part = sumOf(plans.map(plan => partCollectivite(lire, plan, collectivite)))
  const cout = sumOf(plans.map(coutOf))
  const certain = sumOf(plans.map(({ certain: sure, ressources }) => (ressources.length > 0 ? sure : undefined)))
  const others = certain === undefined || part === undefined ? undefined : certain - part
  const besoin = cout === undefined || certain === undefined ? undefined : cout - certain
  return {
    type: 'tableau',
    legende: 'Plan de financement, par action',
    colonnes: [
      { titre: 'Action', largeur: 26 },
      money('Coût', 16),
      money(collectivite, 15),
      money('Autres ressources certaines', 16),
      money('Reste à financer', 16),
      money('Part de la subvention', 11),
    ],
    lignes: [...plans.map(plan => planRow(lire, plan, collectivite)), ['Total', told(cout), told(part), told(others), told(besoin), percent(part, cout)]],
    total: true,
  }
}

const ressourcesTable = (plans: readonly PlanFinancement[]): Bloc => ({
  type: 'tableau',
  legende: 'Ressources de chaque action',
  colonnes: [{ titre: 'Action', largeur: 10 }, { titre: 'Financeur', largeur: 42 }, { titre: 'Nature', largeur: 14 }, money('Montant', 18), money('Part du coût', 16)],
  lignes: plans.flatMap(plan =>
    plan.ressources.map(({ financeur, montant, ferme }) => [
      plan.objet.split(' · ')[0] ?? plan.objet,
      financeur,
      ferme ? 'Certaine' : 'Probable',
      formatCentimes(montant),
      percent(montant, coutOf(plan)),
    ]),
  ),
})

/** 9: what the collectivité pays, and who pays for each action (metier.md § 7.1). Read from the funding lines: what they do not say is « n.c. ». */
export function partieFinancement(contexte: ContexteRapport): Bloc[] {
  const { lire, annee, collectivite } = contexte
  const plans = plansCpom(lire, annee)
  const some = plans.some(({ ressources }) => ressources.length > 0)
  return [
    { type: 'titre', niveau: 1, texte: 'Compte rendu financier et plans de financement', nouvellePage: true },
    ...comptesDesActions(contexte),
    titre(2, 'Plans de financement'),
    ...subvention(contexte),
    ...(plans.length > 0
      ? [
          plansTable(lire, plans, collectivite),
          paragraphe(
            'Le reste à financer est le coût moins les ressources certaines\u00A0: autofinancement de l’association et ressources qu’aucune ligne n’affecte à l’action. Les contributions volontaires en nature n’y entrent pas.',
          ),
        ]
      : []),
    ...(some ? [ressourcesTable(plans)] : []),
    note('Certaine\u00A0: notifiée ou conventionnée. Probable\u00A0: demandée, selon la probabilité retenue. n.c.\u00A0: non communiqué.'),
  ]
}
