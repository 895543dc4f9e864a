import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Collection, isCollection } from '../../../shared/fiches'
import { plural } from '../../../shared/kernel/texte'
import { typo } from '../../../shared/kernel/typo'
import { api } from '../../client'
import { ficheHref, listHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import type { Home } from './home'
import { Vide } from './Vide'

type Group = Home['missing'][number]

/** One record opens at its field, several open as a list. */
function hrefOf({ collection, champ, ids }: Group): string {
  const [first = ''] = ids
  return ids.length === 1 || !isCollection(collection) ? ficheHref(collection, first, champ) : listHref(collection, { ids })
}

function Gap({ group }: { group: Group }) {
  const { libelle, phrase, gravite, nombre, ids } = group
  const Icon = gravite === 'bloquant' ? IconAlertOctagon : IconAlertTriangle
  return (
    <li>
      <Icon size={18} stroke={gravite === 'bloquant' ? 1.8 : 1.6} className={css.warm} aria-hidden />
      <span className={css.pair}>
        <b>{typo(phrase)}</b>
        <span>
          {libelle}
          {gravite === 'bloquant' && ' · bloquant'}
        </span>
      </span>
      <AppLink
        href={hrefOf(group)}
        className={css.count}
        aria-label={`${plural(nombre, 'fiche')} : ${phrase}`}
        {...(nombre > ids.length ? { title: `Ouvre les ${plural(ids.length, 'première', 'premières')}` } : {})}
      >
        {plural(nombre, 'fiche')}
      </AppLink>
    </li>
  )
}

/** What is missing over the whole classeur, or in these collections, blocking first; each line opens the records to complete. */
export function Missing({ collections }: { collections?: readonly Collection[] }) {
  const missing = useQuery(api.home.missing.queryOptions())
  const groups = (missing.data ?? []).filter(({ collection }) => !collections || collections.some(name => name === collection))
  return (
    <Brick
      titre="Ce qui manque"
      asked={missing}
      items={groups}
      row={group => <Gap key={`${group.collection} ${group.champ} ${group.phrase}`} group={group} />}
      vide={
        <Vide icone={<IconCircleCheck size={22} stroke={1.5} aria-hidden />} titre="Rien ne manque">
          Aucune fiche n’attend de donnée.
        </Vide>
      }
    />
  )
}
