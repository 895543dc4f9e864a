import { useQuery } from '@tanstack/react-query'
import { type Collection, isCollection } from '../../../shared/fiches'
import { type ChampMeta, metaOf } from '../../../shared/kernel/champs'
import { typo } from '../../../shared/kernel/typo'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { metaOfChamp } from '../../fiche/Champ'
import { editFiche } from '../../fiche/editFiche'
import { FieldSourcesProvider } from '../../fiche/FieldSourcesProvider'
import { writerAt } from '../../fiche/writers'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Field } from '../../ui/fields/Field'
import css from './DocumentPage.module.css'
import type { Gap } from './Gaps'

type Elements = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What was declared of the field, inside an element when the gap is there. */
function metaOfGap({ collection, champ, dans }: Gap): ChampMeta | undefined {
  if (!isCollection(collection)) return undefined
  const declared = metaOfChamp(collection, champ)
  const inner = dans?.[1] ? declared.element?.[dans[1]] : undefined
  return inner ? metaOf(inner) : declared
}

// More elements than the panel holds are mended in their own file.
const HERE = 4

/** A gap no field of the panel fills: what is wrong, and the way to it. */
export const GapElsewhere = ({ gap: { collection, id, champ, titre, phrases, ailleurs, libelle } }: { gap: Gap }) => (
  <div className={css.gap}>
    <p>
      <b>{libelle}</b>
    </p>
    <p>{typo(phrases.join(' '))}</p>
    <p className={css.gapOf}>
      {ailleurs === 'logos' ? (
        <AppLink href="/reglages?section=logos">Choisir les logos</AppLink>
      ) : (
        <AppLink href={ficheHref(collection as Collection, id, ailleurs ? undefined : champ)}>{titre}</AppLink>
      )}
    </p>
  </div>
)

/** The very field of the record a document lacks, recorded like anywhere. */
export function GapField({ gap, titled, onHold, onFilled }: { gap: Gap; titled: boolean; onHold: (isIn: boolean) => void; onFilled: () => void }) {
  const { collection, id, champ, dans = [], titre, gravite, phrases } = gap
  const { ouvert } = useClasseur()
  const file = useQuery(api.records.get.queryOptions({ input: { collection, id } }))
  const meta = metaOfGap(gap)
  if (!file.data || !meta || !isCollection(collection)) return null
  const [element, inner] = dans
  const value = file.data.fiche[champ]
  const isWide = dans.length === 0 && meta.kind === 'elements' && Object.keys((value ?? {}) as object).length > HERE
  if (isWide) return <GapElsewhere gap={gap} />
  return (
    <fieldset className={css.gap} aria-label={titre} onFocus={() => onHold(true)} onBlur={() => onHold(false)}>
      {titled && (
        <p className={css.gapOf}>
          <AppLink href={ficheHref(collection, id, champ)}>{titre}</AppLink>
        </p>
      )}
      <FieldSourcesProvider liens={file.data.liens}>
        <Field
          champ={champ}
          meta={meta}
          value={element && inner ? (value as Elements | undefined)?.[element]?.[inner] : value}
          record={async (valeur, inside = []) => {
            await editFiche(collection, id, [{ chemin: [champ, ...dans, ...inside], ...(valeur === undefined ? {} : { valeur }) }])
            onFilled()
          }}
          ecritPar={() => writerAt(collection, id, [champ, ...dans])}
          neuf={gap.neuf}
          constat={{ champ, gravite, phrase: phrases.join(' ') }}
          readOnly={Boolean(ouvert?.lectureSeule)}
        />
      </FieldSourcesProvider>
    </fieldset>
  )
}
