import type { Lien } from '../../../shared/contract'
import { addDays } from '../../../shared/kernel/jour'
import { compareFrench } from '../../../shared/kernel/texte'
import { titleOf } from '../../../shared/titre'
import type { Core } from '../core'
import { authorRecord } from '../records/defaults'
import { linkById, linkTo } from '../records/lien'

const DAYS_AHEAD = 30

/** The tasks still to be done by deadline, those without one last, and what is dated to the day in the next thirty days. */
export const todo = (core: Core) => ({ taches: openTasks(core), aVenir: coming(core) })

const mineOf = (core: Core): ((who: string | undefined) => boolean) => {
  const me = authorRecord(core)?.id
  return who => me !== undefined && who === me
}

function openTasks(core: Core) {
  const { lire } = core
  const isMine = mineOf(core)
  return lire
    .all('taches')
    .filter(tache => tache.faiteLe === undefined)
    .sort((a, b) => (a.echeance ?? '9999').localeCompare(b.echeance ?? '9999') || compareFrench(a.nom ?? '', b.nom ?? ''))
    .map(tache => {
      const sujet = linkById(lire, tache.sujetId)
      return {
        ...linkTo(lire, 'taches', tache),
        responsable: tache.responsableId ? titleOf(lire, tache.responsableId) : '',
        mienne: isMine(tache.responsableId),
        ...(tache.echeance ? { echeance: tache.echeance } : {}),
        ...(sujet ? { sujet } : {}),
      }
    })
}

interface Coming extends Lien {
  date: string
  mienne: boolean
  heure?: string
  lieu?: string
  sujet?: Lien
}

function coming(core: Core): Coming[] {
  const { lire } = core
  const isMine = mineOf(core)
  const last = addDays(lire.aujourdhui, DAYS_AHEAD)
  const isNear = (date: string | undefined): date is string => date !== undefined && date.length === 10 && date >= lire.aujourdhui && date <= last
  const seances = lire.all('seances').flatMap(seance => {
    const { date, statut, animateurId, heureDebut, lieu } = seance
    if (!isNear(date) || statut === 'annulee') return []
    return [{ ...linkTo(lire, 'seances', seance), date, mienne: isMine(animateurId), ...(heureDebut ? { heure: heureDebut } : {}), ...(lieu ? { lieu } : {}) }]
  })
  const echanges = lire.all('echanges').flatMap(echange => {
    if (!isNear(echange.date)) return []
    const sujet = linkById(lire, echange.sujetId)
    return [{ ...linkTo(lire, 'echanges', echange), date: echange.date, mienne: isMine(echange.parId), ...(sujet ? { sujet } : {}) }]
  })
  return [...seances, ...echanges].sort((a, b) => a.date.localeCompare(b.date))
}
