import { useQuery } from '@tanstack/react-query'
import type { LigneLue } from '../../../shared/financements/tableau'
import { formatCentimes } from '../../../shared/kernel/montant'
import { api } from '../../client'
import { Section } from '../../ui/Section'
import css from './Details.module.css'
import { Situation } from './Situation'

const SHOWN = ['recu', 'resteARecevoir', 'tropPercu', 'resteAJustifier']

/** Where a line stands, and how each amount that is reckoned was found. */
export function MontantsLigne({ ligne }: { ligne: LigneLue }) {
  const explained = useQuery(api.financements.explain.queryOptions({ input: { id: ligne.id } })).data ?? []
  return (
    <Section
      titre="Où en est la ligne"
      actions={
        <Situation statut={ligne.statut} niveau={ligne.niveau}>
          {ligne.situation}
        </Situation>
      }
    >
      <dl className={css.montants}>
        {explained
          .filter(({ cle }) => SHOWN.includes(cle))
          .map(({ cle, libelle, valeur, formule }) => (
            <div key={cle}>
              <dt>{libelle}</dt>
              <dd>{formatCentimes(valeur)}</dd>
              <dd className={css.dim}>= {formule}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}
