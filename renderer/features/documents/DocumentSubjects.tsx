import { TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
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

/** The records a kind can be made of, the complete ones first. */
export function Subjects({ type, de }: { type: string; de: string }) {
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

/** The years a kind can be made of. */
export function Years({ type }: { type: string }) {
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
