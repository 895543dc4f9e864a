import { statutConventionLabels, typeConventionLabels } from './conventions/convention'
import { statutDiagnosticLabels } from './diagnostics/diagnostic'
import { typeDocumentLabels } from './documents/documentProduit'
import { natureEchangeLabels } from './echanges/echange'
import type { Collection, Fiches } from './fiches'
import { statutIngenierieLabels, typeIngenierieLabels } from './ingenieries/ingenierie'
import { formatDateConnue, formatJour } from './kernel/formatJour'
import { formatCentimes } from './kernel/montant'
import type { Lecture } from './lecture'
import { ligne } from './ligne'
import { nomDeListe } from './nomenclatures/seed'
import { etapeLabels, etapeParcours } from './parcours/etapeParcours'
import { fonctionActuelle, organisationOf } from './personnes/mandats'
import { shortNameOf } from './personnes/nomCourt'
import { dispositifProjetLabels, stadeProjetLabels } from './projets/projet'
import { phaseGenerateurLabels } from './projetsGenerateur/projetGenerateur'
import { typeSeanceLabels } from './seances/seance'
import { titleOf } from './titre'

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
  conventions: (fiche, lire) => ligne(label(typeConventionLabels, fiche.type), label(statutConventionLabels, fiche.statut), lire.get('structures', fiche.structureId)?.nom),
  actionsCpom: fiche => ligne(fiche.exercice === undefined ? undefined : `Exercice ${fiche.exercice}`, fiche.axe),
  documents: fiche => ligne(label(typeDocumentLabels, fiche.type), formatJour(fiche.produitLe)),
  nomenclatures: fiche => nomDeListe(fiche.liste ?? ''),
  parametres: fiche => ligne(fiche.sigle, fiche.ville),
}
