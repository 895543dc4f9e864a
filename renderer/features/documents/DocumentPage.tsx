import { Button, Select } from '@mantine/core'
import { IconAlertOctagon, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { documentHref, ficheHref } from '../../fiche/addresses'
import { ChangedFigures } from '../../fiche/ChangedFigures'
import { useClasseur } from '../../layout/useClasseur'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import { useShortcut } from '../../ui/shortcuts'
import css from './DocumentPage.module.css'
import { Gaps } from './Gaps'
import { GenerateButton } from './GenerateButton'
import { Paper } from './Paper'
import { ProduceForAll } from './ProduceForAll'
import { ServedTemplate } from './ServedTemplate'
import { Versions } from './Versions'

// A region that scrolls is reached with the keys.
const SCROLLS = { tabIndex: 0 } as const

function YearChooser({ type, annee }: { type: string; annee: number }) {
  const years = useQuery(api.figures.years.queryOptions())
  const navigate = useNavigate()
  return (
    <Select
      aria-label="Exercice du document"
      w={92}
      data={[...new Set([annee, ...(years.data ?? [])])].sort((a, b) => b - a).map(String)}
      value={String(annee)}
      onChange={chosen => void navigate({ to: documentHref(type, { annee: Number(chosen) }), replace: true })}
      allowDeselect={false}
    />
  )
}

function ElementChooser({ type, id, element }: { type: string; id: string; element: string }) {
  const elements = useQuery(api.documents.elements.queryOptions({ input: { type, id } }))
  const navigate = useNavigate()
  return (
    <Select
      aria-label="Pour qui"
      w={230}
      data={(elements.data ?? []).map(({ id: value, titre }) => ({ value, label: titre }))}
      value={element}
      onChange={chosen => void navigate({ to: documentHref(type, { sujet: { id }, element: { id: String(chosen) } }), replace: true })}
      allowDeselect={false}
      searchable
    />
  )
}

/** One document of one record or year: what it lacks and fills in place, its words, its versions. */
export function DocumentPage() {
  const { type } = useParams({ strict: false }) as { type: string }
  const search = useLocation().search as { id?: unknown; element?: unknown; annee?: unknown }
  const { ouvert } = useClasseur()
  const navigate = useNavigate()
  const [sansModele, setSansModele] = useState(false)
  const kinds = useQuery(api.documents.kinds.queryOptions())
  const kind = kinds.data?.find(one => one.type === type)
  const annee = Number(search.annee ?? ouvert?.annee)
  const asked = {
    type,
    ...(kind?.parAnnee ? { annee } : search.id === undefined ? {} : { id: String(search.id), ...(search.element === undefined ? {} : { element: String(search.element) }) }),
  }
  const preview = useQuery({ ...api.documents.preview.queryOptions({ input: asked, enabled: kind !== undefined }), placeholderData: keepPreviousData })
  useShortcut('Échap', 'Revenir aux documents', () => void navigate({ to: '/documents' }))

  if (kinds.isSuccess && !kind) return <Refusal error={undefined} />
  if (preview.isError)
    return (
      <Page titre={kind?.libelle ?? 'Document'} fil={[{ titre: 'Documents', href: '/documents' }]}>
        <Refusal error={preview.error} onRetry={() => void preview.refetch()} />
      </Page>
    )
  if (!kind || !preview.data) return <Loading />

  const { modele, manques, sujet, element, servi } = preview.data
  const subject = { type, ...(kind.parAnnee ? { annee } : sujet ? { id: sujet.id, ...(element ? { element } : {}) } : {}) }
  const blocking = manques.filter(({ gravite }) => gravite === 'bloquant').length
  return (
    <Page
      titre={kind.parAnnee ? `${kind.libelle}, ${annee}` : kind.libelle}
      fil={[{ titre: 'Documents', href: '/documents' }, ...(sujet ? [{ titre: sujet.titre, href: ficheHref(sujet.collection, sujet.id) }] : [])]}
      plein
      actions={
        <>
          {blocking > 0 && (
            <span className={css.blocking}>
              <IconAlertOctagon size={18} stroke={1.8} aria-hidden />
              {plural(blocking, 'donnée bloquante', 'données bloquantes')}
            </span>
          )}
          {sujet && element && <ElementChooser type={type} id={sujet.id} element={element} />}
          {kind.parAnnee && <YearChooser type={type} annee={annee} />}
          <Button variant="default" leftSection={<IconPrinter size={18} stroke={1.6} />} onClick={() => window.print()}>
            Imprimer
          </Button>
          {sujet && element && !ouvert?.lectureSeule && <ProduceForAll type={type} libelle={kind.libelle} id={sujet.id} />}
          {!ouvert?.lectureSeule && <GenerateButton kind={kind} sujet={{ ...subject, sansModele }} projet={blocking > 0} />}
        </>
      }
    >
      <div className={css.columns}>
        <aside className={css.side} aria-label="Ce qui manque" {...SCROLLS}>
          <Gaps manques={manques} />
        </aside>
        <section className={css.desk} aria-label="Aperçu du document" {...SCROLLS}>
          {kind.parAnnee && (
            <div className={css.changed}>
              <ChangedFigures type={type} annee={annee} />
            </div>
          )}
          <Paper modele={modele} />
        </section>
        <aside className={css.side} aria-label="Versions" {...SCROLLS}>
          {servi && <ServedTemplate type={type} servi={servi} sans={sansModele} onChange={setSansModele} />}
          <Versions type={type} {...(sujet ? { sujetId: sujet.id, element } : { annee })} />
        </aside>
      </div>
    </Page>
  )
}
