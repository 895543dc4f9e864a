import { notesOf, numberedBlocks } from '../../../shared/documents/numberedBlocks'
import type { ModeleDocument } from '../../../shared/kernel/document'
import { keyed } from '../../ui/keyed'
import { Block } from './Block'
import css from './Paper.module.css'
import { PaperHead } from './PaperHead'
import { Words } from './Words'

const Draft = ({ projet }: { projet: readonly string[] }) => (
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
)

/** The words of a document on a white sheet, as the Word file will hold them; page numbers and breaks are Word’s. */
export function Paper({ modele }: { modele: ModeleDocument }) {
  const { titre, forme, blocs, paysage, projet = [], mentions = [] } = modele
  const notes = blocs.flatMap(notesOf)
  return (
    <article className={css.paper} aria-label={titre} lang="fr" data-paysage={paysage}>
      {projet.length > 0 && <Draft projet={projet} />}
      <PaperHead modele={modele} />
      <div className={forme === 'lettre' ? css.letterBody : undefined}>
        {numberedBlocks(blocs, forme).map(block => (
          <Block {...block} key={block.cle} />
        ))}
      </div>
      {notes.length > 0 && (
        <ol className={css.notes} aria-label="Notes de bas de page">
          {keyed(notes).map(({ cle, item }) => (
            <li key={cle}>
              <Words texte={item} />
            </li>
          ))}
        </ol>
      )}
      {mentions.length > 0 && (
        <footer className={css.asked}>
          {keyed(mentions).map(({ cle, item }) => (
            <p key={cle}>{item}</p>
          ))}
        </footer>
      )}
    </article>
  )
}
