import { VisuallyHidden } from '@mantine/core'
import type { ComparaisonVersions } from '../../../shared/contract'
import { plural } from '../../../shared/kernel/texte'
import { keyed } from '../../ui/keyed'
import css from './CompareDialog.module.css'

// A region that scrolls is reached with the keys.
const SCROLLS = { tabIndex: 0 } as const

type Paragraphe = ComparaisonVersions[number]

function Stretch({ genre, texte }: Paragraphe['morceaux'][number]) {
  if (genre === 'commun' || texte.trim() === '') return texte
  const Mark = genre === 'retire' ? 'del' : 'ins'
  return (
    <Mark className={css[genre]}>
      <VisuallyHidden>{genre === 'retire' ? 'retiré\u00A0: ' : 'ajouté\u00A0: '}</VisuallyHidden>
      {texte}
    </Mark>
  )
}

const textOf = ({ morceaux }: Paragraphe): string => morceaux.map(({ genre, texte }) => `${genre} ${texte}`).join('')

/** Runs of paragraphs that are the same are told by their number. */
function folded(paragraphes: readonly Paragraphe[]): (Paragraphe | { communs: number })[] {
  const found: (Paragraphe | { communs: number })[] = []
  for (const paragraphe of paragraphes) {
    const last = found.at(-1)
    if (paragraphe.genre !== 'commun') found.push(paragraphe)
    else if (last && 'communs' in last) last.communs++
    else found.push({ communs: 1 })
  }
  return found
}

/** The paragraphs that differ, in their order; never by colour alone. */
export function ComparedText({ paragraphes, all }: { paragraphes: ComparaisonVersions; all: boolean }) {
  const shown = all ? paragraphes : folded(paragraphes)
  return (
    <section className={css.text} aria-label="Différences" {...SCROLLS}>
      {keyed(shown, item => ('communs' in item ? 'communs' : textOf(item))).map(({ cle, item }) =>
        'communs' in item ? (
          <p key={cle} className={css.same}>
            {plural(item.communs, 'paragraphe inchangé', 'paragraphes inchangés')}
          </p>
        ) : (
          <p key={cle} data-genre={item.genre} className={css.paragraph}>
            {keyed(item.morceaux, ({ genre, texte }) => `${genre} ${texte}`).map(({ cle: stretch, item: morceau }) => (
              <Stretch key={stretch} {...morceau} />
            ))}
          </p>
        ),
      )}
    </section>
  )
}
