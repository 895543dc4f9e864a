import { type ReactNode, useState } from 'react'
import { useClasseur } from '../../layout/useClasseur'
import { DemanderSolde } from './DemanderSolde'
import { EnvoyerJustificatif } from './EnvoyerJustificatif'
import { NoterVersement } from './NoterVersement'
import { type Geste, GestesContext } from './useGeste'

/** Where the dialogs of the treasurer’s gestures open. In a classeur that is only read, or where it is `ferme`, none is offered. */
export function Gestes({ ferme = false, children }: { ferme?: boolean; children: ReactNode }) {
  const { ouvert } = useClasseur()
  const [geste, setGeste] = useState<Geste>()
  const close = () => setGeste(undefined)
  return (
    <GestesContext value={ferme || ouvert?.lectureSeule ? undefined : setGeste}>
      {children}
      {geste?.quoi === 'versement' && <NoterVersement ligneId={geste.ligneId} encaissementId={geste.encaissementId} onClose={close} />}
      {geste?.quoi === 'justificatif' && <EnvoyerJustificatif id={geste.id} onClose={close} />}
      {geste?.quoi === 'solde' && <DemanderSolde ligneId={geste.ligneId} onClose={close} />}
    </GestesContext>
  )
}
