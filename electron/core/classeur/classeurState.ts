import { basename } from 'node:path'
import type { EtatClasseur } from '../../../shared/contract'
import { Auteur } from '../../../shared/kernel/change'
import { dayOf } from '../../../shared/kernel/jour'
import { exerciceOf, parametresOf } from '../../../shared/parametres/parametresOf'
import type { Core } from '../core'

/** What the top bar and the first screen need to know. */
export function classeurState(core: Core): EtatClasseur {
  const auteur = Auteur.safeParse(core.options.reglages.get('auteur'))
  const base = { avertissements: [], aujourdhui: dayOf(core.now()), coquille: core.options.coquille, ...(auteur.success ? { auteur: auteur.data } : {}) }
  const ouvert = core.ouvert
  if (!ouvert) return base
  const { enregistreA, avertissements, lectureSeule, aReprendre } = ouvert.store.state()
  const { annuler, retablir } = auteur.success ? ouvert.store.undoable(auteur.data) : {}
  return {
    ...base,
    avertissements: [...avertissements, ...ouvert.sauvegardes.avertissements],
    ouvert: {
      nom: basename(ouvert.chemin),
      chemin: ouvert.chemin,
      demonstration: parametresOf(core.lire)?.demonstration === true,
      annee: exerciceOf(core.lire),
      ...(lectureSeule ? { lectureSeule } : {}),
    },
    ...(enregistreA ? { enregistreA } : {}),
    ...(aReprendre && !lectureSeule ? { aReprendre } : {}),
    ...(annuler ? { peutAnnuler: annuler } : {}),
    ...(retablir ? { peutRetablir: retablir } : {}),
  }
}
