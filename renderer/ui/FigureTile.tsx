import { formatEntier } from '../../shared/kernel/texte'
import css from './FigureTile.module.css'

/** A figure beside that of the year before; the bars compare the two within the tile, never two tiles. */
export function FigureTile(props: { libelle: string; valeur: number; annee: number; valeurN1: number; onOpen: () => void; ouvert?: boolean }) {
  const most = Math.max(props.valeur, props.valeurN1, 1)
  return (
    <button type="button" className={css.tile} onClick={props.onOpen} aria-expanded={props.ouvert}>
      <span className={css.label}>{props.libelle}</span>
      <span className={css.figures}>
        <b>{formatEntier(props.valeur)}</b>
        <span>
          {props.annee - 1} : {formatEntier(props.valeurN1)}
        </span>
      </span>
      <span className={css.bars} aria-hidden>
        <i style={{ width: `${(props.valeur / most) * 100}%` }} />
        <i style={{ width: `${(props.valeurN1 / most) * 100}%` }} />
      </span>
    </button>
  )
}
