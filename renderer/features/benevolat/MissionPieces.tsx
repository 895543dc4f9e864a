import { heuresOf } from '../../../shared/benevolat/benevolat'
import type { MissionBenevole } from '../../../shared/benevolat/missionBenevole'
import { ordered } from '../../../shared/kernel/champs'
import { yearOf } from '../../../shared/kernel/jour'
import { formatNombre } from '../../../shared/kernel/texte'
import { ElementsTable } from '../../fiche/ElementsTable'
import { useFiche } from '../../fiche/ficheContext'
import { Parties } from '../../fiche/Parties'
import { useClasseur } from '../../layout/useClasseur'
import { missionParties } from './missionParties'

/** The hours, and how many each year: those without a date count in none. */
function Heures() {
  const mission = useFiche().ouverte.fiche as MissionBenevole
  const { aujourdhui } = useClasseur()
  const years = [...new Set(ordered(mission.heures).flatMap(({ date }) => (date ? [yearOf(date)] : [])))].sort((a, b) => b - a)
  return (
    <ElementsTable
      nom="heures"
      colonnes={['date', 'nombre', 'precision']}
      nouveau={() => ({ date: aujourdhui })}
      vide="Un jour, un mois ou un trimestre suffit : « 4/10 », « juin 2024 »."
      pied={years.map(annee => `${annee} : ${formatNombre(heuresOf(mission, annee))}\u00A0h`).join(' · ')}
    />
  )
}

const parties = missionParties(Heures)

/** The body of the file of a volunteer’s mission. */
export const MissionCorps = () => <Parties parties={parties} />
