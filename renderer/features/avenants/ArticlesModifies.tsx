import type { Avenant } from '../../../shared/avenants/avenant'
import { ordered } from '../../../shared/kernel/champs'
import { useFiche } from '../../fiche/ficheContext'
import { SealedGaps } from '../../fiche/SealedGaps'
import css from './Avenants.module.css'

/** What the avenant changes: as it was sealed once signed, as the convention differs until then. */
export function ArticlesModifies() {
  const { conventionId, articles } = useFiche().ouverte.fiche as Avenant
  const modifies = ordered(articles)
  if (modifies.length === 0)
    return conventionId ? <SealedGaps collection="conventions" id={conventionId} otherwise="La convention dit encore ce qui a été signé : modifiez d’abord sa fiche." /> : null
  return (
    <dl className={css.articles}>
      {modifies.map(({ id, titre, texte }) => (
        <div key={id}>
          <dt>{titre}</dt>
          <dd>{texte}</dd>
        </div>
      ))}
    </dl>
  )
}
