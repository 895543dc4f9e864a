import { useNavigate } from '@tanstack/react-router'
import { doublonsHref } from './addresses'
import { FormDialog } from './FormDialog'
import { useFiche } from './ficheContext'

/** Asks for the record that is the same as the open one, then shows them side by side. */
export function MergeDialog({ onClose }: { onClose: () => void }) {
  const { collection, id, ouverte } = useFiche()
  const navigate = useNavigate()
  const compare = async ({ autre }: Readonly<Record<string, unknown>>) => void (await navigate({ to: doublonsHref(collection, [id, String(autre)]) }))
  return (
    <FormDialog
      titre={`Fusionner « ${ouverte.titre} »`}
      verbe="Comparer les deux fiches"
      fields={[
        {
          champ: 'autre',
          meta: { label: 'Avec quelle fiche', kind: 'ref', vers: [collection], aide: 'Les deux fiches se comparent d’abord : rien n’est encore fusionné.' },
          requis: true,
        },
      ]}
      agir={compare}
      onClose={onClose}
    />
  )
}
