import { plural } from '../../../shared/kernel/texte'
import { client } from '../../client'
import { keepPartage, usePartage } from '../../layout/usePartage'
import { Alert } from '../../ui/Alert'
import { Dialog } from '../../ui/Dialog'
import { showToast } from '../../ui/toast'
import css from './Settings.module.css'

/** Leaving the space: what stays, what goes no further. */
export function LeaveDialog({ onClose }: { onClose: () => void }) {
  const { aPublier, aVerifier } = usePartage()
  const leave = async () => {
    keepPartage(await client.partage.leave())
    showToast({ phrase: 'Ce poste ne partage plus. Toutes ses fiches sont restées dans son classeur.' })
  }
  return (
    <Dialog titre="Ne plus partager sur ce poste" verbe="Ne plus partager" agir={leave} onClose={onClose}>
      <ul className={css.sentences}>
        <li>Toutes les fiches, leur historique et les documents restent dans le classeur de ce poste.</li>
        <li>Ce que ce poste a déjà envoyé reste chez les autres, et dans le dossier partagé.</li>
        <li>Vous pourrez rejoindre l’espace plus tard, par le même dossier.</li>
      </ul>
      {aPublier > 0 && (
        <Alert>
          {aPublier > 1 ? `${plural(aPublier, 'modification')} n’ont pas encore été envoyées` : 'Une modification n’a pas encore été envoyée'}&nbsp;: attendez que le dossier
          partagé soit là, sinon les autres postes ne {aPublier > 1 ? 'les' : 'la'} recevront pas.
        </Alert>
      )}
      {aVerifier > 0 && <Alert>{aVerifier > 1 ? `${aVerifier} champs attendent` : 'Un champ attend'} une décision&nbsp;: ce poste gardera la valeur affichée.</Alert>}
    </Dialog>
  )
}
