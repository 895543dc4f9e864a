import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { formatEntier } from '../../shared/kernel/texte'
import { api } from '../client'
import { AppLink } from '../ui/AppLink'
import css from './Layout.module.css'
import { Logo } from './Logo'
import { isUnder, type Rubric, rubrics } from './rubrics'
import { useClasseur } from './useClasseur'

function Entry({ rubric, nombre }: { rubric: Rubric; nombre: number }) {
  const { pathname } = useLocation()
  const Icon = rubric.icone
  return (
    <li>
      <AppLink href={rubric.href} aria-current={isUnder(rubric, pathname) ? 'page' : undefined} title={rubric.libelle}>
        <Icon size={20} stroke={1.6} aria-hidden />
        <span className={css.railLabel}>{rubric.libelle}</span>
        {nombre > 0 && <span className={css.railCount}>{formatEntier(nombre)}</span>}
      </AppLink>
    </li>
  )
}

/** The rubrics, how much each holds, and which classeur this is. */
export function Rail() {
  const counts = useQuery(api.records.counts.queryOptions())
  const trashed = useQuery(api.records.trashed.queryOptions())
  const { ouvert } = useClasseur()
  const countOf = ({ href, collections, sansNombre }: Rubric): number =>
    href === '/corbeille' ? (trashed.data?.length ?? 0) : sansNombre ? 0 : collections.reduce((sum, name) => sum + (counts.data?.[name] ?? 0), 0)
  return (
    <>
      <div className={css.brand}>
        <Logo />
        <span className={css.railLabel}>Permanence</span>
      </div>
      <nav aria-label="Rubriques" className={css.rubrics}>
        {rubrics.map((group, index) => (
          <ul key={group[0]?.href} className={index > 0 ? css.below : undefined}>
            {group.map(rubric => (
              <Entry key={rubric.href} rubric={rubric} nombre={countOf(rubric)} />
            ))}
          </ul>
        ))}
      </nav>
      {ouvert && (
        <div className={css.whose} title={ouvert.chemin}>
          <b>{ouvert.nom}</b>
          {ouvert.demonstration && <span>Données de démonstration</span>}
        </div>
      )}
    </>
  )
}
