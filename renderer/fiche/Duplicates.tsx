import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { api } from '../client'
import { Alert } from '../ui/Alert'
import { AppLink } from '../ui/AppLink'
import { ficheHref } from './addresses'

const TYPING_MS = 200
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** While a structure is being named: those that may be the same, and why. It never stops anything. */
export function Duplicates({ champs, onLeave }: { champs: Readonly<Record<string, unknown>>; onLeave: () => void }) {
  const [typed] = useDebouncedValue(champs, TYPING_MS)
  const identity = { nom: text(typed.nom), siret: text(typed.siret), rna: text(typed.rna), sigle: text(typed.sigle), commune: text(typed.commune) }
  const known = Object.fromEntries(Object.entries(identity).filter(([champ, value]) => champ === 'nom' || value !== '')) as typeof identity
  const found = useQuery(api.records.duplicates.queryOptions({ input: known, enabled: known.nom.trim().length > 2 || Boolean(known.siret || known.rna) }))
  if (!found.data?.length) return null
  return (
    <Alert annonce>
      {found.data.length > 1 ? 'Des structures ressemblent à celle-ci :' : 'Une structure ressemble à celle-ci :'}
      <ul>
        {found.data.map(({ collection, id, titre, detail, raison }) => (
          <li key={id}>
            <AppLink href={ficheHref(collection, id)} onClick={onLeave}>
              {titre}
            </AppLink>
            {detail && ` · ${detail}`} · {raison}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
