import { type Diagnostic, statutDiagnosticLabels } from '../../../shared/diagnostics/diagnostic'
import { isUnknown } from '../../../shared/kernel/regle'
import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Sommaire } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { Transitions } from '../../fiche/Transitions'
import { useFiles } from '../../fiche/useLinkedRows'
import { Suivi } from '../suivi/Suivi'
import css from './Diagnostics.module.css'
import { diagnosticParties } from './diagnosticParties'

/** Written, submitted, validated by the leaders of the structure. */
export function DiagnosticBandeau() {
  const { statut = 'enCours' } = useFiche().ouverte.fiche as Diagnostic
  return <Transitions nom="Étapes du diagnostic" etapes={Object.values(statutDiagnosticLabels)} courante={statutDiagnosticLabels[statut]} aPart={['enCours']} />
}

// What these sections show is written in the parcours.
const OF_PARCOURS: Readonly<Record<string, string>> = { preconisations: 'plan', comite: 'avisComite' }

/** The sections beside those that are written: a long document, found again at a glance. */
export function DiagnosticCorps() {
  const { ouverte } = useFiche()
  const { parcoursId } = ouverte.fiche as Diagnostic
  const [parcours] = useFiles(parcoursId ? [{ collection: 'parcours', id: parcoursId }] : [])
  const isWritten = (partie: (typeof diagnosticParties)[number]): boolean => {
    const elsewhere = OF_PARCOURS[partie.id]
    return elsewhere ? !isUnknown(parcours?.fiche[elsewhere]) : partie.champs.some(champ => !isUnknown(ouverte.fiche[champ]))
  }
  return (
    <div className={css.long}>
      <div className={css.outline}>
        <Sommaire titre="Rubriques du diagnostic" reperes={diagnosticParties.map(partie => ({ id: partie.id, titre: partie.titre, rempli: isWritten(partie) }))} />
      </div>
      <div className={css.sections}>
        <Parties parties={diagnosticParties} />
      </div>
    </div>
  )
}

/** What was said, the papers, what hangs on it. */
export function DiagnosticCote() {
  const { id } = useFiche()
  return (
    <>
      <Suivi />
      <DocumentsOf sujets={[id]} />
      <Linked sauf={['echanges', 'taches', 'documents']} />
    </>
  )
}
