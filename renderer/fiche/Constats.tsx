import type { ConstatDto } from '../../shared/contract'
import { Alert } from '../ui/Alert'
import { AppLink } from '../ui/AppLink'
import { ficheHref } from './addresses'
import css from './List.module.css'

/** What is missing or wrong in a record; each leads to the field where it is mended. */
export function Constats({ collection, id, constats }: { collection: string; id: string; constats: readonly ConstatDto[] }) {
  if (constats.length === 0) return null
  return (
    <section aria-label="À compléter" className={css.constats}>
      {constats.map(({ champ, gravite, phrase }) => (
        <Alert key={`${champ} ${phrase}`} ton={gravite === 'bloquant' ? 'bloquant' : 'attention'}>
          <AppLink href={ficheHref(collection, id, champ)}>{phrase}</AppLink>
        </Alert>
      ))}
    </section>
  )
}
