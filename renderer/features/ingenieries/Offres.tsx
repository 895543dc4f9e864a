import { formatNombre, plural } from '../../../shared/kernel/texte'
import { classement, rangEnLettres } from '../../../shared/offres/classement'
import type { Offre } from '../../../shared/offres/offre'
import { ficheHref } from '../../fiche/addresses'
import { metaOfChamp } from '../../fiche/Champ'
import { ElementCell, isRight } from '../../fiche/ElementCell'
import { editFiche } from '../../fiche/editFiche'
import css from '../../fiche/Tableau.module.css'
import { writerAt } from '../../fiche/writers'
import { AppLink } from '../../ui/AppLink'
import { Tag } from '../../ui/Tag'

/** An offre with the name of who made it. */
export interface OffreDe {
  offre: Offre
  prestataire: string
}

const TYPED = ['recueLe', 'jours', 'prixJour', 'total'] as const

/** The offres line by line, typed in place; the mark and the rank come of the grid. */
export function Offres({ offres, readOnly }: { offres: readonly OffreDe[]; readOnly: boolean }) {
  const marks = classement(offres.map(({ offre }) => offre))
  return (
    <div className={css.scroll}>
      <table className={css.table} aria-label="Offres reçues">
        <thead>
          <tr>
            <th scope="col" className={css.head}>
              Prestataire
            </th>
            {TYPED.map(champ => (
              <th key={champ} scope="col" className={`${css.head} ${isRight(metaOfChamp('offres', champ)) ? css.droite : ''}`}>
                {metaOfChamp('offres', champ).label}
              </th>
            ))}
            <th scope="col" className={`${css.head} ${css.droite}`}>
              Note
            </th>
            <th scope="col" className={css.head}>
              Rang
            </th>
          </tr>
        </thead>
        <tbody>
          {offres.map(({ offre, prestataire }) => {
            const { total, sur, rang, exAequo = false, manquent = [] } = marks.get(offre.id) ?? {}
            return (
              <tr key={offre.id}>
                <th scope="row" className={css.row}>
                  <AppLink href={ficheHref('offres', offre.id)}>{prestataire}</AppLink>
                </th>
                {TYPED.map(champ => (
                  <td key={champ} className={css.cell}>
                    <ElementCell
                      champ={champ}
                      meta={metaOfChamp('offres', champ)}
                      value={offre[champ]}
                      ligne={prestataire}
                      record={valeur => editFiche('offres', offre.id, [{ chemin: [champ], ...(valeur === undefined ? {} : { valeur }) }])}
                      ecritPar={() => writerAt('offres', offre.id, [champ])}
                      readOnly={readOnly}
                    />
                  </td>
                ))}
                <td className={`${css.text} ${css.droite}`}>{total !== undefined && `${formatNombre(total)}${sur === undefined ? '' : `\u00A0/\u00A0${formatNombre(sur)}`}`}</td>
                <td className={css.text}>
                  {rang !== undefined && <Tag ton={rang === 1 ? 'fait' : 'neutre'}>{rangEnLettres({ rang, exAequo })}</Tag>}
                  {rang === undefined && total !== undefined && <Tag ton="neutre">{plural(manquent.length, 'note manque', 'notes manquent')}</Tag>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
