import { rapportCpomManques } from '../../../shared/actionsCpom/rapportCpomManques'
import { typeJustificatifLabels } from '../../../shared/financements/justificatif'
import type { Lecture } from '../../../shared/lecture'
import { exerciceOf, parametresOf } from '../../../shared/parametres/parametresOf'
import { titleOf } from '../../../shared/titre'
import { linkTo } from '../records/lien'

/** What funders wait for: the proofs not yet sent, by deadline, and the report of the CPOM for the exercice shown. */
export const reports = (lire: Lecture) => ({ justificatifs: proofsDue(lire), ...cpomReport(lire) })

const proofsDue = (lire: Lecture) =>
  lire
    .all('justificatifs')
    .filter(({ envoyeLe }) => envoyeLe === undefined)
    .sort((a, b) => (a.limite ?? '9999').localeCompare(b.limite ?? '9999'))
    .map(justificatif => {
      const ligne = lire.get('lignesFinancement', justificatif.ligneId)
      return {
        ...linkTo(lire, 'justificatifs', justificatif),
        type: justificatif.type ? typeJustificatifLabels[justificatif.type] : 'Justificatif',
        financeur: titleOfFunder(lire, ligne?.financeurId),
        responsable: justificatif.responsableId ? titleOf(lire, justificatif.responsableId) : '',
        ...(ligne?.exercice ? { exercice: ligne.exercice } : {}),
        ...(justificatif.limite ? { limite: justificatif.limite } : {}),
      }
    })

const titleOfFunder = (lire: Lecture, id: string | undefined): string => lire.get('structures', id)?.nom ?? ''

/** Nothing when no CPOM runs that year. */
function cpomReport(lire: Lecture) {
  const annee = exerciceOf(lire)
  const { cpomDebut, cpomFin, cpomCollectivite } = parametresOf(lire) ?? {}
  const runs = cpomDebut !== undefined && cpomDebut <= annee && (cpomFin === undefined || annee <= cpomFin)
  if (!runs && lire.where('actionsCpom', 'exercice', String(annee)).length === 0) return {}
  const produit = lire.all('documents').findLast(({ type, annee: year, projet }) => type === 'rapport-cpom' && year === annee && projet !== true)?.produitLe
  return {
    cpom: {
      annee,
      collectivite: cpomCollectivite ?? '',
      bloquants: rapportCpomManques(annee, lire).filter(({ gravite }) => gravite === 'bloquant').length,
      ...(produit ? { produitLe: produit } : {}),
    },
  }
}
