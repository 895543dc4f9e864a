import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import type { ConflictProps } from './ConflictPanel'
import { DecisionForm } from './DecisionForm'
import css from './Panel.module.css'

/** One number on several papers: nobody arbitrates a signed one, so each paper is opened and one of them renumbered. */
export function NumberConflict({ conflit: { fiche, chemin, libelle, autres }, decide, later, head }: ConflictProps) {
  return (
    <DecisionForm agir={() => decide({}, '')} later={later} mot="Cette ligne disparaît d’elle-même dès que les numéros sont différents.">
      {head}
      <p className={css.lead}>
        Ces papiers portent le même numéro. Celui qui a été signé ou envoyé le premier garde le sien&nbsp;; ouvrez l’autre et donnez-lui un nouveau numéro dans le champ «&nbsp;
        {libelle}&nbsp;». Prévenez d’abord la personne à qui il a été remis.
      </p>
      <ul className={css.papers}>
        {[fiche, ...autres].map(({ collection, id, titre, detail }) => (
          <li key={id}>
            <AppLink href={ficheHref(collection, id, chemin[0])}>{titre}</AppLink>
            {detail && <span className={css.small}> {detail}</span>}
          </li>
        ))}
      </ul>
    </DecisionForm>
  )
}
