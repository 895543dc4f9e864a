import { compareDates, type DateConnue } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { dernierContact, latestPast } from '../parcours/dernierContact'
import { etapeLabels, etapeParcours, parcoursOf } from '../parcours/etapeParcours'
import { shortNameOf } from '../personnes/nomCourt'
import { dispositifProjetLabels, stadeProjetLabels } from '../projets/projet'
import { phaseGenerateurLabels } from '../projetsGenerateur/projetGenerateur'
import type { Structure } from './structure'

/** Where a structure stands in one dispositif. */
interface Situation {
  dispositif: string
  etape: string
  suiviPar: string | undefined
  debut: DateConnue | undefined
}

/** One situation a dispositif, the latest begun first; a dispositif whose beginning is unknown comes last. */
export function situationsOf(structure: Structure, lire: Lecture): Situation[] {
  const parcours = parcoursOf(structure.id, lire)[0]
  const found: Situation[] = []
  if (parcours) {
    const etape = etapeLabels[etapeParcours(parcours, lire)]
    found.push({ dispositif: 'DLA', etape, suiviPar: shortNameOf(lire, parcours.chargeMissionId), debut: parcours.dateDemande ?? parcours.dateAccueil })
  }
  for (const projet of lire.where('projets', 'structureId', structure.id)) {
    const dispositif = projet.dispositif ? dispositifProjetLabels[projet.dispositif] : 'Création'
    found.push({ dispositif, etape: projet.stade ? stadeProjetLabels[projet.stade] : '', suiviPar: shortNameOf(lire, projet.chargeMissionId), debut: projet.debut })
  }
  for (const projet of lire.where('projetsGenerateur', 'structureId', structure.id)) {
    const etape = projet.phase ? phaseGenerateurLabels[projet.phase] : ''
    found.push({ dispositif: 'Générateur', etape, suiviPar: shortNameOf(lire, projet.chargeMissionId), debut: projet.debut })
  }
  for (const { conseillerId, date } of lire.where('accompagnementsCrdva', 'structureId', structure.id)) {
    found.push({ dispositif: 'CRDVA', etape: 'Conseil', suiviPar: shortNameOf(lire, conseillerId), debut: date })
  }
  const latest = found.sort((a, b) => compareDates(b.debut, a.debut))
  return latest.filter((situation, index) => latest.findIndex(other => other.dispositif === situation.dispositif) === index)
}

/** When the office was last in touch with a structure, in whatever dispositif, or saw it at a séance. */
export function contactStructure(structure: Structure, lire: Lecture): DateConnue | undefined {
  const projets = [...lire.where('projets', 'structureId', structure.id), ...lire.where('projetsGenerateur', 'structureId', structure.id)]
  const rendezVous = lire.where('accompagnementsCrdva', 'structureId', structure.id)
  const subjects = [structure.id, ...projets.map(projet => projet.id), ...rendezVous.map(r => r.id)]
  return latestPast(
    [
      ...lire.where('parcours', 'structureId', structure.id).map(parcours => dernierContact(parcours, lire)),
      ...rendezVous.map(r => r.date),
      ...lire.where('seances', 'participants.structureId', structure.id).map(seance => (seance.statut === 'annulee' ? undefined : seance.date)),
      ...lire.where('ingenieries', 'structures.structureId', structure.id).flatMap(ingenierie => [ingenierie.dateDebut, ingenierie.dateFin, ingenierie.dateBilan]),
      ...subjects.flatMap(id => lire.where('echanges', 'sujetId', id).map(echange => echange.date)),
    ],
    lire.aujourdhui,
  )
}
