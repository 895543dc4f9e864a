import { type Collection, schemas } from '../../shared/fiches'
import { type ChampMeta, metaOf, type Champs as Shape } from '../../shared/kernel/champs'
import { Field } from '../ui/fields/Field'
import css from './Champ.module.css'
import { ConflictMark } from './ConflictMark'
import { useFiche } from './ficheContext'
import { writerAt } from './writers'

/** What was declared of a field of a collection. */
export function metaOfChamp(collection: Collection, champ: string): ChampMeta {
  const type = (schemas[collection].shape as Shape)[champ]
  if (!type) throw new Error(`no field ${collection}.${champ}`)
  return metaOf(type)
}

/** The id of the input of a field, so that alerts lead to it. */
export const champId = (champ: string): string => `champ-${champ}`

/** A field of the open record, recorded when left. `libelle` where the place says the rest of its name, `vide` what it says when empty. */
export function Champ({ nom, libelle, vide, labelHidden }: { nom: string; libelle?: string; vide?: string | undefined; labelHidden?: boolean }) {
  const { collection, id, ouverte, edit, readOnly } = useFiche()
  const declared = metaOfChamp(collection, nom)
  return (
    <>
      <Field
        id={champId(nom)}
        champ={nom}
        meta={libelle ? { ...declared, label: libelle } : declared}
        value={ouverte.fiche[nom]}
        record={(valeur, inside = []) => edit([{ chemin: [nom, ...inside], ...(valeur === undefined ? {} : { valeur }) }])}
        ecritPar={(inside = []) => writerAt(collection, id, [nom, ...inside])}
        constat={ouverte.constats.find(({ champ }) => champ === nom || champ.startsWith(`${nom}.`))}
        readOnly={readOnly}
        vide={vide}
        {...(labelHidden ? { labelHidden } : {})}
      />
      <ConflictMark champ={nom} />
    </>
  )
}

const WIDE = ['long', 'elements']

/** Several fields in columns; long texts and repeated elements take the whole width. */
export function Champs({ noms }: { noms: readonly string[] }) {
  const { collection } = useFiche()
  return (
    <div className={css.grid}>
      {noms.map(nom => (
        <div key={nom} className={WIDE.includes(metaOfChamp(collection, nom).kind) ? css.wide : undefined}>
          <Champ nom={nom} />
        </div>
      ))}
    </div>
  )
}
