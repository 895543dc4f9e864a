import { presentsEnPhrase, publicsEnPhrase } from '../actionsCpom/publics'
import { contexteOf } from '../actionsCpom/rapportCpomContexte'
import { indicateursTable } from '../actionsCpom/tableaux'
import { definitions, note, paragraphe, titre, written } from '../documents/blocs'
import { auNom, duNom } from '../documents/nomAvecArticle'
import { addressOf, fullNameOf } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { display } from '../kernel/validation'
import type { ContexteBudget } from './budgetContexte'
import { lignesOf } from './budgetLu'
import { formatEcartEuros, formatEuros, formatPart, formatTauxEcart } from './ecarts'
import { told, totalCharges, totalProduits } from './rangsBudget'
import { tableNature, tablesComparees } from './tablesBudget'

/** Whose account it is, of what, for whom. */
export function identification({ budget, pes21, action, convention, financeur }: ContexteBudget): Bloc[] {
  const signee = convention?.signeeLe && fr`signée le ${formatJourLong(convention.signeeLe)}`
  return definitions(
    ['Association', fullNameOf(pes21)],
    ['SIRET', isWritten(pes21?.siret) ? display('siret', pes21.siret) : ''],
    ['RNA', pes21?.rna],
    ['Siège', addressOf(pes21?.adresse, pes21?.codePostal, pes21?.ville)],
    ['Exercice', budget.exercice === undefined ? '' : String(budget.exercice)],
    ['Action', action && [action.code, action.nom].filter(isWritten).join(' – ')],
    ['Financeur', financeur?.nom],
    ['Arrêté ou convention', [convention?.reference ?? convention?.nom, signee].filter(isWritten).join(', ')],
    ['Montant de la convention', formatCentimes(convention?.montant)],
  )
}

/** 1: what was done, for whom, where, and whether the aims were reached. */
export function bilanQualitatif({ lire, budget, action }: ContexteBudget): Bloc[] {
  if (!action || budget.exercice === undefined) return [note('Ce budget n’est rattaché à aucune action.')]
  const lue = contexteOf(budget.exercice, lire).actions.find(one => one.action.id === action.id)
  const commented = (lue?.indicateurs ?? []).filter(({ commentaire }) => isWritten(commentaire))
  const table = lue && lue.indicateurs.length > 0 ? [indicateursTable(lue.indicateurs, budget.exercice)] : []
  return [
    titre(2, 'Mise en œuvre de l’action'),
    ...(isWritten(action.miseEnOeuvre) ? [paragraphe(action.miseEnOeuvre)] : [note('Non renseignée.')]),
    titre(2, 'Bénéficiaires, dates et lieux'),
    ...definitions(
      ['Public', action.typePublic],
      ['Bénéficiaires prévus', action.publicPrevu === undefined ? '' : String(action.publicPrevu)],
      ['Bénéficiaires', lue && publicsEnPhrase(lue.publics)],
      ['Présents aux séances', lue && presentsEnPhrase(lue.publics)],
      ['Dates et lieux', action.datesLieux],
    ),
    titre(2, 'Objectifs et indicateurs'),
    ...written(action.objectifs),
    ...table,
    ...commented.map(({ libelle, commentaire }): Bloc => ({ type: 'paragraphe', texte: fr`${libelle}\u00A0: ${commentaire}`, fort: libelle })),
    ...written(action.ecarts),
  ]
}

/** What is left of the year: said, never blocked. */
function resultat({ lu }: ContexteBudget): string {
  if (lu.resultat === undefined) return 'Le résultat n’est pas connu tant que tous les montants réalisés ne le sont pas.'
  if (lu.resultat === 0) return 'Les produits réalisés sont égaux aux charges réalisées.'
  const amount = formatCentimes(Math.abs(lu.resultat))
  return lu.resultat > 0
    ? fr`Les produits réalisés dépassent les charges réalisées de ${amount}.`
    : fr`Les charges réalisées dépassent les produits réalisés de ${amount}, que l’association prend sur ses fonds propres.`
}

/** « La subvention de … € représente … % du total des produits. » (metier.md § 7.3); nothing while either is not known. */
export function partDeLaSubvention({ subvention, lu, financeur, convention }: ContexteBudget, mesure: 'prevu' | 'realise'): string {
  const [montant, produits] = [subvention?.[mesure], mesure === 'prevu' ? totalProduits(lu).prevu : totalProduits(lu).realise]
  if (montant === undefined || !produits) return ''
  const nom = financeur?.nom ?? convention?.nom ?? ''
  const whose = mesure === 'prevu' ? fr`demandée ${auNom(nom)}` : duNom(nom)
  return fr`La subvention de ${formatEuros(montant)} ${whose} représente ${formatPart(montant, produits)} du total des produits.`
}

// Beyond as many lines, produits are read whole on a page of their own rather than cut.
const ON_ONE_PAGE = 33

/** 2: planned and done, on each side, and in kind. */
export function synthese(contexte: ContexteBudget): Bloc[] {
  const { lire, lu } = contexte
  const nature = tableNature(lire, lu)
  const [charges, produits] = tablesComparees(lire, lu)
  return [
    titre(2, 'Charges'),
    charges,
    { type: 'titre', niveau: 2, texte: 'Produits', ...(charges.lignes.length + produits.lignes.length > ON_ONE_PAGE ? { nouvellePage: true } : {}) },
    produits,
    paragraphe(join(partDeLaSubvention(contexte, 'realise'), resultat(contexte))),
    ...(nature ? [nature] : [paragraphe('Aucune contribution volontaire en nature n’est valorisée pour cet exercice.')]),
    note(
      'Montants arrondis à l’euro\u00A0; les totaux et les écarts sont calculés au centime. Écart\u00A0: réalisation moins prévision. —\u00A0: sans prévision. n.c.\u00A0: non communiqué.',
    ),
  ]
}

const lineName = ({ intitule, precision }: { intitule: string; precision: string }): string => [intitule, precision].filter(isWritten).join(' – ')

function repartition({ budget, lu }: ContexteBudget): Bloc[] {
  const shared = lu.indirectes.rubriques.flatMap(({ lignes }) => lignes)
  if (shared.length === 0 && !isWritten(budget.reglesRepartition)) return [paragraphe('Aucune charge indirecte n’est répartie sur cette action.')]
  const whole = told(shared).realise
  return [
    ...written(budget.reglesRepartition),
    ...(shared.length > 0
      ? [
          {
            type: 'tableau',
            legende: 'Charges indirectes et clés de répartition',
            colonnes: [
              { titre: 'Charge', largeur: 36 },
              { titre: 'Clé de répartition', largeur: 46 },
              { titre: 'Montant réparti', largeur: 18, droite: true },
            ],
            lignes: [
              ...shared.map(ligne => [lineName(ligne), ligne.cle || 'Non précisée', ligne.realise === undefined ? 'n.c.' : formatEuros(ligne.realise)]),
              ['Total', '', whole === undefined ? 'n.c.' : formatEuros(whole)],
            ],
            total: true,
          } satisfies Bloc,
        ]
      : []),
  ]
}

function explications({ budget, lu }: ContexteBudget): Bloc[] {
  const explained = lignesOf(lu).filter(({ commentaire, ecart }) => commentaire !== '' || ecart.significatif)
  const sum = totalCharges(lu)
  const rule = fr`Est significatif un écart de plus de ${lu.seuils.taux} % et de plus de ${formatEuros(lu.seuils.montant)}.`
  if (explained.length === 0 && !isWritten(budget.explicationEcarts))
    return [
      paragraphe(
        sum.realise === undefined
          ? join('Les montants réalisés ne sont pas encore tous connus.', rule)
          : join('Aucun écart significatif n’est constaté entre la prévision et la réalisation.', rule),
      ),
    ]
  return [
    ...written(budget.explicationEcarts),
    ...(explained.length > 0
      ? [
          {
            type: 'tableau',
            legende: 'Écarts commentés, ligne par ligne',
            colonnes: [
              { titre: 'Ligne', largeur: 30 },
              { titre: 'Écart', largeur: 15, droite: true },
              { titre: 'En %', largeur: 11, droite: true },
              { titre: 'Explication', largeur: 44 },
            ],
            lignes: explained.map(ligne => [lineName(ligne), formatEcartEuros(ligne.ecart), formatTauxEcart(ligne.ecart), ligne.commentaire || 'À expliquer']),
          } satisfies Bloc,
        ]
      : []),
    note(rule),
  ]
}

/** What is said of what is given in kind. */
function contributions({ lire, lu, budget }: ContexteBudget): string {
  if (isWritten(budget.contributions)) return budget.contributions
  return tableNature(lire, lu) ? 'Aucune précision n’est apportée sur les contributions volontaires.' : 'Sans objet\u00A0: aucune n’est valorisée pour cet exercice.'
}

/** 3: how common charges are shared, why amounts differ, what is given in kind, what else there is to say. */
export const annexe = (contexte: ContexteBudget): Bloc[] => [
  titre(2, 'Règles de répartition des charges indirectes'),
  ...repartition(contexte),
  titre(2, 'Explication des écarts significatifs'),
  ...explications(contexte),
  titre(2, 'Contributions volontaires en nature'),
  paragraphe(contributions(contexte)),
  titre(2, 'Observations'),
  ...(isWritten(contexte.budget.observations) ? [paragraphe(contexte.budget.observations)] : [paragraphe('Aucune observation.')]),
]
