import { IconUserEdit } from '@tabler/icons-react'
import css from './Field.module.css'

const SHOWN = 120

/** What a colleague wrote in a field while the hand types there, and the way to take it. */
export interface Reprise {
  par: string
  /** As it is read; '' when the field was emptied. */
  texte: string
  prendre: () => void
}

const shortened = (texte: string): string => (texte.length > SHOWN ? `${texte.slice(0, SHOWN).trimEnd()}…` : texte)

/** « Nora Petit vient d’écrire « 14 » », under what is being typed. */
export function RepriseLine({ id, par, texte, prendre }: Reprise & { id: string }) {
  return (
    <div className={css.reprise} data-reprise>
      <IconUserEdit size={15} stroke={1.8} aria-hidden />
      <div>
        <p id={id} role="status">
          {texte === '' ? `${par} vient de vider ce champ.` : `${par} vient d’écrire «\u00A0${shortened(texte)}\u00A0».`}
        </p>{' '}
        {/* The mouse does not leave the field, which would record what is typed; from the keyboard, Échap does the same. */}
        <button type="button" tabIndex={-1} title="Échap" onMouseDown={event => event.preventDefault()} onClick={prendre}>
          {texte === '' ? 'Laisser ce champ vide' : 'Reprendre cette valeur'}
        </button>
      </div>
    </div>
  )
}
