import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Collection } from '../../../shared/fiches'
import { plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { ficheHref, listHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import { Row } from './Row'
import { Vide } from './Vide'

function Count({ collection, ids, one, many }: { collection: Collection; ids: readonly string[]; one: string; many?: string }) {
  const words = plural(ids.length, one, many)
  return ids.length === 0 ? words : <AppLink href={listHref(collection, { ids: [...ids] })}>{words}</AppLink>
}

/** What each of the team carries; every count opens its list. */
export function Team() {
  const team = useQuery(api.home.team.queryOptions())
  return (
    <Brick
      titre="L’équipe"
      asked={team}
      items={team.data ?? []}
      row={({ collection, id, titre, parcours, taches, enRetard }) => (
        <Row
          key={id}
          titre={titre}
          href={ficheHref(collection, id)}
          sous={
            <>
              <Count collection="parcours" ids={parcours} one="parcours ouvert" many="parcours ouverts" /> · <Count collection="taches" ids={taches} one="tâche" />
            </>
          }
        >
          {enRetard.length > 0 && (
            <AppLink href={listHref('taches', { ids: enRetard })} className={css.count}>
              {plural(enRetard.length, 'en retard', 'en retard')}
            </AppLink>
          )}
        </Row>
      )}
      vide={
        <Vide icone={<IconUsers size={22} stroke={1.5} aria-hidden />} titre="Personne dans l’équipe">
          Cochez « Équipe du PES21 » sur la fiche d’une <AppLink href={listHref('personnes')}>personne</AppLink> : sa charge paraîtra ici.
        </Vide>
      }
    />
  )
}
