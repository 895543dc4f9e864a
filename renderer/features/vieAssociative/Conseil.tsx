import { formatJour } from '../../../shared/kernel/formatJour'
import { instanceLabels } from '../../../shared/personnes/personne'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import css from './VieAssociative.module.css'
import type { Vie } from './vie'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Who governs the association on the last day of the year, or today while it runs. */
export function Conseil({ vie: { conseil, jour } }: { vie: Vie }) {
  const ending = conseil.some(({ mandat }) => mandat.fin !== undefined)
  return (
    <Section titre={`Conseil d’administration au ${formatJour(jour)}`} serre>
      {conseil.length === 0 ? (
        <p className={css.none}>Personne n’y siège encore : sur la fiche de chaque membre, ajoutez une fonction au PES21 et son instance.</p>
      ) : (
        <div className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">Membre</th>
                <th scope="col">Fonction</th>
                <th scope="col" data-droite>
                  Depuis
                </th>
                {ending && (
                  <th scope="col" data-droite>
                    Jusqu’au
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {conseil.map(({ id, titre, mandat: { fonction, instance, debut, fin } }) => (
                <tr key={`${id} ${fonction}`}>
                  <th scope="row">
                    <AppLink href={ficheHref('personnes', id, 'mandats')}>{titre}</AppLink>
                  </th>
                  <td>{fonction ? capital(fonction) : instance && instanceLabels[instance]}</td>
                  <td data-droite>{formatJour(debut)}</td>
                  {ending && <td data-droite>{formatJour(fin)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}
