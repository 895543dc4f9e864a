import { Button } from '@mantine/core'
import { IconFilePlus, IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DocumentRow } from '../../../shared/contract'
import { statutDocumentLabels } from '../../../shared/documents/documentProduit'
import { familleLabels } from '../../../shared/documents/typesDocument'
import { plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { documentHref } from '../../fiche/addresses'
import { DocumentStade, FileState, fileStateOf } from '../../fiche/DocumentState'
import { GroupTabs } from '../../fiche/GroupTabs'
import { useListState } from '../../fiche/useListState'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import { useShortcut } from '../../ui/shortcuts'
import { ColumnChooser } from '../../ui/table/ColumnChooser'
import type { TableColumn } from '../../ui/table/columns'
import { DataTable } from '../../ui/table/DataTable'
import { FilterBar } from '../../ui/table/FilterBar'
import { withoutFilters } from '../../ui/table/view'
import { ProduceDialog } from './ProduceDialog'

const shown = { visible: true, filtre: false } as const

const columns: readonly TableColumn<DocumentRow>[] = [
  { id: 'sujetId', label: 'Fiche', kind: 'texte', valeur: row => row.sujet?.titre ?? row.annee, largeur: 400, ...shown },
  { id: 'type', label: 'Document', kind: 'texte', valeur: row => row.libelle, largeur: 230, visible: true, filtre: true },
  { id: 'famille', label: 'Famille', kind: 'texte', valeur: row => row.famille && familleLabels[row.famille], largeur: 170, visible: false, filtre: true },
  { id: 'version', label: 'Version', kind: 'entier', valeur: row => row.version, ...shown },
  { id: 'produitLe', label: 'Produit le', kind: 'jour', valeur: row => row.produitLe || undefined, largeur: 112, ...shown },
  { id: 'produitPar', label: 'Par', kind: 'texte', valeur: row => row.produitPar || undefined, largeur: 130, visible: true, filtre: true },
  {
    id: 'statut',
    label: 'État',
    kind: 'texte',
    valeur: row => statutDocumentLabels[row.statut],
    largeur: 140,
    visible: true,
    filtre: true,
    render: row => <DocumentStade document={row} date />,
  },
  {
    id: 'fichier',
    label: 'Fichier',
    kind: 'texte',
    valeur: row => fileStateOf(row) || 'Complet',
    largeur: 120,
    visible: true,
    filtre: true,
    render: row => (fileStateOf(row) ? <FileState document={row} /> : 'Complet'),
  },
  { id: 'nom', label: 'Nom du fichier', kind: 'texte', valeur: row => row.nom, visible: false, filtre: false },
]
const LATEST = '-produitLe'

/** Every document produced, and the way to produce one. */
export function DocumentsPage() {
  const list = useQuery(api.documents.list.queryOptions({ input: {} }))
  const { view, setView, current, setCurrent, scroll, keepScroll } = useListState('documents')
  const navigate = useNavigate()
  const [producing, setProducing] = useState(false)
  const produce = () => setProducing(true)
  useShortcut('Ctrl+N', 'Produire un document', produce)
  useShortcut('Alt+N', 'Produire un document', produce)
  if (list.isPending) return <Loading />
  if (list.isError) return <Refusal error={list.error} onRetry={() => void list.refetch()} />
  const open = (id: string) => {
    const document = list.data.find(row => row.id === id)
    if (document) void navigate({ to: documentHref(document.type, document) })
  }
  return (
    <Page
      titre="Documents"
      plein
      actions={
        <>
          {list.data.length > 0 && <ColumnChooser columns={columns} chosen={view.col} onChange={col => setView({ ...view, col })} />}
          <Button leftSection={<IconFilePlus size={18} stroke={1.6} />} onClick={produce}>
            Produire un document
          </Button>
        </>
      }
    >
      <GroupTabs collection="documents" />
      {list.data.length === 0 ? (
        <EmptyState icone={<IconFileText size={36} stroke={1.3} />} titre="Aucun document produit pour l’instant" action={<Button onClick={produce}>Produire un document</Button>}>
          Permanence écrit les conventions, les papiers du DLA, les rapports et les courriers à partir des fiches, dit ce qui manque, puis range le fichier Word dans le classeur.
          Une version n’est jamais remplacée.
        </EmptyState>
      ) : (
        <>
          <FilterBar rows={list.data} columns={columns} view={view} onView={setView} />
          <DataTable
            nom="Liste : Documents"
            rows={list.data}
            columns={columns}
            view={{ ...view, tri: view.tri ?? LATEST }}
            onView={setView}
            current={current}
            onCurrent={setCurrent}
            onOpen={open}
            scroll={scroll}
            onScroll={keepScroll}
            foot={left => <span role="status">{left === list.data.length ? plural(left, 'document') : `${left} sur ${plural(list.data.length, 'document')}`}</span>}
            none={
              <EmptyState
                titre="Aucun document avec ces filtres"
                action={
                  <Button variant="default" onClick={() => setView(withoutFilters(view))}>
                    Effacer les filtres
                  </Button>
                }
              />
            }
          />
        </>
      )}
      {producing && <ProduceDialog onClose={() => setProducing(false)} />}
    </Page>
  )
}
