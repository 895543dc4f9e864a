import { type Collection, schemas } from '../../shared/fiches'
import { fieldsOf } from '../../shared/kernel/champs'
import { Section } from '../ui/Section'
import { Champ, Champs } from './Champ'
import { useFiche } from './ficheContext'

/** The fields of a collection in sections: the short ones, each group of repeated elements, the long texts. */
export function sectionsOf(collection: Collection): { titre: string; champs: string[] }[] {
  const fields = fieldsOf(schemas[collection])
  const named = (test: (kind: string) => boolean) => fields.filter(([, meta]) => test(meta.kind)).map(([champ]) => champ)
  const short = named(kind => kind !== 'long' && kind !== 'elements')
  const long = named(kind => kind === 'long')
  const repeated = fields.filter(([, meta]) => meta.kind === 'elements').map(([champ, meta]) => ({ titre: meta.label, champs: [champ] }))
  return [{ titre: 'L’essentiel', champs: short }, ...(long.length > 0 ? [{ titre: 'Textes et notes', champs: long }] : []), ...repeated]
}

/** The body of a file nobody laid by hand. */
export function GenericBody() {
  const { collection } = useFiche()
  return sectionsOf(collection).map(({ titre, champs }) => (
    <Section key={titre} titre={titre}>
      {champs.length === 1 && champs[0] ? <Champ nom={champs[0]} labelHidden={champs[0] !== undefined} /> : <Champs noms={champs} />}
    </Section>
  ))
}
