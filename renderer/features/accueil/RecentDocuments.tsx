import type { DocumentRow } from '../../../shared/contract'
import { formatJour } from '../../../shared/kernel/formatJour'
import { documentHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import css from './Accueil.module.css'

function State({ document }: { document: DocumentRow }) {
  if (!document.present) return <Tag ton="attention">Absent du dossier</Tag>
  if (document.projet) return <Tag ton="attention">Projet</Tag>
  return document.modifie ? <Tag>Modifié dans Word</Tag> : <Tag ton="fait">Complet</Tag>
}

/** The latest papers, each with the state it is in. */
export function RecentDocuments({ documents }: { documents: readonly DocumentRow[] }) {
  return (
    <Section titre="Documents en cours" serre actions={<AppLink href="/documents">Voir tout</AppLink>}>
      {documents.length === 0 ? (
        <EmptyState titre="Aucun document produit">
          Conventions, diagnostics et rapport CPOM se produisent dans <AppLink href="/documents">Documents</AppLink>.
        </EmptyState>
      ) : (
        <ul className={css.pairs}>
          {documents.slice(0, 4).map(document => (
            <li key={document.id}>
              <span className={css.pair}>
                <AppLink href={documentHref(document.type, document)}>
                  {document.libelle}
                  {document.sujet ? ` · ${document.sujet.titre}` : document.annee ? ` · ${document.annee}` : ''}
                </AppLink>
                <span>
                  Version {document.version} · {formatJour(document.produitLe)} · {document.produitPar}
                </span>
              </span>
              <State document={document} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
