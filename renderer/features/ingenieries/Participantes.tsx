import type { Ingenierie } from '../../../shared/ingenieries/ingenierie'
import { plural } from '../../../shared/kernel/texte'
import { ElementsTable } from '../../fiche/ElementsTable'
import { useFiche } from '../../fiche/ficheContext'

/** The structures of the ingénierie, and where each stands. */
export function Participantes() {
  const { structures } = useFiche().ouverte.fiche as Ingenierie
  const all = Object.values(structures ?? {})
  const kept = all.filter(({ statut }) => statut !== 'abandon' && statut !== 'invitee').length
  return (
    <ElementsTable
      nom="structures"
      colonnes={['structureId', 'parcoursId', 'statut']}
      nouveau={() => ({ statut: 'inscrite' })}
      vide="Ajoutez la structure accompagnée, ou celles d’une ingénierie collective."
      pied={all.length > 1 && `${plural(kept, 'inscrite', 'inscrites')} sur ${all.length}`}
    />
  )
}
