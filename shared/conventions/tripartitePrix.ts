import { alinea, article } from '../documents/blocs'
import { namesOf } from '../documents/parties'
import { fr, join } from '../documents/phrases'
import type { Bloc, Tableau } from '../kernel/document'
import { formatCentimes } from '../kernel/montant'
import { montantComplet } from '../kernel/montantEnLettres'
import { formatNombre, listInFrench, plural } from '../kernel/texte'
import type { ContexteTripartite } from './tripartiteContexte'
import { versements } from './versements'

/** What stands for VAT when none is due (metier.md § 6.2). */
const SANS_TVA = 'TVA non applicable, art.\u00A0293\u00A0B du CGI'

function detail({ ingenierie, cout }: ContexteTripartite): Tableau[] {
  const { joursPrevus, tarifJour, tauxTva } = ingenierie
  if (!cout || joursPrevus === undefined || tarifJour === undefined) return []
  const taxes: string[][] = tauxTva
    ? [
        ['Total hors taxes', '', '', formatCentimes(cout.ht)],
        [`TVA à ${formatNombre(tauxTva)}\u00A0%`, '', '', formatCentimes(cout.tva)],
        ['Total toutes taxes comprises', '', '', formatCentimes(cout.ttc)],
      ]
    : [['Total', '', '', formatCentimes(cout.ttc)]]
  return [
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Désignation', largeur: 44 },
        { titre: 'Quantité', largeur: 14, droite: true },
        { titre: 'Prix unitaire', largeur: 20, droite: true },
        { titre: 'Montant', largeur: 22, droite: true },
      ],
      lignes: [
        ['Jours d’intervention', formatNombre(joursPrevus), formatCentimes(tarifJour), formatCentimes(cout.honoraires)],
        ...(cout.frais > 0 ? [['Frais de déplacement', '', '', formatCentimes(cout.frais)]] : []),
        ...taxes,
      ],
      total: true,
    },
  ]
}

/** Article 5: days × price, travel, VAT or what stands for it. */
export function articlePrix(contexte: ContexteTripartite): Bloc[] {
  const { ingenierie, cout } = contexte
  const taxe = ingenierie.tauxTva === 0 ? fr` (${SANS_TVA})` : ''
  return [
    article('Prix'),
    ...(cout
      ? [
          alinea('Le prix de l’intervention s’établit comme suit\u00A0:'),
          ...detail(contexte),
          alinea(fr`Le prix total est de ${montantComplet(cout.ttc)}${ingenierie.tauxTva ? ', toutes taxes comprises' : taxe}. Il est ferme pour la durée de la convention.`),
        ]
      : [alinea('Le prix de l’intervention est celui de l’offre retenue. Il est ferme pour la durée de la convention.')]),
    alinea(
      cout && cout.frais > 0
        ? 'Les frais de déplacement, d’hébergement et de repas sont plafonnés au montant ci-dessus et facturés sur justificatifs.'
        : 'Les frais de déplacement, d’hébergement et de repas sont compris dans ce prix.',
    ),
  ]
}

/** Article 6: what the DLA pays, and what is asked of the structure. */
export function articleFinancement({ lire, cout, collective, participation, financeurs, sigle }: ContexteTripartite): Bloc[] {
  const noms = namesOf(lire, financeurs)
  const par =
    noms.length === 0 ? '' : noms.length > 1 ? fr`, que soutiennent les financeurs suivants : ${listInFrench(noms)}` : fr`, que soutient le financeur suivant : ${noms[0] ?? ''}`
  const reste = participation !== undefined && cout ? cout.ttc - participation : undefined
  return [
    article('Financement'),
    alinea(`Le prix de l’intervention est pris en charge par le fonds d’ingénierie du DLA${par}.`),
    alinea(
      participation !== undefined && participation > 0
        ? join(
            fr`${collective ? 'Les structures bénéficiaires participent ensemble' : 'La structure participe'} à ce prix à hauteur de ${montantComplet(participation)}. Cette participation est versée au ${sigle}.`,
            reste !== undefined && reste > 0 && fr`Le fonds d’ingénierie en prend en charge ${formatCentimes(reste)}.`,
          )
        : `Aucune participation financière n’est demandée ${collective ? 'aux structures bénéficiaires' : 'à la structure'}.`,
    ),
    alinea(`L’aide apportée ${collective ? 'aux structures' : 'à la structure'} est une aide en nature\u00A0: aucune somme ne ${collective ? 'leur' : 'lui'} est versée.`),
  ]
}

/** What is invoiced when: an acompte, the échéances that are set, or all of it at the end. */
function facturation(acompte: number | undefined, cout: ContexteTripartite['cout'], echelonne: boolean): string {
  const fin = 'après la réunion de bilan et la remise du rapport final, à hauteur des jours effectivement réalisés.'
  if (acompte) {
    const montant = cout ? fr`, soit ${formatCentimes(Math.round((cout.ttc * acompte) / 100))},` : ''
    return fr`Un acompte de ${formatNombre(acompte)}\u00A0% du prix au plus${montant} peut être facturé après la réunion de lancement. Le solde est facturé ${fin}`
  }
  if (acompte === undefined && echelonne) return `Les factures suivent l’échéancier ci-après\u202F; la dernière est adressée ${fin}`
  return `Aucun acompte n’est versé au démarrage de l’intervention. Le prix est facturé ${fin}`
}

/** Article 7: when the prestataire invoices, and when it is paid. */
export function articlePaiement({ convention, ingenierie, cout, sigle }: ContexteTripartite): Bloc[] {
  const { delaiPaiement } = ingenierie
  const echeancier = versements(convention)
  return [
    article('Facturation et paiement'),
    alinea(fr`Le prestataire adresse ses factures au ${sigle}, qui les règle par virement. Chaque facture porte l’intitulé de l’ingénierie et le nombre de jours réalisés.`),
    alinea(facturation(ingenierie.acompte, cout, echeancier.length > 0)),
    ...echeancier,
    alinea(
      join(
        delaiPaiement === undefined
          ? 'Les factures sont réglées dans le délai que fixe la loi à compter de leur réception.'
          : fr`Les factures sont réglées dans un délai de ${plural(delaiPaiement, 'jour')} à compter de leur réception.`,
        fr`Tout retard de paiement donne lieu, sans rappel, aux pénalités de retard prévues par la loi et à une indemnité forfaitaire de 40 € pour frais de recouvrement.`,
      ),
    ),
  ]
}
