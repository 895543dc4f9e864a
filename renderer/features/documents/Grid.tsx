import type { Tableau } from '../../../shared/kernel/document'
import { keyed } from '../../ui/keyed'
import css from './Paper.module.css'

/** A table of a document. */
export function Grid({ bloc, numero }: { bloc: Tableau; numero: string }) {
  const width = bloc.colonnes.reduce((sum, { largeur }) => sum + largeur, 0)
  return (
    <table className={css.table} data-grille={bloc.hauteur === undefined ? undefined : true}>
      {bloc.legende && (
        <caption>
          {numero} {bloc.legende}
        </caption>
      )}
      <colgroup>
        {bloc.colonnes.map(({ titre, largeur }) => (
          <col key={titre} style={{ width: `${(largeur / width) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {bloc.colonnes.map(({ titre, droite }) => (
            <th key={titre} scope="col" data-droite={droite}>
              {titre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(bloc.lignes, cells => cells.join('\u0000')).map(({ cle, item: cells }, row) => (
          <tr
            key={cle}
            data-total={(bloc.total && row === bloc.lignes.length - 1) || undefined}
            data-forte={bloc.fortes?.includes(row) || undefined}
            style={bloc.hauteur === undefined ? undefined : { height: `${bloc.hauteur}mm` }}
          >
            {bloc.colonnes.map(({ titre, droite }, column) => (
              <td key={titre} data-droite={droite}>
                {cells[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
