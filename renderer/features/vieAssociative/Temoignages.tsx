import { plural } from '../../../shared/kernel/texte'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { AddButton } from './AddButton'
import css from './VieAssociative.module.css'
import type { Vie } from './vie'

/** What was said of the association, and whether it may be published today. */
export function Temoignages({ vie: { temoignages } }: { vie: Vie }) {
  const publiables = temoignages.filter(({ consentement }) => consentement.publiable).length
  return (
    <Section
      titre={temoignages.length === 0 ? 'Témoignages' : `Témoignages : ${plural(publiables, 'publiable')} sur ${temoignages.length}`}
      serre
      actions={<AddButton collection="temoignages">Ajouter un témoignage</AddButton>}
    >
      {temoignages.length === 0 ? (
        <p className={css.none}>Aucun témoignage recueilli cette année. Il se publie avec un accord daté, limité et retirable.</p>
      ) : (
        <ul className={css.rows}>
          {temoignages.map(({ id, titre, detail, consentement: { publiable, phrase } }) => (
            <li key={id}>
              <span className={css.what}>
                <AppLink href={ficheHref('temoignages', id, 'consentement')}>{titre}</AppLink>
                <span>{detail}</span>
              </span>
              <span className={css.right}>
                <Tag ton={publiable ? 'fait' : 'attention'}>{publiable ? 'Publiable' : 'Ne pas publier'}</Tag>
              </span>
              <span className={css.why}>{phrase}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
