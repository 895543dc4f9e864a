import { Button, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Fiches } from '../../../shared/fiches'
import { compareFrench, plural } from '../../../shared/kernel/texte'
import { codeOf } from '../../../shared/nomenclatures/codeOf'
import { listes } from '../../../shared/nomenclatures/seed'
import { api, client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { saving } from '../../fiche/saving'
import { useClasseur } from '../../layout/useClasseur'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'
import { ChoiceRow } from './ChoiceRow'
import css from './Reglages.module.css'

type Nomenclature = Fiches['nomenclatures']

const HEADS = ['Libellé', 'Ordre', 'Code Enée', 'Proposé', 'Code']

function NewChoice({ liste, choices }: { liste: string; choices: readonly Nomenclature[] }) {
  const [libelle, setLibelle] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const words = libelle.trim()
    if (words === '') return
    void gesture(async () => {
      const code = codeOf(
        words,
        choices.flatMap(choice => choice.code ?? []),
      )
      const ordre = 1 + Math.max(-1, ...choices.map(choice => choice.ordre ?? 0))
      await saving(() => client.records.create({ collection: 'nomenclatures', champs: { liste, code, libelle: words, ordre } }))
      setLibelle('')
      return { phrase: `Ajouté à la liste\u00A0: ${words}` }
    })
  }
  return (
    <form onSubmit={add} className={css.adding}>
      <TextInput label="Nouveau choix" value={libelle} onChange={event => setLibelle(event.currentTarget.value)} autoComplete="off" />
      <Button type="submit" leftSection={<IconPlus size={18} stroke={1.6} />} aria-disabled={libelle.trim() === '' || undefined} data-empeche={libelle.trim() === '' || undefined}>
        Ajouter ce choix
      </Button>
    </form>
  )
}

/** The lists of choices the office keeps: one at a time, edited in place. A choice in use is made inactive, never deleted. */
export function Nomenclatures() {
  const { ouvert } = useClasseur()
  const search = useLocation().search as { liste?: string }
  const navigate = useNavigate()
  const whole = useQuery(api.records.whole.queryOptions({ input: { collection: 'nomenclatures' } }))
  if (whole.isPending) return <Loading />
  if (whole.isError) return <Refusal error={whole.error} onRetry={() => void whole.refetch()} />
  const all = whole.data as Nomenclature[]
  const names = [...new Set([...Object.keys(listes), ...all.flatMap(({ liste }) => liste ?? [])])]
  const liste = search.liste && names.includes(search.liste) ? search.liste : (names[0] ?? '')
  const choices = all.filter(choice => choice.liste === liste).sort((a, b) => (a.ordre ?? 0) - (b.ordre ?? 0) || compareFrench(a.libelle ?? '', b.libelle ?? ''))
  const retired = choices.filter(({ actif }) => actif === false).length
  return (
    <Section
      titre="Nomenclatures"
      actions={
        <Select
          aria-label="Liste"
          w={280}
          data={names.map(value => ({ value, label: listes[value] ?? value })).sort((a, b) => compareFrench(a.label, b.label))}
          value={liste}
          onChange={chosen => void navigate({ to: '.', search: { section: 'nomenclatures', liste: chosen ?? '' }, replace: true })}
          allowDeselect={false}
          searchable
        />
      }
    >
      <p className={css.dim}>
        {listes[liste] ?? liste}&nbsp;: {plural(choices.length, 'choix', 'choix')}
        {retired > 0 && `, dont ${retired} qui n’${retired > 1 ? 'ont' : 'a'} plus cours`}. Un choix qui sert ne se supprime pas&nbsp;: il n’est plus proposé, et les fiches gardent
        son nom.
      </p>
      <table className={css.table}>
        <thead>
          <tr>
            {HEADS.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {choices.map(choice => (
            <ChoiceRow key={choice.id} choice={choice} readOnly={Boolean(ouvert?.lectureSeule)} />
          ))}
        </tbody>
      </table>
      {!ouvert?.lectureSeule && <NewChoice key={liste} liste={liste} choices={choices} />}
    </Section>
  )
}
