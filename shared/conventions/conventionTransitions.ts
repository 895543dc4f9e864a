import { representantOf } from '../documents/parties'
import { type Constat, check } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { signatairePes21 } from '../personnes/mandats'
import { avertit, bloque, exige, type Machine, type Transition } from '../transition'
import { type Convention, type StatutConvention, statutConventionLabels } from './convention'
import { conventionRules } from './conventionRules'
import { numeroSuivant } from './numeroConvention'

const verbes: Readonly<Record<StatutConvention, string>> = {
  brouillon: 'Revenir au brouillon',
  relue: 'Marquer comme relue',
  envoyee: 'Envoyer la convention',
  signeeEnPartie: 'Noter une première signature',
  signee: 'Signer la convention',
  echue: 'Constater l’échéance',
  resiliee: 'Résilier la convention',
}

/** From each status, the ones it may take next, the usual one first. */
const suites: Readonly<Record<StatutConvention, readonly StatutConvention[]>> = {
  brouillon: ['relue'],
  relue: ['envoyee', 'signee', 'brouillon'],
  envoyee: ['signee', 'signeeEnPartie', 'brouillon'],
  signeeEnPartie: ['signee'],
  signee: ['echue', 'resiliee'],
  echue: [],
  resiliee: [],
}

const structureOf = (convention: Convention, lire: Lecture): string | undefined => convention.structureId ?? lire.get('parcours', convention.parcoursId)?.structureId

const parties = (convention: Convention, lire: Lecture): Constat[] => {
  const jour = convention.dateSignature ?? lire.aujourdhui
  const structureId = structureOf(convention, lire)
  return [
    ...bloque(!structureId, 'structureId', 'Indiquez la structure.'),
    ...bloque(
      structureId !== undefined && !representantOf(lire, structureId, jour, convention.representantId),
      'representantId',
      'Indiquez qui représente la structure ce jour-là.',
    ),
  ]
}

const signature = (convention: Convention, lire: Lecture): Constat[] => {
  const { dateSignature, debut, signatairePes21Id } = convention
  const jour = dateSignature ?? lire.aujourdhui
  return [
    ...exige(convention, { dateSignature: 'la date de signature' }),
    ...bloque(jour > lire.aujourdhui, 'dateSignature', 'La date de signature est encore à venir.'),
    ...parties(convention, lire),
    ...bloque(
      !signatairePes21(lire, jour, signatairePes21Id),
      'signatairePes21Id',
      'Le PES21 n’a pas de signataire dont le mandat est en vigueur ce jour-là : vérifiez les mandats de l’équipe.',
    ),
    ...bloque(convention.type === 'objectifs' && !convention.cerSouscritLe, 'cerSouscritLe', 'Indiquez quand le contrat d’engagement républicain a été souscrit.'),
    ...avertit(debut !== undefined && jour > debut, 'dateSignature', 'La signature est postérieure au début de la convention.'),
    // What is inconsistent in itself (dates, échéancier) must not be signed either.
    ...check(conventionRules, convention, lire).filter(constat => constat.gravite === 'bloquant'),
  ]
}

const obstacles: Partial<Record<StatutConvention, (convention: Convention, lire: Lecture) => Constat[]>> = {
  relue: convention => exige(convention, { type: 'le type de convention' }),
  envoyee: parties,
  signeeEnPartie: convention => bloque(!convention.signeeStructure && !convention.signeePes21, 'signeeStructure', 'Indiquez qui a signé.'),
  signee: signature,
  echue: ({ fin }, lire) => bloque(fin === undefined || fin >= lire.aujourdhui, 'fin', 'La date de fin n’est pas passée.'),
  resiliee: convention => exige(convention, { resiliationMotif: 'le motif de la résiliation' }),
}

const asked: Partial<Record<StatutConvention, readonly (keyof Convention & string)[]>> = {
  envoyee: ['envoyeeLe'],
  signeeEnPartie: ['signeeStructure', 'signeePes21'],
  signee: ['dateSignature', 'lieuSignature', 'representantId', 'signatairePes21Id'],
  resiliee: ['resiliationMotif'],
}

const isStatut = (vers: string): vers is StatutConvention => vers in statutConventionLabels

function obstaclesOf(convention: Convention, vers: string, lire: Lecture): Constat[] {
  const found = isStatut(vers) ? (obstacles[vers]?.(convention, lire) ?? []) : []
  return found.filter((constat, index) => found.findIndex(other => other.phrase === constat.phrase) === index)
}

/** The life of a convention, from draft to signature to its end (metier.md § 6.0). */
export const conventionTransitions: Machine<Convention> = {
  list: (convention, lire) =>
    suites[convention.statut ?? 'brouillon'].map(
      (vers): Transition => ({ vers, libelle: statutConventionLabels[vers], verbe: verbes[vers], obstacles: obstaclesOf(convention, vers, lire) }),
    ),
  obstacles: obstaclesOf,
  champs: vers => (isStatut(vers) ? (asked[vers] ?? []) : []),
  write: (convention, vers, lire) => {
    if (vers === 'envoyee') return { statut: vers, envoyeeLe: convention.envoyeeLe ?? lire.aujourdhui }
    if (vers !== 'signee') return { statut: vers }
    // Who signed is frozen with the paper: mandates move on, the paper does not.
    const jour = convention.dateSignature ?? lire.aujourdhui
    return {
      statut: vers,
      numero: convention.numero ?? numeroSuivant(lire, jour),
      signeeStructure: true,
      signeePes21: true,
      signatairePes21Id: signatairePes21(lire, jour, convention.signatairePes21Id)?.personne.id,
      representantId: representantOf(lire, structureOf(convention, lire), jour, convention.representantId)?.personne.id,
    }
  },
}
