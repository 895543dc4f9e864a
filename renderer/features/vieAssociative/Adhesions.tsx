import { formatCentimes } from '../../../shared/kernel/montant'
import { plural } from '../../../shared/kernel/texte'
import { ficheHref } from '../../fiche/addresses'
import { CountLink } from '../../fiche/CountLink'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { AddButton } from './AddButton'
import css from './VieAssociative.module.css'
import type { Vie } from './vie'

/** Who belongs to the association this year, what was paid, and whom to chase. */
export function Adhesions({ vie: { adhesions, liens }, annee }: { vie: Vie; annee: number }) {
  const { personnes, structures, payees, aPayer, recu, attendu } = adhesions
  return (
    <Section
      titre={`Adhésions ${annee}`}
      serre
      actions={
        <AddButton collection="adhesions" champs={{ annee }}>
          Ajouter une adhésion
        </AddButton>
      }
    >
      <p className={css.sum}>
        <span>
          <b>
            <CountLink collection="adhesions" ids={personnes} quoi="adhésions de personnes" />
          </b>{' '}
          {personnes.length > 1 ? 'personnes' : 'personne'}
        </span>
        <span>
          <b>
            <CountLink collection="adhesions" ids={structures} quoi="adhésions de structures" />
          </b>{' '}
          {structures.length > 1 ? 'structures' : 'structure'}
        </span>
        <span>
          <b>
            <CountLink collection="adhesions" ids={payees} quoi="adhésions payées" />
          </b>{' '}
          payées, {formatCentimes(recu)}
        </span>
      </p>
      {aPayer.length > 0 && (
        <>
          <h3 className={css.nature}>
            À relancer : {plural(aPayer.length, 'adhésion')}
            {attendu > 0 && `, ${formatCentimes(attendu)}`}
          </h3>
          <ul className={css.rows}>
            {aPayer.map(id => (
              <li key={id}>
                <span className={css.what}>
                  <AppLink href={ficheHref('adhesions', id, 'payeeLe')}>{liens[id]?.titre.split(' · ').slice(1).join(' · ')}</AppLink>
                </span>
                <span className={css.right}>{liens[id]?.detail.split(' · ').slice(1).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
