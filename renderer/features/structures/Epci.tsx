import { Fact } from '../../fiche/Fact'
import { useFiche } from '../../fiche/ficheContext'
import { useCells } from '../../fiche/useLinkedRows'

/** The intercommunality of the commune. */
export function Epci() {
  const { epci } = useCells(useFiche())
  return epci ? <Fact libelle="EPCI de la commune">{epci}</Fact> : null
}
