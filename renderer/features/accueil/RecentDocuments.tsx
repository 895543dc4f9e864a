import { useQuery } from '@tanstack/react-query'
import type { DocumentRow } from '../../../shared/contract'
import { formatJour } from '../../../shared/kernel/formatJour'
import { api } from '../../client'
import { documentHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Tag } from '../../ui/Tag'
import { Brick } from './Brick'
import { Row } from './Row'

function State({ document }: { document: DocumentRow }) {
  if (document.attendu) return <Tag>Pas encore arrivé</Tag>
  if (!document.present) return <Tag ton="attention">Absent du dossier</Tag>
  if (document.projet) return <Tag ton="attention">Projet</Tag>
  return document.modifie ? <Tag>Modifié dans Word</Tag> : <Tag ton="fait">Complet</Tag>
}

const titleOf = ({ libelle, sujet, annee }: DocumentRow): string => [libelle, sujet?.titre ?? annee].filter(Boolean).join(' · ')

/** The latest papers, each with the state it is in. */
export function RecentDocuments() {
  const documents = useQuery(api.home.documents.queryOptions())
  return (
    <Brick
      titre="Documents en cours"
      asked={documents}
      items={documents.data ?? []}
      shown={4}
      actions={<AppLink href="/documents">Ouvrir Documents</AppLink>}
      row={document => (
        <Row
          key={document.id}
          titre={titleOf(document)}
          href={documentHref(document.type, document)}
          sous={`Version ${document.version} · ${formatJour(document.produitLe)} · ${document.produitPar}`}
        >
          <State document={document} />
        </Row>
      )}
      vide={
        <EmptyState titre="Aucun document produit">
          Conventions, diagnostics et rapport CPOM se produisent dans <AppLink href="/documents">Documents</AppLink>.
        </EmptyState>
      }
    />
  )
}
