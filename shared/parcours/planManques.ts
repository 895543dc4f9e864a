import type { Manque } from '../contract'
import { mentionsDlaManques } from '../conventions/mentionsDla'
import { bySeverity, manque } from '../documents/manque'
import { fr, isWritten } from '../documents/phrases'
import { sansRepresentant } from '../documents/signaturesDla'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Parcours } from './parcours'
import { contexteParcours } from './parcoursContexte'
import { type Preconisation, planTenu, titrePreconisation } from './planBlocs'
import { isIngenierie } from './totauxPlan'

type Lacking = [champ: string, lacks: boolean, gravite: Gravite, phrase: string]

const ofPreconisation = (p: Preconisation, nom: string): Lacking[] => [
  ['axe', !isWritten(p.axe) && !isWritten(p.action), 'bloquant', fr`Indiquez l’axe de la préconisation « ${nom} ».`],
  ['nature', !p.nature, 'bloquant', fr`Indiquez la nature de « ${nom} » : ingénierie, appui, action de la structure…`],
  ['objectif', !isWritten(p.objectif), 'bloquant', fr`Indiquez l’objectif de « ${nom} ».`],
  ['joursPrevus', isIngenierie(p) && p.joursPrevus === undefined, 'bloquant', fr`Indiquez les jours prévus pour « ${nom} ».`],
  ['coutPrevu', isIngenierie(p) && p.coutPrevu === undefined, 'bloquant', fr`Indiquez le coût prévu de « ${nom} ».`],
  ['priorite', p.priorite === undefined, 'avertissement', fr`Indiquez la priorité de « ${nom} ».`],
  ['resultatAttendu', !isWritten(p.resultatAttendu), 'avertissement', fr`Indiquez le résultat attendu de « ${nom} ».`],
  ['thematique', !p.thematique, 'avertissement', fr`Indiquez la thématique de « ${nom} ».`],
  ['echeance', !p.echeance, 'avertissement', fr`Indiquez l’échéance de « ${nom} ».`],
  ['responsable', !isWritten(p.responsable), 'avertissement', fr`Indiquez qui est responsable de « ${nom} ».`],
]

/** What a plan d’accompagnement lacks before it is signed, blocking first (metier.md §§ 2.2, 2.4). */
export function planManques(parcours: Parcours, lire: Lecture): Manque[] {
  const { structure, representant, chargeMission, financeurs, jour } = contexteParcours(parcours, lire, parcours.planValideLe)
  const plan = planTenu(parcours)
  const here = (champ: keyof Parcours & string, lacks: boolean, gravite: Gravite, phrase: string) => lacks && manque(lire, 'parcours', parcours, champ, gravite, phrase)
  return bySeverity([
    here('structureId', !structure, 'bloquant', 'Choisissez la structure.'),
    here('chargeMissionId', !chargeMission, 'bloquant', 'Indiquez qui suit le parcours et signe pour le DLA.'),
    here('plan', plan.length === 0, 'bloquant', 'Le plan d’accompagnement compte au moins une préconisation.'),
    ...plan.flatMap((preconisation, index) =>
      ofPreconisation(preconisation, titrePreconisation(preconisation, index + 1)).map(
        ([champ, lacks, gravite, phrase]) => lacks && manque(lire, 'parcours', parcours, 'plan', gravite, phrase, [preconisation.id, champ]),
      ),
    ),
    here('avisComite', !parcours.avisComite, 'bloquant', 'Indiquez l’avis du comité d’appui, ou « Non requis ».'),
    here(
      'avisComiteRemarques',
      parcours.avisComite === 'nonRequis' && !isWritten(parcours.avisComiteRemarques),
      'bloquant',
      'Indiquez pourquoi l’avis du comité d’appui n’est pas requis.',
    ),
    here('demandeInitiale', !isWritten(parcours.demandeInitiale), 'avertissement', 'Indiquez la demande initiale.'),
    here('planValideLe', !parcours.planValideLe, 'avertissement', 'Indiquez la date à laquelle la structure a validé le plan.'),
    sansRepresentant(lire, structure, representant),
    ...mentionsDlaManques(lire, financeurs, jour),
  ])
}
