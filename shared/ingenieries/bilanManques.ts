import type { Manque } from '../contract'
import { mentionsDlaManques } from '../conventions/mentionsDla'
import { bySeverity, manque } from '../documents/manque'
import { representantOf } from '../documents/parties'
import { fr, isWritten } from '../documents/phrases'
import { sansRepresentant } from '../documents/signaturesDla'
import { ordered } from '../kernel/champs'
import { endOf } from '../kernel/jour'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import type { Ingenierie } from './ingenierie'
import { type ContexteIngenierie, contexteIngenierie } from './ingenierieContexte'

type Lacking = [champ: keyof Ingenierie & string, lacks: boolean, gravite: Gravite, phrase: string]

const contents = (i: Ingenierie): Lacking[] => [
  ['dateBilan', !i.dateBilan, 'bloquant', 'Indiquez la date de la réunion de bilan.'],
  ['rapportRecuLe', !i.rapportRecuLe, 'bloquant', 'Indiquez quand le rapport final a été reçu.'],
  ['factures', ordered(i.factures).length === 0, 'bloquant', 'Ajoutez la facture de l’intervention.'],
  ['joursRealises', i.joursRealises === undefined, 'avertissement', 'Indiquez les jours réalisés.'],
  ['satisfactionStructure', i.satisfactionStructure === undefined, 'avertissement', 'Indiquez la satisfaction de la structure, de 1 à 5.'],
  ['satisfactionPrestataire', i.satisfactionPrestataire === undefined, 'avertissement', 'Indiquez la satisfaction du prestataire, de 1 à 5.'],
  ['pertinence', !isWritten(i.pertinence), 'avertissement', 'Dites si l’intervention a répondu au besoin.'],
  ['livrables', !isWritten(i.livrables), 'avertissement', 'Indiquez les livrables.'],
  ['suites', !isWritten(i.suites), 'avertissement', 'Indiquez les suites et les nouveaux besoins, ou « Aucune ».'],
]

const ofFactures = (lire: Lecture, ingenierie: Ingenierie): (Manque | false)[] =>
  ordered(ingenierie.factures).flatMap(({ id, numero, ttc, controlee }, index) => {
    const nom = numero ?? String(index + 1)
    return [
      ttc === undefined && manque(lire, 'ingenieries', ingenierie, 'factures', 'bloquant', fr`Indiquez le montant de la facture ${nom}, toutes taxes comprises.`, [id, 'ttc']),
      !controlee && manque(lire, 'ingenieries', ingenierie, 'factures', 'bloquant', fr`Contrôlez la facture ${nom}.`, [id, 'controlee']),
    ]
  })

/** The ingénierie as its bilan reads it: the mandates of the day of the meeting, and those who took part, not those only invited. */
export function contexteBilan(ingenierie: Ingenierie, lire: Lecture): ContexteIngenierie {
  const contexte = contexteIngenierie(ingenierie, lire, ingenierie.dateBilan && endOf(ingenierie.dateBilan))
  return { ...contexte, participantes: contexte.participantes.filter(({ statut }) => statut !== 'invitee') }
}

/** What a compte rendu de bilan lacks before it is signed, blocking first (metier.md §§ 2.2, 2.6). */
export function bilanManques(ingenierie: Ingenierie, lire: Lecture): Manque[] {
  const { participantes, prestataire, chargeMission, financeurs, jour } = contexteBilan(ingenierie, lire)
  const here = ([champ, lacks, gravite, phrase]: Lacking) => lacks && manque(lire, 'ingenieries', ingenierie, champ, gravite, phrase)
  return bySeverity([
    here(['structures', participantes.length === 0, 'bloquant', 'Indiquez pour qui était cette ingénierie.']),
    here(['prestataireId', !prestataire, 'bloquant', 'Indiquez le prestataire.']),
    here(['chargeMissionId', !chargeMission, 'bloquant', 'Indiquez qui suit cette ingénierie et signe pour le DLA.']),
    ...contents(ingenierie).map(here),
    ...ofFactures(lire, ingenierie),
    ...participantes.map(({ structure, representant }) => sansRepresentant(lire, structure, representant)),
    sansRepresentant(lire, prestataire, prestataire && representantOf(lire, prestataire.id, jour, ingenierie.representantPrestataireId)),
    ...mentionsDlaManques(lire, financeurs, jour),
  ])
}
