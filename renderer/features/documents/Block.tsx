import { tableauGraphique } from '../../../shared/documents/tableauGraphique'
import type { Bloc, Paragraphe, Signatures, Tableau } from '../../../shared/kernel/document'
import css from './Paper.module.css'
import { keyed, linesOf, Words } from './Words'

const Heading = ({ niveau, children }: { niveau: 1 | 2 | 3; children: React.ReactNode }) =>
  niveau === 1 ? <h3>{children}</h3> : niveau === 2 ? <h4>{children}</h4> : <h5>{children}</h5>

function Lines({ texte, fort = '', className }: { texte: string; fort?: string | undefined; className?: string | undefined }) {
  return keyed(linesOf(texte)).map(({ cle, item: line }, index) => {
    const cut = index === 0 && line.startsWith(fort) ? fort.length : 0
    return (
      <p key={cle} className={className}>
        {cut > 0 && <b>{line.slice(0, cut)}</b>}
        <Words texte={line.slice(cut)} />
      </p>
    )
  })
}

const styles: Record<NonNullable<Paragraphe['style']>, string | undefined> = { normal: undefined, citation: css.quote, note: css.note, partie: css.party }

function Grid({ bloc, numero }: { bloc: Tableau; numero: string }) {
  const width = bloc.colonnes.reduce((sum, { largeur }) => sum + largeur, 0)
  return (
    <table className={css.table}>
      {bloc.legende && (
        <caption>
          {numero} {bloc.legende}
        </caption>
      )}
      <colgroup>
        {bloc.colonnes.map(({ titre, largeur }) => (
          <col key={titre} style={{ width: `${(largeur / width) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {bloc.colonnes.map(({ titre, droite }) => (
            <th key={titre} scope="col" data-droite={droite}>
              {titre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(bloc.lignes, cells => cells.join('\u0000')).map(({ cle, item: cells }, row) => (
          <tr key={cle} data-total={(bloc.total && row === bloc.lignes.length - 1) || undefined}>
            {bloc.colonnes.map(({ titre, droite }, column) => (
              <td key={titre} data-droite={droite}>
                {cells[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Signers = ({ bloc }: { bloc: Signatures }) => (
  <section className={css.signatures} aria-label="Signatures">
    <p>
      <Words texte={bloc.faitA} />
    </p>
    <div className={css.signers}>
      {bloc.parties.map(({ pour, nom, qualite }) => (
        <div key={pour}>
          <p>
            <b>{pour}</b>
          </p>
          {nom && <p>{nom}</p>}
          {qualite && <p>{qualite}</p>}
          <p className={css.note}>{bloc.mention}</p>
        </div>
      ))}
    </div>
  </section>
)

/** One block of a document. */
export function Block({ bloc, numero }: { bloc: Bloc; numero: string }) {
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
      return <Lines texte={bloc.texte} fort={bloc.fort} className={styles[bloc.style ?? 'normal']} />
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
      return <Grid bloc={tableauGraphique(bloc)} numero={numero} />
    case 'signatures':
      return <Signers bloc={bloc} />
  }
}
