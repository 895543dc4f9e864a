import { Button, TextInput } from '@mantine/core'
import { IconCopy, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TypeDocument } from '../../../shared/documents/typesDocument'
import { fold, plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { gesture } from '../../fiche/gesture'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'
import css from './Modeles.module.css'

// Beyond, one looks for a field rather than reading on.
const SHOWN = 60

interface Champ {
  cle: string
  label: string
  exemple: string
  boucle: boolean
  dans: string[]
}

const written = ({ cle, boucle }: Champ): string => (boucle ? `{{#${cle}}}…{{/${cle}}}` : `{{${cle}}}`)

function FieldRow({ champ }: { champ: Champ }) {
  const { label, exemple, dans, boucle } = champ
  const copy = () =>
    gesture(async () => {
      await navigator.clipboard.writeText(written(champ))
      return { phrase: `Champ copié : ${written(champ)}` }
    })
  return (
    <tr>
      <td>{label}</td>
      <td>
        <code>{written(champ)}</code>
        {dans.length > 0 && <div className={css.dim}>dans le bloc {dans.map(cle => `{{#${cle}}}`).join(' ')}</div>}
      </td>
      <td className={css.dim}>{boucle ? 'se répète' : exemple}</td>
      <td>
        <Button variant="subtle" size="compact-sm" leftSection={<IconCopy size={16} stroke={1.6} />} aria-label={`Copier le champ : ${label}`} onClick={() => void copy()}>
          Copier le champ
        </Button>
      </td>
    </tr>
  )
}

/** Every field a template of this kind may hold, to be found and copied. */
export function Fields({ type }: { type: TypeDocument }) {
  const fields = useQuery(api.modeles.fields.queryOptions({ input: { type }, staleTime: Number.POSITIVE_INFINITY }))
  const [search, setSearch] = useState('')
  if (fields.isPending) return <Loading />
  if (fields.isError) return <Refusal error={fields.error} onRetry={() => void fields.refetch()} />
  const words = fold(search).split(' ').filter(Boolean)
  const found = fields.data.filter(({ label, cle }) => words.every(word => fold(`${label} ${cle}`).includes(word)))
  return (
    <Section titre="Champs">
      <TextInput
        label="Chercher un champ"
        placeholder="siret, montant, signataire…"
        leftSection={<IconSearch size={16} stroke={1.6} />}
        value={search}
        onChange={event => setSearch(event.currentTarget.value)}
      />
      <p className={css.dim} role="status">
        {found.length > SHOWN ? `${plural(found.length, 'champ')}, les ${SHOWN} premiers sont montrés : précisez votre recherche.` : plural(found.length, 'champ')}
      </p>
      <table className={css.fields}>
        <thead>
          <tr>
            <th scope="col">Ce que c’est</th>
            <th scope="col">Champ à écrire</th>
            <th scope="col">Exemple</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {found.slice(0, SHOWN).map(champ => (
            <FieldRow key={[...champ.dans, champ.cle].join('>')} champ={champ} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}
