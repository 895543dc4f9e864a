import { Modal, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { GenreOffert } from '../../../shared/contract'
import { type Famille, familleLabels } from '../../../shared/documents/typesDocument'
import { fold } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { Subjects, Years } from './DocumentSubjects'
import css from './ProduceDialog.module.css'

function Family({ famille, kinds, onChoose }: { famille: Famille; kinds: readonly GenreOffert[]; onChoose: (type: string) => void }) {
  const heading = useId()
  return (
    <section className={css.step} aria-labelledby={heading}>
      <h3 id={heading} className={css.family}>
        {familleLabels[famille]}
      </h3>
      <ul className={css.kinds}>
        {kinds.map(({ type, libelle }) => (
          <li key={type}>
            <UnstyledButton className={css.choice} onClick={() => onChoose(type)}>
              <IconFileText size={20} stroke={1.6} aria-hidden />
              <b className={css.name}>{libelle}</b>
              <IconChevronRight size={18} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Kinds({ kinds, onChoose }: { kinds: readonly GenreOffert[]; onChoose: (type: string) => void }) {
  const [typed, setTyped] = useState('')
  const sought = fold(typed).trim()
  const found = kinds.filter(({ libelle, famille }) => fold(`${libelle} ${familleLabels[famille]}`).includes(sought))
  const [only] = found
  const chooseOnly = (key: string) => key === 'Enter' && only && found.length === 1 && onChoose(only.type)
  return (
    <div className={css.families}>
      <TextInput
        aria-label="Filtrer les documents"
        placeholder="Filtrer : convention, bilan, courrier…"
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        onKeyDown={event => chooseOnly(event.key)}
        data-autofocus
      />
      {(Object.keys(familleLabels) as Famille[]).map(famille => {
        const ofFamily = found.filter(kind => kind.famille === famille)
        return ofFamily.length > 0 && <Family key={famille} famille={famille} kinds={ofFamily} onChoose={onChoose} />
      })}
      {kinds.length > 0 && found.length === 0 && <p>Aucun document ne contient ces lettres.</p>}
    </div>
  )
}

/** Which document, by families, then of what: the complete ones first. */
export function ProduceDialog({ onClose }: { onClose: () => void }) {
  const kinds = useQuery(api.documents.kinds.queryOptions()).data ?? []
  const [type, setType] = useState<string>()
  const kind = kinds.find(one => one.type === type)
  return (
    <Modal opened onClose={onClose} title={kind ? kind.libelle : 'Produire un document'} size={kind ? 620 : 820} closeButtonProps={{ 'aria-label': 'Fermer' }}>
      {kind ? (
        <div className={css.step}>
          <p className={css.dim}>{kind.parAnnee ? 'De quel exercice\u202F?' : 'À partir de quelle fiche\u202F? Les plus complètes viennent en premier.'}</p>
          {kind.parAnnee ? <Years type={kind.type} /> : <Subjects type={kind.type} de={kind.de} />}
        </div>
      ) : (
        <Kinds kinds={kinds} onChoose={setType} />
      )}
    </Modal>
  )
}
