import { Button, VisuallyHidden } from '@mantine/core'
import { IconArrowRight, IconFilePencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { EcartsScelles } from '../../shared/contract'
import { formatJour } from '../../shared/kernel/formatJour'
import { plural } from '../../shared/kernel/texte'
import { api, client } from '../client'
import { useClasseur } from '../layout/useClasseur'
import { Alert } from '../ui/Alert'
import { ficheHref, goTo } from './addresses'
import { gesture } from './gesture'
import css from './SealedGaps.module.css'
import { saving } from './saving'

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

const prepareAvenant = (conventionId: string) =>
  gesture(async () => {
    const { id } = await saving(() => client.records.create({ collection: 'avenants', champs: { conventionId } }))
    goTo(ficheHref('avenants', id))
    return { phrase: 'L’avenant reprend les articles qui ont changé\u00A0: dites pourquoi, puis produisez-le.' }
  })

/** « 3 données diffèrent de la convention signée »: each before and now. While the paper says what was sealed: `otherwise`, or nothing. */
export function SealedGaps({ collection, id, otherwise, avenant = false }: { collection: string; id: string; otherwise?: string; avenant?: boolean }) {
  const { ouvert } = useClasseur()
  const sealed = useQuery(api.documents.ecarts.queryOptions({ input: { collection, id } })).data
  if (!sealed || (sealed.intact && sealed.ecarts.length === 0)) return otherwise ? <p className={css.otherwise}>{otherwise}</p> : null
  const { quoi, le, intact, mots, ecarts, conventionId } = sealed
  return (
    <section className={css.gaps} aria-label={`Écarts avec ${quoi}`}>
      {!intact && <Alert>Ce qui a été scellé le {formatJour(le)} a été modifié en dehors de Permanence&nbsp;: la comparaison n’est plus sûre.</Alert>}
      {ecarts.length > 0 && (
        <Alert>
          <b>
            {mots ? plural(ecarts.length, 'point diffère', 'points diffèrent') : plural(ecarts.length, 'donnée diffère', 'données diffèrent')} de {quoi}
          </b>{' '}
          le {formatJour(le)}.
          <ul className={css.list}>
            {ecarts.map(ecart => (
              <Gap key={ecart.libelle} {...ecart} />
            ))}
          </ul>
          {avenant && conventionId && !ouvert?.lectureSeule && (
            <Button mt={10} size="compact-sm" variant="default" leftSection={<IconFilePencil size={15} stroke={1.6} />} onClick={() => void prepareAvenant(conventionId)}>
              Préparer un avenant
            </Button>
          )}
        </Alert>
      )}
    </section>
  )
}
