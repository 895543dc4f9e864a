import { IconArrowsJoin2 } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { descripteurs } from '../../../shared/descripteurs'
import { fusionnables } from '../../../shared/fusion/fusionnable'
import { plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { doublonsHref } from '../../fiche/addresses'
import { Section } from '../../ui/Section'
import css from './Accueil.module.css'
import { Row } from './Row'

/** What was probably entered twice, list by list; nothing when nothing was. */
export function Doublons() {
  const found = useQueries({ queries: fusionnables.map(collection => api.fusion.list.queryOptions({ input: { collection } })) })
  const lists = fusionnables.map((collection, index) => ({ collection, nombre: found[index]?.data?.nombre ?? 0 })).filter(({ nombre }) => nombre > 0)
  if (lists.length === 0) return null
  return (
    <Section titre="Doublons probables" serre>
      <ul className={css.pairs}>
        {lists.map(({ collection, nombre }) => (
          <Row
            key={collection}
            icone={<IconArrowsJoin2 size={18} stroke={1.6} className={css.warm} aria-hidden />}
            titre={`${plural(nombre, 'paire')} de ${descripteurs[collection].pluriel.toLowerCase()}`}
            href={doublonsHref(collection)}
            sous="À comparer, puis à fusionner ou à distinguer"
          />
        ))}
      </ul>
    </Section>
  )
}
