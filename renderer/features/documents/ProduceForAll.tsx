import { Button } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatEntier } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { produceMany } from '../../fiche/lots'

/** Writes at once the paper of each of those a record names; nothing when it names one alone. */
export function ProduceForAll({ type, libelle, id }: { type: string; libelle: string; id: string }) {
  const elements = useQuery(api.documents.elements.queryOptions({ input: { type, id } }))
  const count = elements.data?.length ?? 0
  if (count < 2) return null
  return (
    <Button variant="default" leftSection={<IconFiles size={18} stroke={1.6} />} onClick={() => void produceMany({ type, libelle }, [id])}>
      Produire pour les {formatEntier(count)}
    </Button>
  )
}
