import type { Collection } from '../../../shared/fiches'
import { Alerts } from './Alerts'
import { Columns } from './Columns'
import { Expected } from './Expected'
import { Missing } from './Missing'
import { Reports } from './Reports'
import { Totals } from './Totals'

const OF_FUNDING: readonly Collection[] = ['lignesFinancement', 'conventionsFinancement', 'encaissements', 'justificatifs', 'depenses']

/** The treasurer’s morning: alerts, the money expected, the proofs due, the totals of the exercice. */
export default function Tresorerie() {
  return (
    <Columns
      large={
        <>
          <Totals />
          <Alerts />
          <Reports titre="Justificatifs à envoyer" />
        </>
      }
      etroite={
        <>
          <Expected />
          <Missing collections={OF_FUNDING} />
        </>
      }
    />
  )
}
