import { type Collection, schemas } from '../../shared/fiches'
import { type ChampMeta, fieldsOf, members } from '../../shared/kernel/champs'
import { AppLink } from '../ui/AppLink'
import { type FieldSources, useFieldSources } from '../ui/fields/sources'
import { textOf } from '../ui/fields/typing'
import css from './List.module.css'

const SHOWN = 12
const labelIn = (meta: ChampMeta, code: string, sources: FieldSources): string => sources.nomenclature(meta.liste ?? '').find(choice => choice.valeur === code)?.libelle ?? code

/** A stored value, read only. Records named are links. */
export function Value({ meta, value }: { meta: ChampMeta; value: unknown }) {
  const sources = useFieldSources()
  switch (meta.kind) {
    case 'oui':
      return value ? 'Oui' : 'Non'
    case 'choix':
      return meta.choix?.[String(value)] ?? String(value)
    case 'code':
      return labelIn(meta, String(value), sources)
    case 'codes':
      return members(value as Record<string, true>)
        .map(code => labelIn(meta, code, sources))
        .join(', ')
    case 'ref':
    case 'refs': {
      const ids = typeof value === 'string' ? [value] : members(value as Record<string, true>)
      const found = ids.flatMap(id => sources.titre(id) ?? [])
      return found.map((choice, index) => (
        <span key={choice.valeur}>
          {index > 0 && ', '}
          <AppLink href={choice.href ?? ''}>{choice.libelle}</AppLink>
        </span>
      ))
    }
    default:
      return `${textOf(meta, value)}${meta.unite ? `\u00A0${meta.unite}` : ''}`
  }
}

/** What is known of a record, in the order of its fields, unless `champs` says which. */
export function Facts({ collection, fiche, champs }: { collection: Collection; fiche: Readonly<Record<string, unknown>>; champs?: readonly string[] }) {
  const known = fieldsOf(schemas[collection]).filter(
    ([champ, meta]) => fiche[champ] !== undefined && (champs ? champs.includes(champ) : meta.kind !== 'elements' && champ !== 'nom'),
  )
  return (
    <dl className={css.facts}>
      {known.slice(0, champs ? undefined : SHOWN).map(([champ, meta]) => (
        <div key={champ}>
          <dt>{meta.label}</dt>
          <dd>
            <Value meta={meta} value={fiche[champ]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
