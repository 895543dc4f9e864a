import type { Convention } from '../../../shared/conventions/convention'
import { bilanEcheancier } from '../../../shared/conventions/echeancier'
import { formatCentimes } from '../../../shared/kernel/montant'
import { ElementsTable } from '../../fiche/ElementsTable'
import { useFiche } from '../../fiche/ficheContext'
import { ChampsPartie } from '../../fiche/Parties'
import css from '../../fiche/Parties.module.css'
import { Tag } from '../../ui/Tag'
import { ofDla, ofType } from './ofType'

const quand = { participation: ofDla, valeurAide: ofDla, versePar: ofType('partenariat') }

/** What is due, and when; the sum of the échéances beside the amount. */
export function Echeancier() {
  const convention = useFiche().ouverte.fiche as Convention
  const { somme, du, ecart } = bilanEcheancier(convention)
  const isKnown = Object.keys(convention.echeancier ?? {}).length > 0
  return (
    <div className={css.stack}>
      <ChampsPartie champs={['participation', 'valeurAide', 'montant', 'versePar']} quand={quand} />
      <div>
        <h3 className={css.sub}>Échéancier</h3>
        <ElementsTable
          nom="echeancier"
          colonnes={['libelle', 'date', 'montant']}
          pied={
            isKnown && (
              <>
                Somme : {formatCentimes(somme)}{' '}
                {du !== undefined && (ecart === 0 ? <Tag ton="fait">Égale au montant</Tag> : <Tag ton="bloquant">Au lieu de {formatCentimes(du)}</Tag>)}
              </>
            )
          }
        />
      </div>
    </div>
  )
}
