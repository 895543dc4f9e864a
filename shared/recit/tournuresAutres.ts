import { fr, inSentence } from '../documents/phrases'
import type { Evenement } from '../evenement'
import { listInFrench } from '../kernel/texte'
import { capitale, combien, mot, quand } from './quand'
import { dire, isDone, suite, type Tournure } from './tournure'
import { rencontres as tellRencontres } from './tournuresDla'

/** The project is named by its récit; a structure’s récit names which of its projects. */
const debut: Tournure = ([acte], { qui }) => {
  if (acte?.acte !== 'debut') return undefined
  const ofProjet = qui.nom.startsWith('le projet')
  const projet = ofProjet ? ` d${qui.nom.replace(/^le /, 'u ')}` : acte.collection === 'projets' && mot(acte.detail) ? fr` du projet « ${mot(acte.detail)} »` : ''
  return dire(fr`L’accompagnement${projet} (${acte.dispositif}) ${isDone(acte) ? 'a commencé' : 'doit commencer'}${quand(acte.date)}.`, ofProjet)
}

const named = ({ titre, date }: Evenement): string => fr`${inSentence(mot(titre)) || 'étape'}${quand(date)}`

/** The steps taken one after the other, in one sentence. */
const etapes: Tournure = (actes, { deja }) => {
  const [first] = actes
  if (first?.acte !== 'etape') return undefined
  const all = suite(actes, 'etape')
  const told = listInFrench(all.map(named))
  if (!isDone(first)) return dire(fr`${all.length > 1 ? 'Étapes à venir' : 'Étape à venir'} : ${told}.`, false, all.length)
  const again = deja.has('etape') ? ' aussi' : ''
  return dire(fr`${all.length > 1 ? `Plusieurs étapes ont${again} été franchies` : `Une étape a${again} été franchie`} : ${told}.`, false, all.length)
}

const rencontres: Tournure = ([acte], { lire, deja }) => {
  if (acte?.acte !== 'rencontres') return undefined
  const told = tellRencontres(lire, acte, acte.collection === 'echanges' && acte.titre.startsWith('Réunions') ? ' d’accompagnement' : '')
  return dire(isDone(acte) && deja.has('rencontres') ? fr`Puis ${told}.` : fr`${capitale(told)}.`)
}

const creation: Tournure = ([acte]) => (acte?.acte === 'creation' ? dire(fr`La structure ${isDone(acte) ? 'a été créée' : 'doit être créée'}${quand(acte.date)}.`) : undefined)

const fin: Tournure = ([acte]) => (acte?.acte === 'fin' ? dire(fr`L’accompagnement ${isDone(acte) ? 's’est achevé' : 'doit s’achever'}${quand(acte.date)}.`) : undefined)

/** Advice of the CRDVA, told together when it came several times in a row. */
const crdva: Tournure = (actes, { qui }) => {
  const [first] = actes
  if (first?.acte !== 'crdva') return undefined
  const all = suite(actes, 'crdva')
  const told = all.map(({ date, detail }) => fr`${quand(date).trim()}${detail ? fr`${date ? ' ' : ''}(${inSentence(mot(detail))})` : ''}`).filter(Boolean)
  if (!isDone(first)) return dire(fr`Le CRDVA doit recevoir ${qui.nom}${told.length > 0 ? fr` ${listInFrench(told)}` : ''}.`, true, all.length)
  const times = all.length > 1 ? fr` à ${combien(all.length, true)} reprises${told.length > 0 ? ' :' : ''}` : ''
  return dire(fr`Le CRDVA a conseillé ${qui.nom}${times}${told.length > 0 ? fr` ${listInFrench(told)}` : ''}.`, true, all.length)
}

/** The séances it came to, one after the other. */
const seances: Tournure = (actes, { qui }) => {
  const [first] = actes
  if (first?.acte !== 'seance') return undefined
  const all = suite(actes, 'seance')
  const told = listInFrench(
    all.map(({ titre, date }) => fr`${mot(titre) ? fr`« ${mot(titre)} »` : 'une séance'}${date && all.length > 1 ? fr` (${quand(date).trim()})` : quand(date)}`),
  )
  return dire(fr`${qui.Nom} ${isDone(first) ? 'a pris part' : 'doit prendre part'} à ${told}.`, true, all.length)
}

/** How the acts of the other dispositifs are worded. */
export const tournuresAutres: readonly Tournure[] = [debut, etapes, rencontres, creation, fin, crdva, seances]
