import type { ModeleDocument } from '../../../shared/kernel/document'
import { Block } from './Block'
import { numberedBlocks } from './numberedBlocks'
import css from './Paper.module.css'
import { keyed, Words } from './Words'

/** The words of a document on a white sheet, as the Word file will hold them; page numbers and breaks are Word’s. */
export function Paper({ modele }: { modele: ModeleDocument }) {
  const { titre, sousTitre, reference, couverture, forme, projet = [] } = modele
  return (
    <article className={css.paper} aria-label={titre} lang="fr">
      {projet.length > 0 && (
        <section className={css.draft} aria-label="Projet">
          <p>
            <b>PROJET – il manque encore&nbsp;:</b>
          </p>
          <ul>
            {keyed(projet).map(({ cle, item }) => (
              <li key={cle}>{item}</li>
            ))}
          </ul>
        </section>
      )}
      {couverture ? (
        <header className={css.cover}>
          <p className={css.over}>{couverture.surtitre}</p>
          <h2>{couverture.titre}</h2>
          {couverture.lignes.map(ligne => (
            <p key={ligne}>
              <Words texte={ligne} />
            </p>
          ))}
          {couverture.mentions.map(mention => (
            <p key={mention} className={css.mention}>
              <Words texte={mention} />
            </p>
          ))}
        </header>
      ) : (
        <header className={css.title}>
          {reference && <p>{reference}</p>}
          <h2>{titre}</h2>
          {sousTitre && <p className={css.subtitle}>{sousTitre}</p>}
        </header>
      )}
      {numberedBlocks(modele.blocs, forme).map(({ cle, bloc, numero }) => (
        <Block key={cle} bloc={bloc} numero={numero} />
      ))}
    </article>
  )
}
