import { representantOf } from '../documents/parties'
import { type Constat, check, isUnknown } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { structureIdOf } from '../parcours/ofStructure'
import { signatairePes21 } from '../personnes/mandats'
import { statusMachine } from '../statusMachine'
import { avertit, bloque, exige, type Machine } from '../transition'
import { type Convention, type StatutConvention, statutConventionLabels } from './convention'
import { conventionRules } from './conventionRules'
import { numeroSuivant } from './numeroConvention'
import { isSigneeParStructure, jourDesMandats, representantPrestataire } from './signataires'

const parties = (convention: Convention, lire: Lecture): Constat[] => {
  const jour = jourDesMandats(convention, lire)
  const structureId = structureIdOf(lire, convention)
  return [
    ...bloque(!structureId && isSigneeParStructure(convention, lire), 'structureId', 'Indiquez la structure.'),
    ...bloque(
      structureId !== undefined && !representantOf(lire, structureId, jour, convention.representantId),
      'representantId',
      'Indiquez qui représente la structure ce jour-là.',
    ),
    ...bloque(
      convention.type === 'tripartite' && !representantPrestataire(convention, lire),
      'ingenierieId',
      'Indiquez, dans l’ingénierie, le prestataire et qui le représente ce jour-là.',
    ),
  ]
}

const signature = (convention: Convention, lire: Lecture): Constat[] => {
  const { debut, signatairePes21Id } = convention
  const jour = jourDesMandats(convention, lire)
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
    ...bloque(convention.type === 'objectifs' && isUnknown(convention.deliberationNumero), 'deliberationNumero', 'Indiquez la délibération qui approuve la convention.'),
    ...avertit(debut !== undefined && jour > debut, 'dateSignature', 'La signature est postérieure au début de la convention.'),
    // What is inconsistent in itself (dates, échéancier) must not be signed either.
    ...check(conventionRules, convention, lire).filter(constat => constat.gravite === 'bloquant'),
  ]
}

// Who signed is frozen with the paper: mandates move on, the paper does not.
function signed(convention: Convention, lire: Lecture): Partial<Convention> {
  const jour = jourDesMandats(convention, lire)
  return {
    numero: convention.numero ?? numeroSuivant(lire, jour),
    ...(isSigneeParStructure(convention, lire) ? { signeeStructure: true } : {}),
    signeePes21: true,
    ...(convention.type === 'tripartite' ? { signeePrestataire: true } : {}),
    signatairePes21Id: signatairePes21(lire, jour, convention.signatairePes21Id)?.personne.id,
    representantId: representantOf(lire, structureIdOf(lire, convention), jour, convention.representantId)?.personne.id,
  }
}

/** The life of a convention, from draft to signature to its end (metier.md § 6.0). */
export const conventionTransitions: Machine<Convention> = statusMachine<Convention, StatutConvention>({
  debut: 'brouillon',
  libelles: statutConventionLabels,
  verbes: {
    brouillon: 'Revenir au brouillon',
    relue: 'Marquer comme relue',
    envoyee: 'Envoyer la convention',
    signeeEnPartie: 'Noter une première signature',
    signee: 'Signer la convention',
    echue: 'Constater l’échéance',
    resiliee: 'Résilier la convention',
  },
  suites: {
    brouillon: ['relue'],
    relue: ['envoyee', 'signee', 'brouillon'],
    envoyee: ['signee', 'signeeEnPartie', 'brouillon'],
    signeeEnPartie: ['signee'],
    signee: ['echue', 'resiliee'],
    echue: [],
    resiliee: [],
  },
  obstacles: {
    relue: convention => exige(convention, { type: 'le type de convention' }),
    envoyee: parties,
    signeeEnPartie: convention => bloque(!convention.signeeStructure && !convention.signeePes21 && !convention.signeePrestataire, 'signeeStructure', 'Indiquez qui a signé.'),
    signee: signature,
    echue: ({ fin }, lire) => bloque(fin === undefined || fin >= lire.aujourdhui, 'fin', 'La date de fin n’est pas passée.'),
    resiliee: convention => exige(convention, { resiliationMotif: 'le motif de la résiliation' }),
  },
  champs: {
    envoyee: ['envoyeeLe'],
    signeeEnPartie: ['signeeStructure', 'signeePes21', 'signeePrestataire'],
    signee: ['dateSignature', 'lieuSignature', 'representantId', 'signatairePes21Id'],
    resiliee: ['resiliationMotif'],
  },
  ecrit: {
    envoyee: ({ envoyeeLe }, lire) => ({ envoyeeLe: envoyeeLe ?? lire.aujourdhui }),
    signee: signed,
  },
})
