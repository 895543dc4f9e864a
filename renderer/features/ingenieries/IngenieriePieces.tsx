import { type Ingenierie, statutIngenierieLabels } from '../../../shared/ingenieries/ingenierie'
import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { Transitions } from '../../fiche/Transitions'
import { Suivi } from '../suivi/Suivi'
import { ingenierieParties } from './ingenierieParties'
import { offreParties } from './offreParties'

const { abandonnee, ...usual } = statutIngenierieLabels

/** From the preparation to the bilan. */
export function IngenierieBandeau() {
  const { statut = 'preparation' } = useFiche().ouverte.fiche as Ingenierie
  const etapes = [...Object.values(usual), ...(statut === 'abandonnee' ? [abandonnee] : [])]
  return <Transitions nom="Étapes de l’ingénierie" etapes={etapes} courante={statutIngenierieLabels[statut]} aPart={['abandonnee']} />
}

/** The body of the file of an ingénierie. */
export const IngenierieCorps = () => (
  <>
    <Outline reperes={ingenierieParties} />
    <Parties parties={ingenierieParties} />
  </>
)

/** What was said about it, its papers, what hangs on it. */
export function IngenierieCote() {
  const { id } = useFiche()
  return (
    <>
      <Suivi />
      <DocumentsOf sujets={[id]} />
      <Linked sauf={['echanges', 'taches', 'offres', 'conventions', 'documents']} />
    </>
  )
}

/** The body of the file of an offre. */
export const OffreCorps = () => <Parties parties={offreParties} />
