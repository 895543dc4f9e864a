import type { ComponentType } from 'react'
import { Section } from '../ui/Section'
import { Champ, metaOfChamp } from './Champ'
import { ElementsTable } from './ElementsTable'
import { useFiche } from './ficheContext'
import css from './Parties.module.css'

type Known = Readonly<Record<string, unknown>>

/** A section of a file laid by hand. Each field of the collection is in one of them, once. */
export interface Partie {
  id: string
  titre: string
  /** Its name in the outline, when it must be shorter. */
  court?: string
  champs: readonly string[]
  /** A section that only matters in some records. */
  si?: (fiche: Known) => boolean
  /** Fields that only matter in some records. One that is filled, or asked for, always shows. */
  quand?: Readonly<Record<string, (fiche: Known) => boolean>>
  /** What an empty field says, in grey. */
  vides?: Readonly<Record<string, (fiche: Known) => string | undefined>>
  /** Repeated elements shown as a table: the fields of its columns. */
  tables?: Readonly<Record<string, readonly string[]>>
  /** Lays these fields its own way. */
  Contenu?: ComponentType
  /** Under the fields. */
  Apres?: ComponentType
  /** At the right of the heading. */
  Actions?: ComponentType
}

const WIDE = ['long', 'elements']
const DOUBLE = ['refs']

const widthOf = (champ: string, kind: string): string | undefined => (WIDE.includes(kind) ? css.wide : DOUBLE.includes(kind) || champ === 'nom' ? css.double : undefined)

/** The fields of a section, the short ones side by side. */
export function ChampsPartie({ champs, quand = {}, vides = {}, tables = {} }: Pick<Partie, 'champs' | 'quand' | 'vides' | 'tables'>) {
  const { collection, ouverte } = useFiche()
  const isShown = (champ: string): boolean =>
    ouverte.fiche[champ] !== undefined || ouverte.constats.some(constat => constat.champ === champ) || (quand[champ]?.(ouverte.fiche) ?? true)
  const shown = champs.filter(isShown)
  return (
    <div className={css.grid}>
      {shown.map(champ => {
        const meta = metaOfChamp(collection, champ)
        const columns = tables[champ]
        return (
          <div key={champ} className={widthOf(champ, meta.kind)}>
            {columns ? (
              <>
                {champs.length > 1 && <h3 className={css.sub}>{meta.label}</h3>}
                <ElementsTable nom={champ} colonnes={columns} />
              </>
            ) : (
              <Champ nom={champ} vide={vides[champ]?.(ouverte.fiche)} />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** The sections of a file, in order. */
export function Parties({ parties }: { parties: readonly Partie[] }) {
  return parties.map(partie => {
    const { id, titre, Contenu, Actions, Apres } = partie
    return (
      <Section key={id} id={id} titre={titre} {...(Actions ? { actions: <Actions /> } : {})}>
        {Contenu ? <Contenu /> : <ChampsPartie {...partie} />}
        {Apres && <Apres />}
      </Section>
    )
  })
}
