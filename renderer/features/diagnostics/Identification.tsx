import type { Diagnostic } from '../../../shared/diagnostics/diagnostic'
import { ficheHref } from '../../fiche/addresses'
import { Facts } from '../../fiche/Facts'
import { useFiche } from '../../fiche/ficheContext'
import { WithFiche } from '../../fiche/WithFiche'
import { AppLink } from '../../ui/AppLink'
import css from './Diagnostics.module.css'

const SHOWN = ['nom', 'sigle', 'siret', 'rna', 'formeJuridique', 'dateCreation', 'secteur', 'adresse', 'commune', 'siae', 'opco', 'conventionCollective', 'reseaux']

function OfStructure() {
  const { id, ouverte } = useFiche()
  return (
    <>
      <div className={css.from}>
        <h3>La structure</h3>
        <AppLink href={ficheHref('structures', id)}>Ouvrir sa fiche</AppLink>
      </div>
      <Facts collection="structures" fiche={ouverte.fiche} champs={SHOWN} />
    </>
  )
}

/** What the paper takes from the file of the structure. */
export function Identification() {
  const { structureId } = useFiche().ouverte.fiche as Diagnostic
  if (!structureId) return null
  return (
    <WithFiche place={{ collection: 'structures', id: structureId }}>
      <OfStructure />
    </WithFiche>
  )
}
