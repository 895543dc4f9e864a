import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { structureParties } from './structureParties'

/** The body of the file of a structure. */
export const StructureCorps = () => (
  <>
    <Outline reperes={structureParties} />
    <Parties parties={structureParties} />
  </>
)
