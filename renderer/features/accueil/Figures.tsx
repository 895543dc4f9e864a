import { SegmentedControl, Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { api } from '../../client'
import { ExportFigures } from '../../fiche/ExportButtons'
import { habit, keepHabit } from '../../habits'
import { useClasseur } from '../../layout/useClasseur'
import { FigureTile } from '../../ui/FigureTile'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'
import css from './Accueil.module.css'
import { Cumul } from './Cumul'

const HABIT = 'accueil.groupe'
const ALL = 'Tous'
// The second one only shows on a large screen.
const CURVES = 2

/** « Les chiffres de l’année » by group, beside those of the year before. The address says which year, and which figure is explained. */
export function Figures() {
  const { ouvert } = useClasseur()
  const search = useLocation().search as { annee?: number; chiffre?: string; groupe?: string }
  const navigate = useNavigate()
  const annee = Number(search.annee ?? ouvert?.annee)
  const years = useQuery(api.figures.years.queryOptions())
  const figures = useQuery({ ...api.figures.ofYear.queryOptions({ input: { annee } }), placeholderData: keepPreviousData })
  if (figures.isError) return <Refusal error={figures.error} onRetry={() => void figures.refetch()} />
  if (!figures.data) return <Loading />

  const groups = [...new Set(figures.data.map(({ groupe }) => groupe)), ALL]
  const asked = search.groupe ?? habit(HABIT) ?? ''
  const groupe = groups.includes(asked) ? asked : (groups[0] ?? ALL)
  const shown = figures.data.filter(figure => groupe === ALL || figure.groupe === groupe)
  const go = (next: { annee?: number; chiffre?: string; groupe?: string }, replace = true) =>
    void navigate({ to: '.', search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value !== undefined && value !== '')), replace })

  return (
    <Section
      titre={`Les chiffres ${annee}`}
      actions={
        <>
          <ExportFigures annee={annee} />
          <Select
            aria-label="Année des chiffres"
            className={css.year}
            data={[...new Set([annee, ...(years.data ?? [])])].sort((a, b) => b - a).map(String)}
            value={String(annee)}
            onChange={chosen => go({ annee: Number(chosen) })}
            allowDeselect={false}
          />
        </>
      }
    >
      <div className={css.groups}>
        <SegmentedControl
          size="xs"
          aria-label="Activité"
          data={groups}
          value={groupe}
          onChange={chosen => {
            keepHabit(HABIT, chosen)
            go({ groupe: chosen })
          }}
          transitionDuration={0}
        />
        <p className={css.legend}>
          <i /> {annee} <i data-avant /> {annee - 1}
        </p>
      </div>
      <ul className={css.tiles}>
        {shown.map(({ code, libelle, valeur, valeurN1 }) => (
          <li key={code}>
            <FigureTile libelle={libelle} valeur={valeur} annee={annee} valeurN1={valeurN1} ouvert={search.chiffre === code} onOpen={() => go({ chiffre: code }, false)} />
          </li>
        ))}
      </ul>
      {groupe !== ALL && (
        <div className={css.curves}>
          {shown.slice(0, CURVES).map(({ code, libelle }) => (
            <Cumul key={code} code={code} libelle={libelle} annee={annee} />
          ))}
        </div>
      )}
    </Section>
  )
}
