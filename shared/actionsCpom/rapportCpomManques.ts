import { lignesOf } from '../budgets/budgetLu'
import { formatMontantEcart } from '../budgets/ecarts'
import { sommeDe } from '../budgets/rangsBudget'
import type { Manque } from '../contract'
import { bySeverity, manque } from '../documents/manque'
import { fr, isWritten } from '../documents/phrases'
import { mentionsManques } from '../financements/mentionsManques'
import type { PlanFinancement } from '../financements/tableau'
import { formatCentimes } from '../kernel/montant'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { signatairePes21 } from '../personnes/mandats'
import type { ActionCpom } from './actionCpom'
import { partCollectivite, plansCpom } from './financementCpom'
import type { IndicateurLu } from './indicateurs'
import { budgetsDe } from './rapportCpomBudgets'
import { type ActionLue, type ContexteRapport, contexteOf } from './rapportCpomContexte'

const named = ({ libelle }: IndicateurLu): string => libelle || 'sans intitulé'

type Found = (Manque | false | undefined)[]

/** What an indicator lacks: how much it matters, its field, one sentence a fault. */
type Fault = [Gravite, string, string]

function indicateurFaults(indicateur: IndicateurLu, proche: number): Fault[] {
  const { chiffreInconnu, realise, cible, commentaireDu } = indicateur
  const nom = named(indicateur)
  return [
    ...(isWritten(indicateur.libelle) ? [] : [['bloquant', 'libelle', 'Un indicateur n’a pas d’intitulé.'] satisfies Fault]),
    ...(chiffreInconnu ? [['bloquant', 'chiffre', `Indicateur « ${nom} » : choisissez le chiffre dont il est calculé.`] satisfies Fault] : []),
    ...(realise === undefined && !chiffreInconnu ? [['bloquant', 'realise', `Indicateur « ${nom} » : indiquez le réalisé.`] satisfies Fault] : []),
    ...(commentaireDu ? [['bloquant', 'commentaire', `Indicateur « ${nom} » : sous ${proche}\u00A0% de la cible, un commentaire est attendu.`] satisfies Fault] : []),
    ...(cible === undefined ? [['avertissement', 'cible', `Indicateur « ${nom} » : sans cible, le taux est « n.a. ».`] satisfies Fault] : []),
  ]
}

function actionManques(lire: Lecture, { action, indicateurs }: ActionLue, proche: number): (Manque | false)[] {
  const here = (champ: keyof ActionCpom & string, gravite: Gravite, phrase: string, dans?: readonly [string, string]) =>
    manque(lire, 'actionsCpom', action, champ, gravite, phrase, dans)
  return [
    indicateurs.length === 0 && here('indicateurs', 'bloquant', 'Ajoutez au moins un indicateur.'),
    ...indicateurs.flatMap(indicateur => indicateurFaults(indicateur, proche).map(([gravite, champ, phrase]) => here('indicateurs', gravite, phrase, [indicateur.id, champ]))),
    !isWritten(action.code) && here('code', 'avertissement', 'Donnez un code à cette action : A1, A2…'),
    !isWritten(action.objectifs) && here('objectifs', 'avertissement', 'Rappelez les objectifs de l’action.'),
    !isWritten(action.miseEnOeuvre) && here('miseEnOeuvre', 'avertissement', 'Décrivez la mise en œuvre.'),
    action.coutReel === undefined && here('coutReel', 'avertissement', 'Indiquez le coût réel.'),
  ]
}

/** The grant typed on an action and the one its funding lines give must be the same: the report shows both. */
function subventionManque(lire: Lecture, { action }: ActionLue, plans: readonly PlanFinancement[], collectivite: string): Manque | false {
  const plan = plans.find(({ objetId }) => objetId === action.id)
  const part = plan && partCollectivite(lire, plan, collectivite)
  if (part === undefined || action.subventionVille === undefined || part === action.subventionVille) return false
  const phrase = `La subvention saisie (${formatCentimes(action.subventionVille)}) n’est pas celle des lignes de financement (${formatCentimes(part)}).`
  return manque(lire, 'actionsCpom', action, 'subventionVille', 'avertissement', phrase)
}

/** The budget of an action: there is one, its gaps are explained, and it says the same cost as the action. */
function budgetManques(contexte: ContexteRapport, { action }: ActionLue): Found {
  const { lire } = contexte
  const found = budgetsDe(contexte).find(({ lue }) => lue.action.id === action.id)
  if (!found)
    return [
      manque(lire, 'actionsCpom', action, 'coutReel', 'avertissement', 'Aucun budget n’est enregistré pour cette action\u00A0: son compte rendu financier manque au rapport.'),
    ]
  const { budget, lu } = found
  const charges = sommeDe('', [lu], 'charges', 'indirectes').realise
  return [
    ...lignesOf(lu).flatMap(ligne =>
      ligne.commentaireDu
        ? manque(lire, 'budgets', budget, 'lignes', 'bloquant', fr`${ligne.intitule}\u00A0: expliquez l’écart de ${formatMontantEcart(ligne.ecart)}.`, [ligne.id, 'commentaire'])
        : [],
    ),
    action.coutReel !== undefined &&
      charges !== undefined &&
      charges !== action.coutReel &&
      manque(
        lire,
        'actionsCpom',
        action,
        'coutReel',
        'avertissement',
        fr`Le coût réel (${formatCentimes(action.coutReel)}) n’est pas celui du budget (${formatCentimes(charges)}).`,
      ),
  ]
}

/** What the report of a year to the Ville lacks, blocking first (metier.md § 7.2). */
export function rapportCpomManques(annee: number, lire: Lecture): Manque[] {
  const contexte = contexteOf(annee, lire)
  const { pes21, actions, seuils, collectivite, financeurs, jour } = contexte
  const plans = plansCpom(lire, annee)
  return bySeverity([
    pes21 && actions.length === 0 && manque(lire, 'parametres', pes21, 'exercice', 'bloquant', `Aucune action de la CPOM n’est enregistrée pour ${annee}.`),
    pes21 && !isWritten(pes21.cpomNumero) && manque(lire, 'parametres', pes21, 'cpomNumero', 'avertissement', 'Indiquez la référence de la CPOM.'),
    pes21 && pes21.cpomMontant === undefined && manque(lire, 'parametres', pes21, 'cpomMontant', 'avertissement', 'Indiquez le montant annuel de la CPOM.'),
    ...actions.flatMap(action => [...actionManques(lire, action, seuils.proche), subventionManque(lire, action, plans, collectivite), ...budgetManques(contexte, action)]),
    pes21 &&
      !signatairePes21(lire, lire.aujourdhui) &&
      manque(lire, 'parametres', pes21, 'nom', 'avertissement', 'Personne ne représente l’association aujourd’hui\u00A0: l’attestation sera signée sans nom.'),
    ...mentionsManques(lire, financeurs, jour),
  ])
}
