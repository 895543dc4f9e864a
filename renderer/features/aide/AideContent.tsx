import { typo } from '../../../shared/kernel/typo'
import css from './Aide.module.css'
import type { Definition, PageAide } from './pageAide'

function Definitions({ titre, items }: { titre: string; items: readonly Definition[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3>{titre}</h3>
      <dl className={css.terms}>
        {items.map(({ terme, texte }) => (
          <div key={terme}>
            <dt>{typo(terme)}</dt>
            <dd>{typo(texte)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** A page of the help, laid out. */
export function AideContent({ page: { resume, gestes, nombres = [], quand } }: { page: PageAide }) {
  return (
    <div className={css.content}>
      <p>{typo(resume)}</p>
      <h3>Les trois gestes qui comptent</h3>
      <ol className={css.gestures}>
        {gestes.map(geste => (
          <li key={geste}>{typo(geste)}</li>
        ))}
      </ol>
      <Definitions titre="Ce que veut dire un nombre" items={nombres} />
      <Definitions titre="Que faire quand…" items={quand} />
    </div>
  )
}
