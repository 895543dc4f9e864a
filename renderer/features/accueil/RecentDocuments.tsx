import { useQuery } from '@tanstack/react-query'
import type { DocumentRow } from '../../../shared/contract'
import { formatJour } from '../../../shared/kernel/formatJour'
import { api } from '../../client'
import { documentHref } from '../../fiche/addresses'
import { DocumentStade, FileState, fileStateOf } from '../../fiche/DocumentState'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Brick } from './Brick'
import { Row } from './Row'

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
          {fileStateOf(document) && document.statut === 'brouillon' ? <FileState document={document} /> : <DocumentStade document={document} />}
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
