import { Modal, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { descripteurs } from '../../../shared/descripteurs'
import { isCollection } from '../../../shared/fiches'
import { fold, plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { documentHref, goTo } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Tag } from '../../ui/Tag'
import css from './ProduceDialog.module.css'

const SHOWN = 50

const lacks = (count: number): string => (count === 0 ? 'Complet' : plural(count, 'donnée bloquante', 'données bloquantes'))

function Subjects({ type, de }: { type: string; de: string }) {
  const [typed, setTyped] = useState('')
  const subjects = useQuery(api.documents.subjects.queryOptions({ input: { type } }))
  if (subjects.isPending) return <Loading />
  if (subjects.isError) return <Refusal error={subjects.error} onRetry={() => void subjects.refetch()} />
  const found = subjects.data.filter(({ titre, detail }) => fold(`${titre} ${detail}`).includes(fold(typed).trim()))
  if (subjects.data.length === 0 && isCollection(de))
    return (
      <p>
        Il n’y a pas encore de fiche pour ce document. Elle se crée dans <AppLink href={`/fiches/${de}`}>{descripteurs[de].pluriel}</AppLink>.
      </p>
    )
  return (
    <>
      <TextInput aria-label="Filtrer les fiches" placeholder="Filtrer…" value={typed} onChange={event => setTyped(event.currentTarget.value)} data-autofocus autoFocus />
      <ul className={css.choices}>
        {found.slice(0, SHOWN).map(lien => (
          <li key={lien.id}>
            <UnstyledButton className={css.choice} onClick={() => goTo(documentHref(type, { sujet: lien }))}>
              <span className={css.name}>
                <b>{lien.titre}</b>
                {lien.detail && <span>{lien.detail}</span>}
              </span>
              <Tag ton={lien.bloquants === 0 ? 'fait' : 'attention'}>{lacks(lien.bloquants)}</Tag>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>Aucune fiche ne contient ces lettres.</p>}
      {found.length > SHOWN && <p className={css.dim}>{plural(found.length - SHOWN, 'autre fiche', 'autres fiches')} : précisez le nom.</p>}
    </>
  )
}

function Years({ type }: { type: string }) {
  const years = useQuery(api.figures.years.queryOptions())
  return (
    <ul className={css.choices}>
      {(years.data ?? []).map(annee => (
        <li key={annee}>
          <UnstyledButton className={css.choice} onClick={() => goTo(documentHref(type, { annee }))}>
            <b>Exercice {annee}</b>
            <IconChevronRight size={18} stroke={1.6} aria-hidden />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}

/** Which document, then of what: the complete ones first. */
export function ProduceDialog({ onClose }: { onClose: () => void }) {
  const kinds = useQuery(api.documents.kinds.queryOptions())
  const [type, setType] = useState<string>()
  const kind = kinds.data?.find(one => one.type === type)
  return (
    <Modal opened onClose={onClose} title={kind ? kind.libelle : 'Produire un document'} size={620} closeButtonProps={{ 'aria-label': 'Fermer' }}>
      {kind ? (
        <div className={css.step}>
          <p className={css.dim}>{kind.parAnnee ? 'De quel exercice ?' : 'À partir de quelle fiche ? Les plus complètes viennent en premier.'}</p>
          {kind.parAnnee ? <Years type={kind.type} /> : <Subjects type={kind.type} de={kind.de} />}
        </div>
      ) : (
        <ul className={css.choices}>
          {(kinds.data ?? []).map(({ type: value, libelle }, index) => (
            <li key={value}>
              <UnstyledButton className={css.choice} onClick={() => setType(value)} data-autofocus={index === 0 || undefined}>
                <IconFileText size={20} stroke={1.6} aria-hidden />
                <b className={css.name}>{libelle}</b>
                <IconChevronRight size={18} stroke={1.6} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  )
}
