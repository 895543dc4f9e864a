import { formatEntier, plural } from '../../shared/kernel/texte'
import css from './List.module.css'

/** How many rows, and the keys of the list. */
export function ListFoot({ shown, total, current, selectable }: { shown: number; total: number; current: boolean; selectable: boolean }) {
  return (
    <>
      <span role="status">
        {shown === total ? plural(total, 'fiche') : `${formatEntier(shown)} sur ${plural(total, 'fiche')}`}
        {current && ' · 1 choisie'}
      </span>
      <span className={css.keys}>
        <kbd>↑</kbd> <kbd>↓</kbd> parcourir{' '}
        {selectable && (
          <>
            <kbd>Espace</kbd> choisir{' '}
          </>
        )}
        <kbd>Entrée</kbd> ouvrir la fiche <kbd>Échap</kbd> fermer l’aperçu
      </span>
    </>
  )
}
