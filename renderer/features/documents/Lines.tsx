import { atNoteCall } from '../../../shared/documents/appelNote'
import { keyed } from '../../ui/keyed'
import { linesOf, Words } from './Words'

/** Which footnotes are called at the end of a text. */
interface Calls {
  from: number
  count: number
}

const Noted = ({ texte, from, count }: Calls & { texte: string }) => {
  const [before, stop] = atNoteCall(texte)
  return (
    <>
      <Words texte={before} />
      <sup>{Array.from({ length: count }, (_, rank) => from + rank).join(', ')}</sup>
      {stop}
    </>
  )
}

/** The lines of a text, its first words in bold, the numbers of its footnotes at its end. */
export function Lines({ texte, fort = '', notes, className }: { texte: string; fort?: string | undefined; notes?: Calls; className?: string | undefined }) {
  const lines = keyed(linesOf(texte))
  return lines.map(({ cle, item: line }, index) => {
    const cut = index === 0 && line.startsWith(fort) ? fort.length : 0
    const rest = line.slice(cut)
    return (
      <p key={cle} className={className}>
        {cut > 0 && <b>{line.slice(0, cut)}</b>}
        {notes && notes.count > 0 && index === lines.length - 1 ? <Noted texte={rest} {...notes} /> : <Words texte={rest} />}
      </p>
    )
  })
}
