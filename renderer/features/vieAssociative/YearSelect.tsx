import { Select } from '@mantine/core'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useClasseur } from '../../layout/useClasseur'

/** The year the address asks for; the one the classeur shows when it asks none. */
export function useYear(): number {
  const { ouvert } = useClasseur()
  const { annee } = useLocation().search as { annee?: number }
  return Number(annee ?? ouvert?.annee)
}

/** Another year of the same page. */
export function YearSelect({ annee, annees }: { annee: number; annees: readonly number[] }) {
  const navigate = useNavigate()
  return (
    <Select
      aria-label="Année"
      w={92}
      data={[...new Set([annee, ...annees])].sort((a, b) => b - a).map(String)}
      value={String(annee)}
      onChange={chosen => void navigate({ to: '.', search: { annee: Number(chosen) }, replace: true })}
      allowDeselect={false}
    />
  )
}
