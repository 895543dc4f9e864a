import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Collection } from '../../../shared/fiches'
import { plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { ficheHref, listHref, recordsHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import { Row } from './Row'
import { Vide } from './Vide'

function Count({ collection, ids, one, many }: { collection: Collection; ids: readonly string[]; one: string; many?: string }) {
  if (ids.length === 0) return null
  return (
    <AppLink href={recordsHref(collection, ids) ?? listHref(collection)} className={css.load}>
      {plural(ids.length, one, many)}
    </AppLink>
  )
}

/** What each of the team has in hand; every count opens its list. */
export function Team() {
  const load = useQuery(api.equipe.load.queryOptions())
  const { charges = [], liens = {} } = load.data ?? {}
  const held = charges.flatMap(({ personneId, ...charge }) => (personneId ? [{ ...charge, personneId }] : []))
  return (
    <Brick
      titre="L’équipe"
      actions={<AppLink href="/equipe">Charge de chacun</AppLink>}
      asked={load}
      items={held}
      row={({ personneId, parcours, ingenieries, projets, taches, tachesEnRetard }) => (
        <Row
          key={personneId}
          titre={liens[personneId]?.titre ?? 'Fiche dans la corbeille'}
          href={ficheHref('personnes', personneId)}
          sous={
            <>
              <Count collection="parcours" ids={parcours} one="parcours" many="parcours" />
              <Count collection="ingenieries" ids={ingenieries} one="ingénierie" />
              <Count collection="projets" ids={projets} one="projet" />
              <Count collection="taches" ids={taches} one="tâche" />
            </>
          }
        >
          {tachesEnRetard.length > 0 && (
            <AppLink href={recordsHref('taches', tachesEnRetard) ?? listHref('taches')} className={css.count}>
              {plural(tachesEnRetard.length, 'en retard', 'en retard')}
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
