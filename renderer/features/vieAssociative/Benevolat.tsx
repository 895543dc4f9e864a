import { formatCentimes } from '../../../shared/kernel/montant'
import { formatNombre, plural } from '../../../shared/kernel/texte'
import { ficheHref, listHref } from '../../fiche/addresses'
import { CountLink } from '../../fiche/CountLink'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { AddButton } from './AddButton'
import css from './VieAssociative.module.css'
import type { Vie } from './vie'

const hours = (value: number): string => `${formatNombre(value)}\u00A0h`

/** Who gave time, how much, and what the two accounts of volunteering are worth. */
export function Benevolat({ vie: { benevolat, liens }, annee }: { vie: Vie; annee: number }) {
  const { dons, heures, valeur, taux, sansDate } = benevolat
  return (
    <Section titre={`Bénévolat ${annee}`} serre actions={<AddButton collection="missionsBenevoles">Ajouter une mission</AddButton>}>
      <p className={css.sum}>
        <span>
          <b>{dons.length}</b> {dons.length > 1 ? 'bénévoles' : 'bénévole'}
        </span>
        <span>
          <b>{hours(heures)}</b> données
        </span>
        {valeur === undefined ? (
          <AppLink href={listHref('parametres')} className={css.warm}>
            Taux à indiquer pour {annee}
          </AppLink>
        ) : (
          <span>
            <b>{formatCentimes(valeur)}</b> en 864 et 875, à {formatCentimes(taux)} l’heure
          </span>
        )}
      </p>
      {dons.length === 0 ? (
        <p className={css.none}>Aucune mission cette année : une mission dit ce que fait un bénévole, pour qui, et les heures qu’il donne.</p>
      ) : (
        <div className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">Bénévole</th>
                <th scope="col">Missions</th>
                <th scope="col" data-droite>
                  Heures
                </th>
                <th scope="col" data-droite>
                  Valeur
                </th>
              </tr>
            </thead>
            <tbody>
              {dons.map(don => (
                <tr key={don.personneId ?? ''}>
                  <th scope="row">{don.personneId ? <AppLink href={ficheHref('personnes', don.personneId)}>{liens[don.personneId]?.titre}</AppLink> : 'Bénévole à indiquer'}</th>
                  <td>
                    {don.missions.map((id, index) => (
                      <span key={id}>
                        {index > 0 && ' · '}
                        <AppLink href={ficheHref('missionsBenevoles', id)}>{liens[id]?.titre}</AppLink>
                      </span>
                    ))}
                  </td>
                  <td data-droite>{don.heures > 0 ? hours(don.heures) : <span className={css.dim}>à saisir</span>}</td>
                  <td data-droite>{don.heures > 0 ? formatCentimes(don.valeur) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {sansDate.length > 0 && (
        <p className={css.none}>
          <CountLink collection="missionsBenevoles" ids={sansDate} quoi="missions avec des heures sans date" /> {sansDate.length > 1 ? 'missions ont' : 'mission a'} des heures sans
          date : elles ne comptent dans aucune année. {plural(sansDate.length, 'date est à indiquer', 'dates sont à indiquer')}.
        </p>
      )}
    </Section>
  )
}
