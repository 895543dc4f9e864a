import { Checkbox } from '@mantine/core'
import { IconCalendarEvent, IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import type { Lien } from '../../../shared/contract'
import { isCollection } from '../../../shared/fiches'
import { readEcheance } from '../../../shared/taches/echeance'
import { ficheHref } from '../../fiche/addresses'
import { editFiche } from '../../fiche/editFiche'
import { gesture } from '../../fiche/gesture'
import { undoAction } from '../../fiche/undoAction'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import css from './Accueil.module.css'
import type { Home } from './home'
import { when } from './when'

export type Tache = Home['todo']['taches'][number]
export type AVenir = Home['todo']['aVenir'][number]

/** « · Le Cri de la Plume » : what a row is about. */
export const About = ({ sujet }: { sujet: Lien }) => (
  <>
    {' · '}
    <AppLink href={ficheHref(sujet.collection, sujet.id)} className={css.about}>
      {sujet.titre}
    </AppLink>
  </>
)

/** A task: its tick says that it is done, Ctrl+Z takes it back. */
export function TaskRow({ tache }: { tache: Tache }) {
  const { aujourdhui, ouvert } = useClasseur()
  const [ticked, setTicked] = useState(false)
  const { enRetard, phrase } = readEcheance(tache.echeance, aujourdhui)
  const { collection, id, titre, sujet, responsable, echeance } = tache
  const finish = () =>
    gesture(async () => {
      if (!isCollection(collection)) return
      setTicked(true)
      try {
        await editFiche(collection, id, [{ chemin: ['faiteLe'], valeur: aujourdhui }], `Terminer la tâche · ${titre}`)
      } catch (refused) {
        setTicked(false)
        throw refused
      }
      return { phrase: `Faite : ${titre}`, action: undoAction }
    })
  return (
    <li data-retard={enRetard || undefined}>
      <Checkbox checked={ticked} disabled={Boolean(ouvert?.lectureSeule)} onChange={() => void finish()} aria-label={`Marquer comme faite : ${titre}`} className={css.tick} />
      <span className={css.when}>{when(echeance, aujourdhui)}</span>
      <span className={css.what}>
        <AppLink href={ficheHref(collection, id)}>{titre}</AppLink>
        {sujet && <About sujet={sujet} />}
      </span>
      <span className={css.who}>{responsable}</span>
      <span className={css.due}>
        {enRetard && <IconClock size={16} stroke={1.8} aria-hidden />}
        {phrase}
      </span>
    </li>
  )
}

/** A séance or a meeting to come. */
export function EventRow({ evenement }: { evenement: AVenir }) {
  const { aujourdhui } = useClasseur()
  const { collection, id, titre, date, heure, lieu, sujet } = evenement
  return (
    <li>
      <IconCalendarEvent size={18} stroke={1.6} aria-hidden className={css.tick} />
      <span className={css.when}>{when(date, aujourdhui)}</span>
      <span className={css.what}>
        <AppLink href={ficheHref(collection, id)}>{titre}</AppLink>
        {sujet && <About sujet={sujet} />}
      </span>
      <span className={css.who}>{lieu}</span>
      <span className={css.due}>{heure ? heure.replace(/^0/, '').replace(':', '\u00A0h\u00A0') : readEcheance(date, aujourdhui).phrase}</span>
    </li>
  )
}
