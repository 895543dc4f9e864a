import type { Fiches } from '../../../shared/fiches'
import { natureTexteLabels } from '../../../shared/vieAssociative/texteAnnuel'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { AddButton } from './AddButton'
import css from './VieAssociative.module.css'
import type { Vie } from './vie'

type Nature = NonNullable<Fiches['textesAnnuels']['nature']>

// As they come in the report.
const heads: readonly [Nature, (annee: number) => string][] = [
  ['rapportMoral', () => natureTexteLabels.rapportMoral],
  ['tempsFort', () => 'Temps forts'],
  ['zoom', () => 'Zooms'],
  ['perspective', annee => `Perspectives ${annee + 1}`],
  ['presentation', () => 'Présentations'],
]

function Lines({ lines }: { lines: readonly { collection: string; id: string; titre: string }[] }) {
  return (
    <ul className={css.plain}>
      {lines.map(({ collection, id, titre }) => (
        <li key={id}>
          <AppLink href={ficheHref(collection, id)}>{titre}</AppLink>
        </li>
      ))}
    </ul>
  )
}

/** The words of the activity report that no other record holds. */
export function Textes({ vie: { textes }, annee }: { vie: Vie; annee: number }) {
  const shown = heads.flatMap(([nature, libelle]) => {
    const lines = textes.filter(texte => texte.nature === nature)
    return lines.length > 0 ? [{ nature, libelle: libelle(annee), lines }] : []
  })
  const others = textes.filter(({ nature }) => !heads.some(([known]) => known === nature))
  return (
    <Section
      titre={`Textes de l’année ${annee}`}
      serre
      actions={
        <AddButton collection="textesAnnuels" champs={{ annee }}>
          Ajouter un texte
        </AddButton>
      }
    >
      {textes.length === 0 && <p className={css.none}>Rapport moral, temps forts, zooms, perspectives : ces textes attendent le rapport d’activité {annee}.</p>}
      <div className={css.groups}>
        {shown.map(({ nature, libelle, lines }) => (
          <div key={nature}>
            <h3 className={css.nature}>{libelle}</h3>
            <Lines lines={lines} />
          </div>
        ))}
        {others.length > 0 && <Lines lines={others} />}
      </div>
    </Section>
  )
}

/** What was said of the association or by it. */
export const Publications = ({ vie: { publications }, annee }: { vie: Vie; annee: number }) => (
  <Section titre={`Publications ${annee}`} serre actions={<AddButton collection="publications">Ajouter une publication</AddButton>}>
    {publications.length === 0 ? <p className={css.none}>Aucune publication notée cette année.</p> : <Lines lines={publications} />}
  </Section>
)
