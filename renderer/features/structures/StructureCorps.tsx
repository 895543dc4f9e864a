import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { useParties } from '../../fiche/useParties'
import { structureParties } from './structureParties'

/** The body of the file of a structure. */
export function StructureCorps() {
  const parties = useParties(structureParties)
  return (
    <>
      <Outline reperes={parties} />
      <Parties parties={parties} />
    </>
  )
}
