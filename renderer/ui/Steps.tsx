import { IconCheck } from '@tabler/icons-react'
import css from './Steps.module.css'

/** The stages of something, those behind with a tick, the current one in bold. */
export function Steps({ nom, etapes, courante }: { nom: string; etapes: readonly string[]; courante: string | undefined }) {
  const at = courante === undefined ? -1 : etapes.indexOf(courante)
  return (
    <ol className={css.steps} aria-label={nom}>
      {etapes.map((etape, index) => (
        <li key={etape} data-etat={index < at ? 'fait' : index === at ? 'courant' : 'avenir'} aria-current={index === at ? 'step' : undefined}>
          <span className={css.mark} aria-hidden>
            {index < at ? <IconCheck size={13} stroke={2.4} /> : index + 1}
          </span>
          <span className={css.label}>{etape}</span>
          {index < at && <span className="hors-ecran"> (fait)</span>}
        </li>
      ))}
    </ol>
  )
}
