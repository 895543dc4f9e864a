import type { Manque } from '../contract'
import { bySeverity, manque } from '../documents/manque'
import { duNom } from '../documents/nomAvecArticle'
import { fr, isWritten } from '../documents/phrases'
import type { Lecture } from '../lecture'
import type { Budget } from './budget'
import { type ContexteBudget, contexteBudget } from './budgetContexte'
import { type LigneLue, lignesOf } from './budgetLu'
import { budgetManques, hereIn } from './budgetManques'
import { formatMontantEcart } from './ecarts'

type Found = (Manque | false | undefined)[]

const nameOf = ({ intitule, precision }: LigneLue): string => [intitule, precision].filter(Boolean).join(' – ')

function lineManques(contexte: ContexteBudget): Found {
  const { budget, lu } = contexte
  const here = hereIn(contexte)
  const shared = new Set(lu.indirectes.rubriques.flatMap(({ lignes }) => lignes.map(({ id }) => id)))
  return lignesOf(lu).flatMap(ligne => {
    const { id, prevu = 0, realise, cle, commentaireDu, ecart } = ligne
    return [
      prevu !== 0 && realise === undefined && here('lignes', 'bloquant', fr`${nameOf(ligne)}\u00A0: indiquez le réalisé.`, [id, 'realise']),
      commentaireDu && here('lignes', 'bloquant', fr`${nameOf(ligne)}\u00A0: expliquez l’écart de ${formatMontantEcart(ecart)}.`, [id, 'commentaire']),
      shared.has(id) &&
        (prevu !== 0 || realise !== undefined) &&
        cle === '' &&
        !isWritten(budget.reglesRepartition) &&
        here('lignes', 'bloquant', fr`${nameOf(ligne)}\u00A0: indiquez la clé de répartition.`, [id, 'cle']),
    ]
  })
}

/** The line of subventions whose funder is not said, where there is one. */
function grantWithoutFunder({ budget, lu }: ContexteBudget): readonly [string, string] | undefined {
  const grants = lu.produits.rubriques.find(({ classe }) => classe === '74')?.lignes ?? []
  const found = grants.find(({ id }) => budget.lignes?.[id]?.financeurId === undefined)
  return found && [found.id, 'financeurId']
}

function conventionManques(contexte: ContexteBudget): Found {
  const { lire, convention, financeur, subvention } = contexte
  const here = hereIn(contexte)
  const place = grantWithoutFunder(contexte)
  return [
    !convention && here('conventionFinancementId', 'bloquant', 'Choisissez la convention ou l’arrêté dont la subvention est justifiée.'),
    convention && !financeur && manque(lire, 'conventionsFinancement', convention, 'financeurId', 'bloquant', 'Indiquez le financeur.'),
    convention && !convention.signeeLe && manque(lire, 'conventionsFinancement', convention, 'signeeLe', 'avertissement', 'Indiquez la date de signature.'),
    financeur && !subvention && here('lignes', 'avertissement', fr`Indiquez quelle ligne de produits est la subvention ${duNom(financeur.nom ?? 'financeur')}.`, place),
  ]
}

function actionManques(contexte: ContexteBudget): Found {
  const { lire, action } = contexte
  const here = hereIn(contexte)
  if (!action) return [here('actionCpomId', 'bloquant', 'Choisissez l’action dont il est rendu compte.')]
  return [
    !isWritten(action.miseEnOeuvre) && manque(lire, 'actionsCpom', action, 'miseEnOeuvre', 'bloquant', 'Décrivez la mise en œuvre de l’action.'),
    !isWritten(action.typePublic) && manque(lire, 'actionsCpom', action, 'typePublic', 'avertissement', 'Indiquez le public de l’action.'),
    !isWritten(action.datesLieux) && manque(lire, 'actionsCpom', action, 'datesLieux', 'avertissement', 'Indiquez les dates et les lieux.'),
  ]
}

/** What the account of a grant lacks, blocking first (metier.md § 7.3, 7.4). */
export function compteRenduManques(budget: Budget, lire: Lecture): Manque[] {
  const contexte = contexteBudget(budget, lire)
  const { pes21, signataire, lu } = contexte
  const here = hereIn(contexte)
  const inKind = lu.emplois.rubriques.length > 0
  return bySeverity([
    ...budgetManques(contexte),
    ...actionManques(contexte),
    ...conventionManques(contexte),
    ...lineManques(contexte),
    !signataire && here('certifieParId', 'bloquant', 'Personne ne représente légalement l’association à la date de la certification : indiquez qui certifie.'),
    pes21 && !isWritten(pes21.siret) && manque(lire, 'parametres', pes21, 'siret', 'avertissement', 'Indiquez le SIRET de l’association.'),
    pes21 && !isWritten(pes21.rna) && manque(lire, 'parametres', pes21, 'rna', 'avertissement', 'Indiquez le numéro RNA de l’association.'),
    budget.certifieLe === undefined && here('certifieLe', 'avertissement', 'Sans date, le compte rendu est daté à la main.'),
    inKind && !isWritten(budget.contributions) && here('contributions', 'avertissement', 'Dites comment les contributions volontaires sont évaluées.'),
  ])
}
