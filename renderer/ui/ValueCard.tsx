import { type ReactNode, useId } from 'react'
import { differingWords } from './differingWords'
import css from './ValueCard.module.css'

const SHORT_MAX = 16
const FIGURE_MAX = 24
const LINE_MAX = 90

// A figure, a date, a telephone: what is read at a glance.
const isFigure = (texte: string): boolean => /^[-−\d]/.test(texte) && texte.length <= FIGURE_MAX

const sizeOf = (texte: string): 'grand' | 'moyen' | 'suivi' =>
  texte.includes('\n') || texte.length > LINE_MAX ? 'suivi' : texte.length <= SHORT_MAX || isFigure(texte) ? 'grand' : 'moyen'

/** A text of some length, the words the other has not told apart. */
function Words({ texte, face }: { texte: string; face: string }) {
  let at = 0
  return differingWords(texte, face).map(({ texte: stretch, propre }) => {
    const cle = at
    at += stretch.length
    return propre ? <mark key={cle}>{stretch}</mark> : <span key={cle}>{stretch}</span>
  })
}

/** A value as it is read from afar: the figure large, its unit beside it; a text whole, however long. */
function BigValue({ texte, unite, face }: { texte: string; unite?: string | undefined; face?: string | undefined }) {
  if (texte === '') return <span className={css.none}>Vide</span>
  const end = unite ? `\u00A0${unite}` : undefined
  const [figure, after] = end && texte.endsWith(end) ? [texte.slice(0, -end.length), unite] : [texte, undefined]
  const size = sizeOf(texte)
  return (
    <span className={css.big} data-taille={size}>
      {size !== 'grand' && face ? <Words texte={texte} face={face} /> : figure}
      {after && <small>{after}</small>}
    </span>
  )
}

/**
 * One of the values to choose among, side by side: a radio button as large as what it chooses.
 *
 * @param props.nom the group it belongs to
 * @param props.marque one word about it: « Affichée en ce moment »
 * @param props.face the value it is compared with: in a text, the words that are not there are told apart
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
  face?: string | undefined
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
        <BigValue texte={props.texte} unite={props.unite} face={props.face} />
      </span>
      <span id={`${id}-source`} className={css.source}>
        {props.children}
      </span>
    </label>
  )
}
