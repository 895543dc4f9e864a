import { Steps } from '../ui/Steps'
import { useFiche } from './ficheContext'
import css from './Transitions.module.css'

/** How far a project is, by a field one chooses freely; `sortie` is the stage out of the way, shown only when it is the one. */
export function Stades({ nom, champ, labels, sortie }: { nom: string; champ: string; labels: Readonly<Record<string, string>>; sortie?: string }) {
  const code = useFiche().ouverte.fiche[champ]
  const shown = Object.entries(labels).filter(([name]) => name !== sortie || name === code)
  return (
    <section className={css.band} aria-label={nom}>
      <Steps nom={nom} etapes={shown.map(([, label]) => label)} courante={typeof code === 'string' ? labels[code] : undefined} />
    </section>
  )
}
