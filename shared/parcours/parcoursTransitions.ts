import { type Constat, isUnknown } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { avertit, bloque, exige, type Machine, type Transition } from '../transition'
import { type Etape, etapeParcours, ingenieriesOf } from './etapeParcours'
import type { Parcours } from './parcours'

interface Pas {
  libelle: string
  verbe: string
  /** The stages it is offered from. */
  depuis: readonly Etape[]
  champs: readonly (keyof Parcours & string)[]
  obstacles: (parcours: Parcours, lire: Lecture) => Constat[]
  ecrit: (parcours: Parcours, lire: Lecture) => Record<string, unknown>
}

const EN_COURS: readonly Etape[] = ['demande', 'accueil', 'diagnostic', 'plan', 'accompagnement', 'suivi', 'mesureImpact']
const SORTIS: readonly Etape[] = ['orienteAilleurs', 'ineligible', 'suspendu', 'abandonne', 'clos']

const isSigned = (parcours: Parcours, lire: Lecture): boolean =>
  lire.where('conventions', 'parcoursId', parcours.id).some(({ type, statut }) => type === 'accompagnementDla' && (statut === 'signee' || statut === 'echue'))

const ouvrirDiagnostic = (parcours: Parcours, lire: Lecture): Constat[] => [
  ...bloque(parcours.eligibilite === undefined, 'eligibilite', 'Indiquez si la structure est éligible.'),
  ...bloque(parcours.eligibilite === 'non', 'eligibilite', 'La structure n’est pas éligible : une dérogation motivée est nécessaire.'),
  ...bloque(parcours.eligibilite === 'derogation' && isUnknown(parcours.derogationMotif), 'derogationMotif', 'Indiquez le motif de la dérogation.'),
  ...bloque(!isSigned(parcours, lire), 'suite', 'La convention d’accompagnement doit être signée.'),
]

const validerPlan = (parcours: Parcours, lire: Lecture): Constat[] => [
  ...bloque(!lire.where('diagnostics', 'parcoursId', parcours.id).some(({ statut }) => statut === 'valide'), 'plan', 'Le diagnostic doit d’abord être validé.'),
  ...bloque(isUnknown(parcours.plan), 'plan', 'Ajoutez au moins une préconisation au plan.'),
  ...exige(parcours, { planValideLe: 'la date de validation du plan', avisComite: 'l’avis du comité d’appui, ou « Non requis »' }),
  ...bloque(parcours.avisComite === 'nonRequis' && isUnknown(parcours.avisComiteRemarques), 'avisComiteRemarques', 'Indiquez pourquoi l’avis du comité d’appui n’est pas requis.'),
]

const clore = (parcours: Parcours, lire: Lecture): Constat[] => [
  ...exige(parcours, { sortieLe: 'la date de clôture' }),
  ...bloque(
    ingenieriesOf(parcours, lire).some(({ statut }) => statut !== 'close' && statut !== 'bilanFait'),
    'sortie',
    'Une ingénierie est encore en cours.',
  ),
  ...avertit(Object.keys(parcours.releves ?? {}).length < 2, 'releves', 'Le relevé d’impact demande deux exercices : ils manquent encore.'),
]

// What was proposed is validated with the plan; what has moved on stays where it is.
const planValide = ({ plan }: Parcours): Parcours['plan'] =>
  Object.fromEntries(Object.entries(plan ?? {}).map(([id, action]) => [id, action.statut === undefined || action.statut === 'propose' ? { ...action, statut: 'valide' } : action]))

const sortir =
  (sortie: NonNullable<Parcours['sortie']>): Pas['ecrit'] =>
  (parcours, lire) => ({ sortie, sortieLe: parcours.sortieLe ?? lire.aujourdhui })

/** The gestures that move a parcours; the other stages come of its acts by themselves (metier.md § 2.2). */
const pas: Readonly<Record<string, Pas>> = {
  accueil: {
    libelle: 'Accueil',
    verbe: 'Enregistrer l’accueil',
    depuis: ['demande'],
    champs: ['dateAccueil', 'eligibilite', 'suite'],
    obstacles: parcours => exige(parcours, { dateAccueil: 'la date de l’accueil' }),
    ecrit: () => ({}),
  },
  diagnostic: {
    libelle: 'Diagnostic',
    verbe: 'Ouvrir le diagnostic',
    depuis: ['accueil'],
    champs: ['eligibilite', 'derogationMotif'],
    obstacles: ouvrirDiagnostic,
    ecrit: () => ({ suite: 'diagnostic' }),
  },
  plan: {
    libelle: 'Plan validé',
    verbe: 'Valider le plan',
    depuis: ['diagnostic', 'plan'],
    champs: ['planValideLe', 'avisComite', 'avisComiteLe', 'avisComiteRemarques'],
    obstacles: validerPlan,
    ecrit: parcours => ({ plan: planValide(parcours) }),
  },
  clos: {
    libelle: 'Clos',
    verbe: 'Clore le parcours',
    depuis: ['plan', 'accompagnement', 'suivi', 'mesureImpact'],
    champs: ['sortieLe'],
    obstacles: clore,
    ecrit: sortir('clos'),
  },
  orienteAilleurs: {
    libelle: 'Orientée ailleurs',
    verbe: 'Orienter vers une autre structure',
    depuis: ['demande', 'accueil', 'diagnostic'],
    champs: ['orientationVers', 'sortieLe'],
    obstacles: parcours => exige(parcours, { orientationVers: 'vers qui la structure est orientée' }),
    ecrit: (parcours, lire) => ({ suite: 'orientation', ...sortir('orienteAilleurs')(parcours, lire) }),
  },
  ineligible: {
    libelle: 'Inéligible',
    verbe: 'Déclarer inéligible',
    depuis: ['demande', 'accueil'],
    champs: ['sortieMotif', 'sortieLe'],
    obstacles: parcours => exige(parcours, { sortieMotif: 'le motif de l’inéligibilité' }),
    ecrit: (parcours, lire) => ({ eligibilite: 'non', ...sortir('ineligible')(parcours, lire) }),
  },
  suspendu: {
    libelle: 'Suspendu',
    verbe: 'Suspendre le parcours',
    depuis: EN_COURS,
    champs: ['repriseLe', 'sortieMotif'],
    obstacles: parcours => exige(parcours, { repriseLe: 'la date de reprise' }),
    ecrit: sortir('suspendu'),
  },
  abandonne: {
    libelle: 'Abandonné',
    verbe: 'Abandonner le parcours',
    depuis: EN_COURS,
    champs: ['sortieMotif', 'sortieLe'],
    obstacles: parcours => exige(parcours, { sortieMotif: 'le motif de l’abandon' }),
    ecrit: sortir('abandonne'),
  },
  reprise: {
    libelle: 'En cours',
    verbe: 'Reprendre le parcours',
    depuis: SORTIS,
    champs: [],
    obstacles: () => [],
    ecrit: () => ({ sortie: undefined, sortieLe: undefined, sortieMotif: undefined, repriseLe: undefined }),
  },
}

/** The gestures that move a parcours from where its acts have brought it. */
export const parcoursTransitions: Machine<Parcours> = {
  list: (parcours, lire) => {
    const etape = etapeParcours(parcours, lire)
    return Object.entries(pas)
      .filter(([vers, { depuis }]) => depuis.includes(etape) && !(vers === 'plan' && parcours.planValideLe))
      .map(([vers, { libelle, verbe, champs, obstacles }]): Transition => ({ vers, libelle, verbe, champs, obstacles: obstacles(parcours, lire) }))
  },
  obstacles: (parcours, vers, lire) => pas[vers]?.obstacles(parcours, lire) ?? [],
  write: (parcours, vers, lire) => pas[vers]?.ecrit(parcours, lire) ?? {},
}
