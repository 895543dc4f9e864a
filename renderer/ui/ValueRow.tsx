import { useId } from 'react'
import card from './ValueCard.module.css'
import css from './ValueRow.module.css'

/** The two values of one field side by side, and a third way under them: radio buttons as wide as what they choose. For one value to be read from afar, `ValueCard`. */
export function ValueRow<V extends string>(props: { nom: string; valeurs: readonly { valeur: V; texte: string }[]; choisie: V; choisir: (valeur: V) => void }) {
  const group = useId()
  return (
    <fieldset className={css.row}>
      <legend className="hors-ecran">{props.nom}</legend>
      {props.valeurs.map(({ valeur, texte }) => (
        <label key={valeur} className={css.cell} data-choisie={valeur === props.choisie || undefined}>
          <input type="radio" className={card.radio} name={group} checked={valeur === props.choisie} onChange={() => props.choisir(valeur)} />
          <span>{texte}</span>
        </label>
      ))}
    </fieldset>
  )
}
