import { Checkbox, Modal, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ComparaisonVersions, DocumentRow } from '../../../shared/contract'
import { plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { stadeOf } from '../../fiche/DocumentState'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import css from './CompareDialog.module.css'
import { ComparedText } from './ComparedText'

const NOW = 'maintenant'

const labelOf = (document: DocumentRow): string => `Version ${document.version} · ${stadeOf(document)}${document.modifie ? ', modifiée dans Word' : ''}`

function Chooser({
  label,
  versions,
  value,
  onChange,
  now = false,
}: {
  label: string
  versions: readonly DocumentRow[]
  value: string
  onChange: (id: string) => void
  now?: boolean
}) {
  const choices = versions.map(document => ({ value: document.id, label: labelOf(document) }))
  return (
    <Select
      label={label}
      data={now ? [{ value: NOW, label: 'Ce que dirait le document maintenant' }, ...choices] : choices}
      value={value}
      onChange={chosen => onChange(String(chosen))}
      allowDeselect={false}
    />
  )
}

function Compared({ paragraphes }: { paragraphes: ComparaisonVersions }) {
  const [all, setAll] = useState(false)
  const changed = paragraphes.filter(({ genre }) => genre !== 'commun').length
  if (changed === 0) return <p role="status">Les mots sont les mêmes.</p>
  return (
    <>
      <div className={css.bar}>
        <p role="status">{plural(changed, 'passage diffère', 'passages diffèrent')}.</p>
        <Checkbox label="Montrer aussi ce qui n’a pas changé" checked={all} onChange={event => setAll(event.currentTarget.checked)} />
      </div>
      <ComparedText paragraphes={paragraphes} all={all} />
    </>
  )
}

/** Two versions word by word, as their files are on the disk, edited in Word or not. */
export function CompareDialog({ versions, avant, onClose }: { versions: readonly DocumentRow[]; avant: DocumentRow; onClose: () => void }) {
  const present = versions.filter(document => document.present)
  const latest = present.find(({ id }) => id !== avant.id)
  const [before, setBefore] = useState(avant.id)
  const [after, setAfter] = useState(latest && latest.version > avant.version ? latest.id : NOW)
  const compared = useQuery(api.documents.compare.queryOptions({ input: { avant: before, ...(after === NOW ? {} : { apres: after }) } }))
  return (
    <Modal opened onClose={onClose} title="Comparer deux versions" size={960} closeButtonProps={{ 'aria-label': 'Fermer' }}>
      <div className={css.choosers}>
        <Chooser label="Avant" versions={present} value={before} onChange={setBefore} />
        <Chooser label="Après" versions={present} value={after} onChange={setAfter} now />
      </div>
      {compared.isPending && <Loading />}
      {compared.isError && <Refusal error={compared.error} onRetry={() => void compared.refetch()} />}
      {compared.data && <Compared paragraphes={compared.data} />}
    </Modal>
  )
}
