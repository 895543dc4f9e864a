import { type ReactNode, useId } from 'react'
import css from './ValueCard.module.css'

const SHORT_MAX = 22
const LINE_MAX = 90

const sizeOf = (texte: string): 'grand' | 'moyen' | 'suivi' => (texte.includes('\n') || texte.length > LINE_MAX ? 'suivi' : texte.length > SHORT_MAX ? 'moyen' : 'grand')

/** A value as it is read from afar: the figure large, its unit beside it; a text whole, however long. */
export function BigValue({ texte, unite }: { texte: string; unite?: string | undefined }) {
  if (texte === '') return <span className={css.none}>Vide</span>
  const end = unite ? `\u00A0${unite}` : undefined
  const [figure, after] = end && texte.endsWith(end) ? [texte.slice(0, -end.length), unite] : [texte, undefined]
  return (
    <span className={css.big} data-taille={sizeOf(texte)}>
      {figure}
      {after && <small>{after}</small>}
    </span>
  )
}

/**
 * One of the values to choose among, side by side: a radio button as large as what it chooses.
 *
 * @param props.nom the group it belongs to
 * @param props.marque one word about it: « Affichée en ce moment »
 * @param props.children where it comes from; never a control: the whole card is the label
 */
export function ValueCard(props: {
  nom: string
  choisie: boolean
  choisir: () => void
  titre: string
  marque?: ReactNode
  texte: string
  unite?: string | undefined
  children: ReactNode
}) {
  const id = useId()
  return (
    <label className={css.card} data-choisie={props.choisie || undefined}>
      <span className={css.head}>
        <input
          type="radio"
          className={css.radio}
          name={props.nom}
          checked={props.choisie}
          onChange={props.choisir}
          aria-labelledby={`${id}-titre ${id}-valeur`}
          aria-describedby={`${id}-source`}
        />
        <b id={`${id}-titre`}>{props.titre}</b>
        {props.marque}
      </span>
      <span id={`${id}-valeur`}>
        <BigValue texte={props.texte} unite={props.unite} />
      </span>
      <span id={`${id}-source`} className={css.source}>
        {props.children}
      </span>
    </label>
  )
}
