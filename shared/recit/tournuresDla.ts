import { typeConventionLabels } from '../conventions/convention'
import { namesOf } from '../documents/parties'
import { fr, inSentence } from '../documents/phrases'
import type { Evenement } from '../evenement'
import type { Ingenierie } from '../ingenieries/ingenierie'
import { formatNombre } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { capitale, combien, deQuand, mot, pendant, quand } from './quand'
import { dire, isDone, type Tournure } from './tournure'

const ingenierieOf = (lire: Lecture, { id }: Evenement): Ingenierie | undefined => lire.get('ingenieries', id)

/** « , avec Cabinet Témoin Conseil »: who led it. */
function avec(lire: Lecture, ingenierie: Ingenierie | undefined): string {
  const nom = mot(lire.get('structures', ingenierie?.prestataireId)?.nom)
  return nom ? fr`, avec ${nom}` : ''
}

/** « une ingénierie individuelle de 5 jours ». */
function individuelle(ingenierie: Ingenierie | undefined): string {
  const jours = ingenierie?.joursRealises ?? ingenierie?.joursPrevus
  return jours === undefined ? 'une ingénierie individuelle' : fr`une ingénierie individuelle de ${formatNombre(jours)} ${jours < 2 ? 'jour' : 'jours'}`
}

const demande: Tournure = ([acte], { qui }) => (acte?.acte === 'demande' ? dire(fr`${qui.Nom} a sollicité le DLA${quand(acte.date)}.`, true) : undefined)

const accueil: Tournure = ([acte], { qui, deja }) => {
  if (acte?.acte !== 'accueil') return undefined
  if (!isDone(acte)) return dire(fr`${qui.Nom} doit entrer en accueil DLA${quand(acte.date)}.`, true)
  return dire(fr`${qui.Nom} est ${deja.has('accueil') ? 'revenu' : 'entré'}${qui.e} en accueil DLA${quand(acte.date)}.`, true)
}

const convention: Tournure = ([acte], { lire }) => {
  if (acte?.acte !== 'convention') return undefined
  const type = lire.get('conventions', acte.id)?.type
  const verbe = isDone(acte) ? 'a été signée' : 'doit être signée'
  if (type === 'accompagnementDla' || !type) return dire(fr`La convention d’accompagnement ${verbe}${quand(acte.date)}.`)
  return dire(fr`Une convention (${inSentence(typeConventionLabels[type])}) ${verbe}${quand(acte.date)}.`)
}

/** The diagnostic and the ingénierie it leads to, in one breath. */
const diagnosticPuisIngenierie: Tournure = ([diagnostic, ingenierie], { lire }) => {
  if (!diagnostic || !isValide(lire, diagnostic) || ingenierie?.acte !== 'ingenierieIndividuelle' || !isDone(ingenierie)) return undefined
  const fiche = ingenierieOf(lire, ingenierie)
  const valide = diagnostic.date === undefined ? '' : fr`, validé${quand(diagnostic.date)}`
  return dire(
    fr`Après le temps du diagnostic partagé${valide}, ${individuelle(fiche)} a été mise en place${pendant(ingenierie.date, ingenierie.fin)}${avec(lire, fiche)}.`,
    false,
    2,
  )
}

const isValide = (lire: Lecture, { acte, id, etat }: Evenement): boolean => acte === 'diagnostic' && etat === 'fait' && lire.get('diagnostics', id)?.statut === 'valide'

/** The convention, then the diagnostic it opens. */
const conventionPuisDiagnostic: Tournure = ([signee, valide, next], { lire }) => {
  if (signee?.acte !== 'convention' || !isDone(signee) || !valide || !isValide(lire, valide) || next?.acte === 'ingenierieIndividuelle') return undefined
  if (lire.get('conventions', signee.id)?.type !== 'accompagnementDla') return undefined
  return dire(fr`La convention d’accompagnement a été signée${quand(signee.date)} et le diagnostic partagé validé${quand(valide.date)}.`, false, 2)
}

const diagnostic: Tournure = ([acte], { lire }) => {
  if (acte?.acte !== 'diagnostic') return undefined
  if (!isDone(acte)) return dire(fr`Un diagnostic partagé est prévu${quand(acte.date)}.`)
  return dire(isValide(lire, acte) ? fr`Le diagnostic partagé a été validé${quand(acte.date)}.` : fr`Un diagnostic partagé a commencé${quand(acte.date)}.`)
}

function reuni(lire: Lecture, { id, date }: Evenement): string {
  const avis = lire.get('parcours', id)?.avisComite
  const donne = avis === 'favorable' || avis === 'reserves' ? fr` et a donné un avis favorable${avis === 'reserves' ? ', avec des réserves' : ''}` : ''
  return fr`Le comité d’appui s’est réuni${quand(date)}${donne}`
}

const comite: Tournure = ([acte, next], { lire }) => {
  if (acte?.acte !== 'comite') return undefined
  if (!isDone(acte)) return dire(fr`Le comité d’appui doit se réunir${quand(acte.date)}.`)
  if (next?.acte === 'plan' && isDone(next)) return dire(fr`${reuni(lire, acte)} ; le plan d’accompagnement a été validé${quand(next.date)}.`, false, 2)
  return dire(fr`${reuni(lire, acte)}.`)
}

const plan: Tournure = ([acte]) => (acte?.acte === 'plan' ? dire(fr`Le plan d’accompagnement ${isDone(acte) ? 'a été' : 'doit être'} validé${quand(acte.date)}.`) : undefined)

const ingenierieIndividuelle: Tournure = ([acte], { lire }) => {
  if (acte?.acte !== 'ingenierieIndividuelle') return undefined
  const fiche = ingenierieOf(lire, acte)
  return dire(fr`${capitale(individuelle(fiche))} ${isDone(acte) ? 'a été mise en place' : 'est prévue'}${pendant(acte.date, acte.fin)}${avec(lire, fiche)}.`)
}

const ingenierieCollective: Tournure = ([acte], { lire, qui, deja }) => {
  if (acte?.acte !== 'ingenierieCollective') return undefined
  const fiche = ingenierieOf(lire, acte)
  const nom = mot(fiche?.nom)
  const laquelle = nom ? fr` « ${nom} »` : ''
  if (!isDone(acte)) return dire(fr`${qui.Nom} doit prendre part à l’accompagnement collectif${laquelle}${pendant(acte.date, acte.fin)}${avec(lire, fiche)}.`, true)
  const head = deja.has('ingenierieCollective') ? fr`${qui.Nom} a aussi bénéficié` : deja.has('suivi') ? fr`De plus, ${qui.nom} a bénéficié` : fr`${qui.Nom} a bénéficié`
  return dire(fr`${head} de l’accompagnement collectif${laquelle}${pendant(acte.date, acte.fin)}${avec(lire, fiche)}.`, true)
}

/** « six rendez-vous ont eu lieu en 2024 », « une réunion a eu lieu le 5 mars 2024 ». */
export function rencontres(lire: Lecture, acte: Evenement, precision = ''): string {
  const { fois = 1, id, date, fin, detail } = acte
  const nature = lire.get('echanges', id)?.nature
  const planned = !isDone(acte)
  if (fois > 1) {
    const reunions = detail?.endsWith('réunions') ?? false
    const when = quand(date?.slice(0, 4) === fin?.slice(0, 4) || fin === undefined ? date?.slice(0, 4) : date)
    return fr`${combien(fois)} ${reunions ? 'réunions' : 'rendez-vous'}${precision} ${planned ? (reunions ? 'sont prévues' : 'sont prévus') : 'ont eu lieu'}${when}`
  }
  const feminin = nature === 'visite' || nature === 'visio' || nature === 'reunion'
  const nom = nature === 'visite' ? 'visite' : nature === 'visio' ? 'visioconférence' : nature === 'reunion' ? 'réunion' : 'rendez-vous'
  return fr`${combien(1, feminin)} ${nom}${precision} ${planned ? (feminin ? 'est prévue' : 'est prévu') : 'a eu lieu'}${quand(date)}`
}

/** The bilan of the ingénierie and the suivi that begins with it. */
const bilanPuisSuivi: Tournure = ([bilan, suivi], { lire, qui, deja }) => {
  if (bilan?.acte !== 'bilan' || suivi?.acte !== 'suivi' || !isDone(bilan) || !isDone(suivi) || deja.has('suivi')) return undefined
  return dire(fr`Après le bilan${deQuand(bilan.date)}, ${qui.nom} a bénéficié d’un suivi post-ingénierie : ${rencontres(lire, suivi)}.`, true, 2)
}

const bilan: Tournure = ([acte], { deja }) => {
  if (acte?.acte !== 'bilan') return undefined
  const lequel = deja.has('bilan') ? 'Le bilan de l’ingénierie suivante' : 'Le bilan'
  return dire(fr`${lequel} ${isDone(acte) ? 'a été dressé' : 'est prévu'}${quand(acte.date)}.`)
}

const suivi: Tournure = ([acte], { lire, deja }) => {
  if (acte?.acte !== 'suivi') return undefined
  if (isDone(acte) && deja.has('suivi')) return dire(fr`Le suivi s’est poursuivi : ${rencontres(lire, acte)}.`)
  return dire(fr`${capitale(rencontres(lire, acte, ' de suivi'))}.`)
}

const releve: Tournure = ([acte]) => {
  if (acte?.acte !== 'releve') return undefined
  const exercice = acte.detail ? fr` (${inSentence(acte.detail)})` : ''
  return dire(fr`Un relevé d’impact${exercice} ${isDone(acte) ? 'a été fait' : 'est prévu'}${quand(acte.date)}.`)
}

const sortie: Tournure = ([acte], { lire, qui }) => {
  if (acte?.acte !== 'sortie') return undefined
  const parcours = lire.get('parcours', acte.id)
  switch (parcours?.sortie) {
    case 'orienteAilleurs': {
      const vers = namesOf(lire, Object.keys(parcours.orientationVers ?? {}))
      return dire(fr`${qui.Nom} a été orienté${qui.e} vers ${vers.length > 0 ? vers.map(mot).join(', ') : 'un autre acteur'}${quand(acte.date)}.`, true)
    }
    case 'ineligible':
      return dire(fr`La demande n’entrait pas dans le cadre du DLA${acte.date ? fr`, réponse donnée${quand(acte.date)}` : ''}.`)
    case 'suspendu':
      return dire(fr`Le parcours a été suspendu${quand(acte.date)}.`)
    case 'abandonne':
      return dire(fr`Le parcours s’est interrompu${quand(acte.date)}.`)
    default:
      return dire(fr`Le parcours s’est achevé${quand(acte.date)}.`)
  }
}

const reprise: Tournure = ([acte]) => (acte?.acte === 'reprise' ? dire(fr`Le parcours ${isDone(acte) ? 'a repris' : 'doit reprendre'}${quand(acte.date)}.`) : undefined)

/** How the acts of the DLA are worded: two in one breath first, then each alone. */
export const tournuresDla: readonly Tournure[] = [
  demande,
  accueil,
  conventionPuisDiagnostic,
  convention,
  diagnosticPuisIngenierie,
  diagnostic,
  comite,
  plan,
  ingenierieIndividuelle,
  ingenierieCollective,
  bilanPuisSuivi,
  bilan,
  suivi,
  releve,
  sortie,
  reprise,
]
