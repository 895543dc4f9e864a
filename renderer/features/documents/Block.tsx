import type { NumberedBlock } from '../../../shared/documents/numberedBlocks'
import type { Paragraphe, Signatures } from '../../../shared/kernel/document'
import { keyed } from '../../ui/keyed'
import { Chart } from './Chart'
import { Grid } from './Grid'
import { Lines } from './Lines'
import css from './Paper.module.css'
import { Words } from './Words'

const Heading = ({ niveau, children }: { niveau: 1 | 2 | 3; children: React.ReactNode }) =>
  niveau === 1 ? <h3>{children}</h3> : niveau === 2 ? <h4>{children}</h4> : <h5>{children}</h5>

const styles: Record<NonNullable<Paragraphe['style']>, string | undefined> = { normal: undefined, citation: css.quote, note: css.note, partie: css.party }

const Signers = ({ bloc }: { bloc: Signatures }) => (
  <section className={css.signatures} aria-label="Signatures">
    {bloc.faitA && (
      <p>
        <Words texte={bloc.faitA} />
      </p>
    )}
    <div className={css.signers}>
      {bloc.parties.map(({ pour, nom, qualite }) => (
        <div key={pour}>
          <p>
            <b>{pour}</b>
          </p>
          {nom && <p>{nom}</p>}
          {qualite && <p>{qualite}</p>}
          {bloc.mention && <p className={css.note}>{bloc.mention}</p>}
        </div>
      ))}
    </div>
  </section>
)

/** One block of a document. */
export function Block({ bloc, numero, note }: NumberedBlock) {
  switch (bloc.type) {
    case 'titre':
      return (
        <Heading niveau={bloc.niveau}>
          {numero} {bloc.texte}
        </Heading>
      )
    case 'article':
      return (
        <h3>
          {numero} {bloc.texte}
        </h3>
      )
    case 'alinea':
      return (
        <div className={css.clause}>
          <span>{numero}</span>
          <div>
            <Lines texte={bloc.texte} />
          </div>
        </div>
      )
    case 'paragraphe':
      return <Lines texte={bloc.texte} fort={bloc.fort} notes={{ from: note, count: bloc.notes?.length ?? 0 }} className={styles[bloc.style ?? 'normal']} />
    case 'puces':
      return (
        <ul className={css.bullets}>
          {keyed(bloc.items).map(({ cle, item }) => (
            <li key={cle}>
              <Lines texte={item} />
            </li>
          ))}
        </ul>
      )
    case 'definitions':
      return (
        <dl className={css.definitions}>
          {keyed(bloc.items, ({ terme }) => terme).map(({ cle, item: { terme, texte } }) => (
            <div key={cle}>
              <dt>{terme}</dt>
              <dd>
                <Lines texte={texte} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'tableau':
      return <Grid bloc={bloc} numero={numero} />
    case 'graphique':
      return <Chart bloc={bloc} numero={numero} />
    case 'signatures':
      return <Signers bloc={bloc} />
  }
}
