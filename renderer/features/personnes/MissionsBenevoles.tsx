import { formatNombre } from '../../../shared/kernel/texte'
import { useFiche } from '../../fiche/ficheContext'
import { LinkedLines, textCell } from '../../fiche/LinkedCard'
import { useLinkedRows } from '../../fiche/useLinkedRows'
import { Section } from '../../ui/Section'

/** What a volunteer does and the hours given; nothing for who is none. */
export function MissionsBenevoles() {
  const { collection, id, ouverte } = useFiche()
  const missions = useLinkedRows({ collection, id }, 'missionsBenevoles') ?? []
  if (missions.length === 0 && ouverte.fiche.benevole !== true) return null
  return (
    <Section titre="Missions bénévoles">
      {missions.length === 0 ? (
        <p>Aucune mission notée pour l’instant.</p>
      ) : (
        <LinkedLines
          rows={missions}
          detail={({ cellules }) => textCell(cellules.nature)}
          droite={({ cellules }) => (typeof cellules.total === 'number' ? `${formatNombre(cellules.total)}\u00A0h` : '')}
        />
      )}
    </Section>
  )
}
