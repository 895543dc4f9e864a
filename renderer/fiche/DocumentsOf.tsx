import { useQueries } from '@tanstack/react-query'
import { formatJour } from '../../shared/kernel/formatJour'
import { ligne } from '../../shared/ligne'
import { api } from '../client'
import { AppLink } from '../ui/AppLink'
import { Section } from '../ui/Section'
import { Tag } from '../ui/Tag'
import { documentHref } from './addresses'
import { DocumentStade, stadeOf } from './DocumentState'
import css from './LinkedCard.module.css'

/** The papers produced from these records, the latest first; nothing while there is none. */
export function DocumentsOf({ sujets }: { sujets: readonly string[] }) {
  const documents = useQueries({
    queries: sujets.map(sujetId => api.documents.list.queryOptions({ input: { sujetId } })),
    combine: results => results.flatMap(({ data }) => data ?? []),
  })
  if (documents.length === 0) return null
  const latest = [...documents].sort((a, b) => b.produitLe.localeCompare(a.produitLe))
  return (
    <Section titre="Documents">
      <ul className={css.lines}>
        {latest.map(document => (
          <li key={document.id}>
            <div className={css.line}>
              <AppLink href={documentHref(document.type, { sujet: document.sujet, element: document.element })}>{document.libelle}</AppLink>
              <span className={css.right}>{document.projet ? <Tag ton="attention">Projet</Tag> : <DocumentStade document={document} />}</span>
            </div>
            <p className={css.detail}>
              {document.element?.titre ? `${document.element.titre} · ` : ''}
              {ligne(`Version ${document.version}`, formatJour(document.produitLe), document.depuis && stadeOf(document))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
