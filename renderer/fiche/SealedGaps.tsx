import { VisuallyHidden } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { EcartsScelles } from '../../shared/contract'
import { formatJour } from '../../shared/kernel/formatJour'
import { plural } from '../../shared/kernel/texte'
import { api } from '../client'
import { Alert } from '../ui/Alert'
import css from './SealedGaps.module.css'

const UNKNOWN = 'non renseigné'

function Gap({ libelle, avant, maintenant }: EcartsScelles['ecarts'][number]) {
  return (
    <li>
      <span className={css.label}>{libelle}</span>
      <span className={css.change}>
        <VisuallyHidden>avant&nbsp;: </VisuallyHidden>
        <del>{avant ?? UNKNOWN}</del>
        <IconArrowRight size={14} stroke={1.8} aria-hidden />
        <VisuallyHidden>maintenant&nbsp;: </VisuallyHidden>
        <ins>{maintenant ?? UNKNOWN}</ins>
      </span>
    </li>
  )
}

/** « 3 données diffèrent de la version signée »: each before and now; nothing while the paper says what was sealed. */
export function SealedGaps({ collection, id }: { collection: string; id: string }) {
  const sealed = useQuery(api.documents.ecarts.queryOptions({ input: { collection, id } })).data
  if (!sealed) return null
  const { quoi, le, intact, ecarts } = sealed
  if (intact && ecarts.length === 0) return null
  return (
    <section className={css.gaps} aria-label={`Écarts avec ${quoi}`}>
      {!intact && <Alert>Ce qui a été scellé le {formatJour(le)} a été modifié en dehors de Permanence&nbsp;: la comparaison n’est plus sûre.</Alert>}
      {ecarts.length > 0 && (
        <Alert>
          <b>
            {plural(ecarts.length, 'donnée diffère', 'données diffèrent')} de {quoi}
          </b>{' '}
          le {formatJour(le)}.
          <ul className={css.list}>
            {ecarts.map(ecart => (
              <Gap key={ecart.libelle} {...ecart} />
            ))}
          </ul>
        </Alert>
      )}
    </section>
  )
}
