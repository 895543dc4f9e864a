import { IconCircleCheck, IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { readEcheance } from '../../../shared/taches/echeance'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import type { Home } from './home'
import { NoteEchange } from './NoteEchange'
import { About } from './TodoRow'
import { Vide } from './Vide'
import { when } from './when'

function Call({ call }: { call: Home['calls'][number] }) {
  const { aujourdhui } = useClasseur()
  const { enRetard, phrase } = readEcheance(call.le, aujourdhui)
  return (
    <li data-retard={enRetard || undefined}>
      <IconPhone size={18} stroke={1.6} aria-hidden className={css.tick} />
      <span className={css.when}>{when(call.le, aujourdhui)}</span>
      <span className={css.what}>
        <AppLink href={ficheHref(call.collection, call.id, 'suite')}>{call.suite || call.titre}</AppLink>
        {call.sujet && <About sujet={call.sujet} />}
      </span>
      <span className={css.who}>{call.par}</span>
      <span className={css.due}>
        {phrase}
        {call.sujet && <NoteEchange sujet={call.sujet} />}
      </span>
    </li>
  )
}

/** What was promised in an échange and is still owed; noting the next échange settles it. */
export function Calls() {
  const calls = useQuery(api.home.calls.queryOptions())
  return (
    <Brick
      titre="À rappeler"
      asked={calls}
      items={calls.data ?? []}
      row={call => <Call key={call.id} call={call} />}
      lignes
      vide={
        <Vide icone={<IconCircleCheck size={22} stroke={1.5} aria-hidden />} titre="Personne à rappeler">
          La « suite prévue » d’un échange paraît ici, jusqu’à ce que l’échange suivant soit noté.
        </Vide>
      }
    />
  )
}
