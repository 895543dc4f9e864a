import type { Manque } from '../contract'
import { bySeverity, manque } from '../documents/manque'
import { isWritten } from '../documents/phrases'
import { sansRepresentant } from '../documents/signaturesDla'
import type { Ingenierie } from '../ingenieries/ingenierie'
import { arePiecesOld } from '../ingenieries/piecesPrestataire'
import { startOf } from '../kernel/jour'
import { formatCentimes } from '../kernel/montant'
import { type Gravite, isUnknown } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Convention } from './convention'
import { bilanEcheancier } from './echeancier'
import { datesManques, type Found, ofConvention, pes21Manques, structureManques } from './manquesCommuns'
import { mentionsDlaManques } from './mentionsDla'
import { type ContexteTripartite, contexteTripartite } from './tripartiteContexte'

const placed = (contexte: ContexteTripartite) => ({
  convention: ofConvention(contexte),
  ingenierie: (champ: keyof Ingenierie & string, gravite: Gravite, phrase: string) => manque(contexte.lire, 'ingenieries', contexte.ingenierie, champ, gravite, phrase),
})

function partiesManques(contexte: ContexteTripartite): Found {
  const { lire, collective, structure, beneficiaires, prestataire, representant, representantPrestataire } = contexte
  const here = placed(contexte)
  return [
    !collective && !structure && here.ingenierie('structures', 'bloquant', 'Choisissez la structure accompagnée.'),
    structure && !representant && here.convention('representantId', 'bloquant', 'Indiquez qui représente la structure à la date de la signature.'),
    ...structureManques(contexte, structure, representant, { le: 'la structure', du: 'de la structure' }),
    collective && beneficiaires.length < 2 && here.ingenierie('structures', 'bloquant', 'Il faut deux structures inscrites au moins.'),
    ...beneficiaires.filter(() => collective).map(one => sansRepresentant(lire, one.structure, one.representant)),
    !prestataire && here.ingenierie('prestataireId', 'bloquant', 'Choisissez le prestataire.'),
    prestataire && !representantPrestataire && here.ingenierie('representantPrestataireId', 'bloquant', 'Indiquez qui représente le prestataire à la date de la signature.'),
    ...structureManques(contexte, prestataire, representantPrestataire, { le: 'le prestataire', du: 'du prestataire' }),
    ...pes21Manques(contexte),
  ]
}

/** The choice of the prestataire and its papers (metier.md § 2.2, § 6.3). */
function choixManques(contexte: ContexteTripartite): Found {
  const { lire, ingenierie, jour } = contexte
  const { prestataireId, piecesPrestataireLe, dateDebut, absenceConcurrence } = ingenierie
  const here = placed(contexte)
  const offres = lire.where('offres', 'ingenierieId', ingenierie.id)
  const retenue = offres.some(offre => offre.prestataireId === prestataireId)
  return [
    prestataireId &&
      !retenue &&
      !isWritten(absenceConcurrence) &&
      here.ingenierie('prestataireId', 'bloquant', 'Aucune offre du prestataire choisi n’est enregistrée, ni le motif d’absence de mise en concurrence.'),
    !piecesPrestataireLe && here.ingenierie('piecesPrestataireLe', 'bloquant', 'Indiquez quand les pièces du prestataire ont été vérifiées.'),
    arePiecesOld(piecesPrestataireLe, dateDebut ? startOf(dateDebut) : jour) &&
      here.ingenierie('piecesPrestataireLe', 'bloquant', 'Les pièces du prestataire ont été vérifiées il y a plus de six mois.'),
    !ingenierie.cahierDesChargesLe && here.ingenierie('cahierDesChargesLe', 'avertissement', 'Indiquez la date du cahier des charges annexé.'),
    !ingenierie.choixLe && here.ingenierie('choixLe', 'avertissement', 'Indiquez la date du procès-verbal de choix.'),
    isUnknown(ingenierie.intervenants) && here.ingenierie('intervenants', 'avertissement', 'Sans intervenant nommé, l’article 4 renvoie à l’offre.'),
  ]
}

/** Days, price, payments: what must agree before anyone signs (metier.md § 2.5). */
function prixManques(contexte: ContexteTripartite): Found {
  const { convention, ingenierie, cout, participation } = contexte
  const { joursPrevus, joursRealises, tarifJour, tauxTva, budgetMax, acompte } = ingenierie
  const here = placed(contexte)
  const { somme } = bilanEcheancier(convention)
  const du = convention.montant ?? cout?.ttc
  return [
    joursPrevus === undefined && here.ingenierie('joursPrevus', 'bloquant', 'Indiquez les jours prévus.'),
    tarifJour === undefined && here.ingenierie('tarifJour', 'bloquant', 'Indiquez le tarif par jour.'),
    tauxTva === undefined && here.ingenierie('tauxTva', 'bloquant', 'Indiquez le taux de TVA : 0 quand elle n’est pas applicable.'),
    joursPrevus !== undefined &&
      joursRealises !== undefined &&
      joursRealises > joursPrevus &&
      here.ingenierie('joursRealises', 'bloquant', 'Il y a plus de jours réalisés que de jours prévus : faites un avenant, ou corrigez.'),
    cout && budgetMax !== undefined && cout.ttc > budgetMax && here.ingenierie('budgetMax', 'bloquant', `Le prix, ${formatCentimes(cout.ttc)}, dépasse le budget maximal.`),
    cout &&
      convention.montant !== undefined &&
      convention.montant !== cout.ttc &&
      here.convention('montant', 'bloquant', `Le montant de la convention n’est pas le prix de l’ingénierie, ${formatCentimes(cout.ttc)}.`),
    cout && participation !== undefined && participation > cout.ttc && here.convention('participation', 'bloquant', 'La participation dépasse le prix.'),
    participation === undefined && here.convention('participation', 'avertissement', 'Sans montant, l’article 6 dit qu’aucune participation n’est demandée.'),
    acompte !== undefined && acompte > 100 && here.ingenierie('acompte', 'bloquant', 'L’acompte dépasse le prix.'),
    acompte === undefined && isUnknown(convention.echeancier) && here.ingenierie('acompte', 'avertissement', 'Sans part, l’article 7 dit qu’aucun acompte n’est versé.'),
    ingenierie.delaiPaiement === undefined && here.ingenierie('delaiPaiement', 'avertissement', 'Sans délai, l’article 7 renvoie à celui que fixe la loi.'),
    ingenierie.fraisDeplacement === undefined && here.ingenierie('fraisDeplacement', 'avertissement', 'Sans montant, l’article 5 dit que les frais sont compris dans le prix.'),
    !isUnknown(convention.echeancier) &&
      du !== undefined &&
      somme !== du &&
      here.convention('echeancier', 'bloquant', `L’échéancier fait ${formatCentimes(somme)} au lieu de ${formatCentimes(du)}.`),
  ]
}

/** What a convention tripartite lacks before it can be signed, blocking first (metier.md § 6.2, § 6.3). */
export function tripartiteManques(convention: Convention, lire: Lecture): Manque[] {
  if (!lire.get('ingenieries', convention.ingenierieId))
    return [manque(lire, 'conventions', convention, 'ingenierieId', 'bloquant', 'Choisissez l’ingénierie : presque tout vient d’elle.')]
  const contexte = contexteTripartite(convention, lire)
  const here = placed(contexte).ingenierie
  const { ingenierie, financeurs, jour } = contexte
  return bySeverity([
    ...partiesManques(contexte),
    ...datesManques(contexte),
    !ingenierie.dateDebut && here('dateDebut', 'avertissement', 'Indiquez le début de l’intervention.'),
    !ingenierie.dateFin && here('dateFin', 'avertissement', 'Indiquez la fin de l’intervention.'),
    !isWritten(ingenierie.livrables) && here('livrables', 'avertissement', 'Sans livrables, l’article 2 renvoie au cahier des charges et à l’offre.'),
    ...choixManques(contexte),
    ...prixManques(contexte),
    financeurs.length === 0 && manque(lire, 'conventions', convention, 'financeurs', 'avertissement', 'Sans financeur, l’article 6 ne les nomme pas.'),
    ...mentionsDlaManques(lire, financeurs, jour),
  ])
}
