import type { Collection, Fiches } from '../fiches'
import { formatJour } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { formatNombre, plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { titleOfFiche } from '../titre'
import type { Depense } from './depense'
import type { LigneFinancement } from './ligneFinancement'
import { depensesEligiblesOf, encaissementsOf, isAbandonnee, isRecu, montantsLigne } from './montantsLigne'
import { partsDepense } from './partsDepense'
import type { ExplicationMontant } from './tableau'

type FicheCitee = ExplicationMontant['fiches'][number]

const cited = <C extends Collection>(lire: Lecture, collection: C, fiche: Fiches[C], detail: string): FicheCitee => ({
  collection,
  id: fiche.id,
  titre: titleOfFiche(lire, collection, fiche),
  detail,
})

/** « conventionné 45 000,00 € − réfaction 500,00 € »: what is due, in words. */
function duInWords({ montantConventionne, montantNotifie, refaction }: LigneFinancement): string {
  const promis = montantConventionne === undefined ? `notifié ${formatCentimes(montantNotifie) || 'inconnu'}` : `conventionné ${formatCentimes(montantConventionne)}`
  return refaction ? `${promis} − réfaction ${formatCentimes(refaction)}` : promis
}

const shareOf = (depense: Depense, ligneId: string): string => {
  const part = Object.values(depense.imputations ?? {}).reduce((sum, imputation) => sum + (imputation.ligneId === ligneId ? (imputation.part ?? 0) : 0), 0)
  return `${formatCentimes(partsDepense(depense).get(ligneId))}, soit ${formatNombre(part)}\u00A0% de ${formatCentimes(depense.montant)}`
}

/** Each known amount of a line: how it was found, and the records behind it (« D’où vient ce chiffre ? »). */
export function explications(lire: Lecture, ligne: LigneFinancement): ExplicationMontant[] {
  const { demande, notifie, conventionne, recu, resteARecevoir, tropPercu, resteAJustifier } = montantsLigne(lire, ligne)
  const received = encaissementsOf(lire, ligne.id).filter(isRecu(lire))
  const awaited = encaissementsOf(lire, ligne.id).filter(encaissement => !isRecu(lire)(encaissement))
  const depenses = depensesEligiblesOf(lire, ligne.id)
  const convention = lire.get('conventionsFinancement', ligne.conventionFinancementId)
  const self = (detail: string): FicheCitee => cited(lire, 'lignesFinancement', ligne, detail)
  const came = received.map(encaissement => cited(lire, 'encaissements', encaissement, `${formatCentimes(encaissement.montantRecu)} le ${formatJour(encaissement.recuLe)}`))
  const toCome = awaited.map(encaissement =>
    cited(
      lire,
      'encaissements',
      encaissement,
      encaissement.prevuLe ? `${formatCentimes(encaissement.montantPrevu)} prévu le ${formatJour(encaissement.prevuLe)}` : 'sans date prévue',
    ),
  )
  const spent = depenses.map(depense => cited(lire, 'depenses', depense, shareOf(depense, ligne.id)))
  const payments = plural(received.length, 'encaissement')
  const minus = `${duInWords(ligne)} − reçu ${formatCentimes(recu)} (${payments})`
  const stated = (cle: 'demande' | 'notifie' | 'conventionne', libelle: string, valeur: number | undefined, le: string | undefined, fiches: FicheCitee[]): ExplicationMontant[] =>
    valeur === undefined ? [] : [{ cle, libelle, valeur, formule: le ? `${libelle.toLowerCase()} le ${formatJour(le)}` : 'saisi sur la ligne', fiches }]
  return [
    ...stated('demande', 'Demandé', demande, ligne.demandeeLe, [self('')]),
    ...stated('notifie', 'Notifié', notifie, ligne.notifieeLe, [self('')]),
    ...stated(
      'conventionne',
      'Conventionné',
      conventionne,
      convention?.signeeLe,
      convention ? [cited(lire, 'conventionsFinancement', convention, convention.reference ?? '')] : [self('')],
    ),
    { cle: 'recu', libelle: 'Reçu', valeur: recu, formule: `somme de ${payments}`, fiches: came },
    {
      cle: 'resteARecevoir',
      libelle: 'Reste à recevoir',
      valeur: resteARecevoir,
      formule: isAbandonnee(ligne) ? 'ligne refusée ou abandonnée : plus rien n’est dû' : minus,
      fiches: [...came, ...toCome],
    },
    ...(tropPercu > 0
      ? [{ cle: 'tropPercu', libelle: 'Trop-perçu', valeur: tropPercu, formule: `reçu ${formatCentimes(recu)} − ${duInWords(ligne)}`, fiches: came } satisfies ExplicationMontant]
      : []),
    {
      cle: 'resteAJustifier',
      libelle: 'Reste à justifier',
      valeur: resteAJustifier,
      formule: `reçu ${formatCentimes(recu)} − dépenses éligibles ${formatCentimes(recu - resteAJustifier)} (${plural(depenses.length, 'dépense')})`,
      fiches: spent,
    },
  ]
}
