import { statutAvenantLabels } from './avenants/avenant'
import { readBudget } from './budgets/budgetLu'
import { statutConventionLabels, typeConventionLabels } from './conventions/convention'
import { modeEnvoiLabels } from './courriers/courrier'
import { statutDiagnosticLabels } from './diagnostics/diagnostic'
import { typeDocumentLabels } from './documents/typesDocument'
import { natureEchangeLabels } from './echanges/echange'
import type { Collection, Fiches } from './fiches'
import { statutLigneLabels } from './financements/ligneFinancement'
import { statutIngenierieLabels, typeIngenierieLabels } from './ingenieries/ingenierie'
import { formatDateConnue, formatJour } from './kernel/formatJour'
import { formatCentimes } from './kernel/montant'
import type { Lecture } from './lecture'
import { ligne } from './ligne'
import { typeModeleLabels } from './modeles/modele'
import { nomDeListe } from './nomenclatures/seed'
import { etapeLabels, etapeParcours } from './parcours/etapeParcours'
import { fonctionActuelle, organisationOf } from './personnes/mandats'
import { shortNameOf } from './personnes/nomCourt'
import { dispositifProjetLabels, stadeProjetLabels } from './projets/projet'
import { phaseGenerateurLabels } from './projetsGenerateur/projetGenerateur'
import { typeSeanceLabels } from './seances/seance'
import { titleOf } from './titre'
import { supportLabels } from './vieAssociative/publication'
import { natureTexteLabels } from './vieAssociative/texteAnnuel'

const label = <T extends Readonly<Record<string, string>>>(labels: T, code: keyof T | undefined): string | undefined => (code === undefined ? undefined : labels[code])
const about = (lire: Lecture, id: string | undefined): string | undefined => (id ? titleOf(lire, id) : undefined)

/** The line under the title of each record: what tells it from another of the same name. */
export const details: { [C in Collection]: (fiche: Fiches[C], lire: Lecture) => string } = {
  structures: (fiche, lire) => ligne(lire.libelle('formesJuridiques', fiche.formeJuridique), lire.libelle('communes', fiche.commune), fiche.sigle),
  personnes: (fiche, lire) => {
    const mandat = fonctionActuelle(fiche, lire.aujourdhui)
    return ligne(mandat?.fonction, mandat && organisationOf(lire, mandat))
  },
  parcours: (fiche, lire) => ligne(etapeLabels[etapeParcours(fiche, lire)], shortNameOf(lire, fiche.chargeMissionId)),
  diagnostics: fiche => ligne(label(statutDiagnosticLabels, fiche.statut), formatDateConnue(fiche.dateValidation ?? fiche.dateDebut)),
  ingenieries: fiche => ligne(label(typeIngenierieLabels, fiche.type), label(statutIngenierieLabels, fiche.statut), formatDateConnue(fiche.dateDebut)),
  offres: (fiche, lire) => ligne(about(lire, fiche.ingenierieId), formatCentimes(fiche.total)),
  projets: (fiche, lire) => ligne(label(dispositifProjetLabels, fiche.dispositif), label(stadeProjetLabels, fiche.stade), lire.libelle('communes', fiche.commune)),
  projetsGenerateur: (fiche, lire) => ligne('Générateur BFC', label(phaseGenerateurLabels, fiche.phase), lire.libelle('communes', fiche.commune)),
  accompagnementsCrdva: (fiche, lire) => ligne(formatDateConnue(fiche.date), lire.libelle('themesCrdva', fiche.theme)),
  seances: fiche => ligne(formatDateConnue(fiche.date), label(typeSeanceLabels, fiche.type), fiche.lieu),
  echanges: (fiche, lire) => ligne(formatDateConnue(fiche.date), label(natureEchangeLabels, fiche.nature), about(lire, fiche.sujetId)),
  taches: (fiche, lire) =>
    ligne(
      fiche.faiteLe ? `Faite le ${formatJour(fiche.faiteLe)}` : fiche.echeance && `Pour le ${formatJour(fiche.echeance)}`,
      shortNameOf(lire, fiche.responsableId),
      about(lire, fiche.sujetId),
    ),
  avenants: fiche => ligne(label(statutAvenantLabels, fiche.statut), fiche.dateSignature && formatJour(fiche.dateSignature)),
  courriers: (fiche, lire) => ligne(formatJour(fiche.date), about(lire, fiche.structureId ?? fiche.personneId), label(modeEnvoiLabels, fiche.modeEnvoi)),
  conventions: (fiche, lire) => ligne(label(typeConventionLabels, fiche.type), label(statutConventionLabels, fiche.statut), lire.get('structures', fiche.structureId)?.nom),
  actionsCpom: fiche => ligne(fiche.exercice === undefined ? undefined : `Exercice ${fiche.exercice}`, fiche.axe),
  modeles: fiche => ligne(label(typeModeleLabels, fiche.type), fiche.version ? `version ${fiche.version}` : undefined, fiche.actif ? 'en service' : ''),
  documents: fiche => ligne(label(typeDocumentLabels, fiche.type), formatJour(fiche.produitLe)),
  conventionsFinancement: (fiche, lire) => ligne(about(lire, fiche.financeurId), formatCentimes(fiche.montant), fiche.fin && `jusqu’au ${formatJour(fiche.fin)}`),
  lignesFinancement: (fiche, lire) => ligne(label(statutLigneLabels, fiche.statut), lire.libelle('dispositifs', fiche.dispositif), about(lire, fiche.objetId)),
  encaissements: fiche =>
    fiche.recuLe
      ? ligne(`Reçu le ${formatJour(fiche.recuLe)}`, formatCentimes(fiche.montantRecu))
      : ligne(fiche.prevuLe && `Prévu le ${formatJour(fiche.prevuLe)}`, formatCentimes(fiche.montantPrevu)),
  justificatifs: fiche => (fiche.envoyeLe ? `Envoyé le ${formatJour(fiche.envoyeLe)}` : ligne(fiche.limite && `Avant le ${formatJour(fiche.limite)}`)),
  depenses: (fiche, lire) => ligne(formatJour(fiche.date), formatCentimes(fiche.montant), lire.libelle('comptes', fiche.compte)),
  budgets: (fiche, lire) => {
    const { totalCharges } = readBudget(lire, fiche)
    return ligne(
      totalCharges.prevu === undefined ? undefined : `${formatCentimes(totalCharges.prevu)} de charges prévues`,
      totalCharges.realise === undefined ? undefined : `${formatCentimes(totalCharges.realise)} réalisées`,
    )
  },
  missionsBenevoles: (fiche, lire) => ligne(shortNameOf(lire, fiche.personneId), lire.libelle('missionsBenevoles', fiche.nature), about(lire, fiche.sujetId)),
  adhesions: fiche => ligne(fiche.payeeLe ? `Payée le ${formatJour(fiche.payeeLe)}` : 'À payer', formatCentimes(fiche.montant)),
  objectifsAssociatifs: (fiche, lire) =>
    ligne(lire.libelle('missionsAssociatives', fiche.mission), fiche.debut === undefined || fiche.fin === undefined ? undefined : `${fiche.debut}-${fiche.fin}`),
  actionsAssociatives: (fiche, lire) => ligne(about(lire, fiche.objectifId), lire.libelle('dispositifs', fiche.dispositif)),
  temoignages: (fiche, lire) => ligne(lire.get('personnes', fiche.personneId)?.nom, fiche.qualite, about(lire, fiche.sujetId)),
  textesAnnuels: fiche => ligne(label(natureTexteLabels, fiche.nature), fiche.annee === undefined ? undefined : `${fiche.annee}`),
  publications: fiche => ligne(label(supportLabels, fiche.support), formatDateConnue(fiche.date)),
  objectifsChiffres: (fiche, lire) => ligne(fiche.cible === undefined ? undefined : `Objectif ${fiche.cible}`, about(lire, fiche.financeurId)),
  pieces: (fiche, lire) => ligne(about(lire, fiche.sujetId), formatJour(fiche.ajouteeLe)),
  nomenclatures: fiche => nomDeListe(fiche.liste ?? ''),
  parametres: fiche => ligne(fiche.sigle, fiche.ville),
}
