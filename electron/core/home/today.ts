import { addDays, daysBetween, endOf, startOf } from '../../../shared/kernel/jour'
import { compareFrench } from '../../../shared/kernel/texte'
import { parametresOf } from '../../../shared/parametres/parametresOf'
import { dernierContact } from '../../../shared/parcours/dernierContact'
import { isOpen } from '../../../shared/parcours/etapeParcours'
import { titleOf } from '../../../shared/titre'
import type { Core } from '../core'
import { latestDocuments } from '../documents/listDocuments'
import { authorRecord } from '../records/defaults'
import { linkById, linkTo } from '../records/lien'

const DAYS_AHEAD = 30
const DEFAULT_SILENCE = 60
const DOCUMENTS_SHOWN = 8

/** The morning’s page: tasks, silence, what comes, what is missing, the latest papers. */
export async function today(core: Core) {
  return {
    taches: openTasks(core),
    silence: silenceOf(core),
    sansNouvelles: silentParcours(core),
    aVenir: coming(core),
    manques: core.manques.groups().map(({ ids, collection, ...group }) => ({ ...group, fiches: ids.flatMap(id => linkById(core.lire, id) ?? []) })),
    documents: await latestDocuments(core, DOCUMENTS_SHOWN),
  }
}

function openTasks(core: Core) {
  const { lire } = core
  const me = authorRecord(core)?.id
  return lire
    .all('taches')
    .filter(tache => tache.faiteLe === undefined)
    .sort((a, b) => (a.echeance ?? '9999').localeCompare(b.echeance ?? '9999') || compareFrench(a.nom ?? '', b.nom ?? ''))
    .map(tache => {
      const sujet = linkById(lire, tache.sujetId)
      return {
        ...linkTo(lire, 'taches', tache),
        responsable: tache.responsableId ? titleOf(lire, tache.responsableId) : '',
        mienne: me !== undefined && tache.responsableId === me,
        ...(tache.echeance ? { echeance: tache.echeance } : {}),
        ...(sujet ? { sujet } : {}),
      }
    })
}

const silenceOf = ({ lire }: Core): number => parametresOf(lire)?.joursSansNouvelles ?? DEFAULT_SILENCE

/** Open parcours whose last contact is older than the office allows; the longest silence first. */
function silentParcours(core: Core) {
  const { lire } = core
  const limit = silenceOf(core)
  return lire
    .all('parcours')
    .filter(parcours => isOpen(parcours, lire))
    .flatMap(parcours => {
      const depuis = dernierContact(parcours, lire)
      const jours = depuis === undefined ? undefined : daysBetween(endOf(depuis), lire.aujourdhui)
      return depuis !== undefined && jours !== undefined && jours > limit ? [{ ...linkTo(lire, 'parcours', parcours), depuis, jours }] : []
    })
    .sort((a, b) => b.jours - a.jours)
}

/** Séances and échanges dated from today on. */
function coming(core: Core) {
  const { lire } = core
  const me = authorRecord(core)?.id
  const isMine = (who: string | undefined): boolean => me !== undefined && who === me
  const [from, to] = [lire.aujourdhui, addDays(lire.aujourdhui, DAYS_AHEAD)]
  const isNear = (date: string | undefined): date is string => date !== undefined && date.length === 10 && startOf(date) >= from && startOf(date) <= to
  const seances = lire
    .all('seances')
    .flatMap(seance =>
      isNear(seance.date) && seance.statut !== 'annulee'
        ? [{ ...linkTo(lire, 'seances', seance), date: seance.date, mienne: isMine(seance.animateurId), ...(seance.heureDebut ? { heure: seance.heureDebut } : {}) }]
        : [],
    )
  const echanges = lire
    .all('echanges')
    .flatMap(echange => (isNear(echange.date) ? [{ ...linkTo(lire, 'echanges', echange), date: echange.date, mienne: isMine(echange.parId) }] : []))
  return [...seances, ...echanges].sort((a, b) => a.date.localeCompare(b.date))
}
