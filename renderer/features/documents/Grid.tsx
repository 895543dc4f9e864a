import type { Tableau } from '../../../shared/kernel/document'
import { keyed } from '../../ui/keyed'
import css from './Paper.module.css'

function Rows({ bloc, numero }: { bloc: Tableau; numero: string }) {
  const colonnes = keyed(bloc.colonnes, ({ titre }) => titre)
  const width = bloc.colonnes.reduce((sum, { largeur }) => sum + largeur, 0)
  return (
    <table className={css.table} data-grille={bloc.hauteur === undefined ? undefined : true}>
      {bloc.legende && (
        <caption>
          {numero} {bloc.legende}
        </caption>
      )}
      <colgroup>
        {colonnes.map(({ cle, item: { largeur } }) => (
          <col key={cle} style={{ width: `${(largeur / width) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {colonnes.map(({ cle, item: { titre, droite } }) =>
            // A head without words names nothing.
            titre ? (
              <th key={cle} scope="col" data-droite={droite}>
                {titre}
              </th>
            ) : (
              <td key={cle} />
            ),
          )}
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
            {colonnes.map(({ cle: colonne, item: { droite } }, column) => (
              <td key={colonne} data-droite={droite}>
                {cells[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

// Past these columns, a sheet on the screen may be too narrow: the table scrolls in its place, with the keys too.
const WIDE = 5
const SCROLLS = { tabIndex: 0 } as const

/** A table of a document. */
export function Grid({ bloc, numero }: { bloc: Tableau; numero: string }) {
  if (bloc.colonnes.length < WIDE) return <Rows bloc={bloc} numero={numero} />
  return (
    <figure className={css.wide} aria-label={bloc.legende ?? 'Tableau'} {...SCROLLS}>
      <Rows bloc={bloc} numero={numero} />
    </figure>
  )
}
