import type { ConstatDto } from '../../shared/contract'
import { typo } from '../../shared/kernel/typo'
import { Alert } from '../ui/Alert'
import { AppLink } from '../ui/AppLink'
import { ficheHref } from './addresses'
import { focusChamp } from './focusChamp'
import css from './List.module.css'

/** What is missing or wrong in a record; each leads to the field where it is mended. What blocks stands apart, what is to be checked is one list. */
export function Constats({ collection, id, constats }: { collection: string; id: string; constats: readonly ConstatDto[] }) {
  if (constats.length === 0) return null
  const link = ({ champ, phrase }: ConstatDto) => (
    // The address may already be that one: the field is sought at once where it is on screen.
    <AppLink href={ficheHref(collection, id, champ)} onClick={() => focusChamp(champ)}>
      {typo(phrase)}
    </AppLink>
  )
  const blocking = constats.filter(({ gravite }) => gravite === 'bloquant')
  const toCheck = constats.filter(({ gravite }) => gravite !== 'bloquant')
  return (
    <section aria-label="À compléter" className={css.constats}>
      {blocking.map(constat => (
        <Alert key={`${constat.champ} ${constat.phrase}`} ton="bloquant">
          {link(constat)}
        </Alert>
      ))}
      {toCheck.length > 0 && (
        <Alert>
          <ul className={css.toCheck}>
            {toCheck.map(constat => (
              <li key={`${constat.champ} ${constat.phrase}`}>{link(constat)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </section>
  )
}
