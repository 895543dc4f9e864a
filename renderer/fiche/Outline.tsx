import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import css from './Parties.module.css'

/** A section of the page, to go to. */
export interface Repere {
  id: string
  titre: string
  court?: string
  /** Whether something is written there, when it matters. */
  rempli?: boolean
}

/** Goes to a section of the page and puts the hand there. */
export function goToSection(id: string): void {
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}

/** The sections of a long file on one line above it. */
export function Outline({ reperes }: { reperes: readonly Repere[] }) {
  return (
    <nav className={css.outline} aria-label="Rubriques de la fiche">
      {reperes.map(({ id, titre, court = titre }) => (
        <button key={id} type="button" onClick={() => goToSection(id)}>
          {court}
        </button>
      ))}
    </nav>
  )
}

/** The sections of a long document, those that are written with a tick. */
export function Sommaire({ titre, reperes }: { titre: string; reperes: readonly Repere[] }) {
  const done = reperes.filter(({ rempli }) => rempli).length
  return (
    <nav aria-label={titre}>
      <p className="hors-ecran">
        {done} rubriques remplies sur {reperes.length}
      </p>
      <ol className={css.sommaire}>
        {reperes.map(repere => (
          <li key={repere.id} data-etat={repere.rempli ? 'rempli' : 'vide'}>
            <button type="button" onClick={() => goToSection(repere.id)}>
              {repere.rempli ? <IconCircleCheckFilled size={16} aria-hidden /> : <IconCircle size={16} stroke={1.6} aria-hidden />}
              <span>{repere.titre}</span>
              {!repere.rempli && <span className="hors-ecran"> (vide)</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
