import { ActionIcon } from '@mantine/core'
import { IconCheckbox, IconMessagePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { startOf } from '../../../shared/kernel/jour'
import { ficheHref } from '../../fiche/addresses'
import { useFiche } from '../../fiche/ficheContext'
import { dateCell, textCell } from '../../fiche/LinkedCard'
import { useNewAbout } from '../../fiche/newAbout'
import { type LinkedRow, type Place, useRowsAbout } from '../../fiche/useLinkedRows'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import css from './Suivi.module.css'
import { Taches } from './Taches'

const SHOWN = 5

const dayOf = ({ cellules }: LinkedRow): string => (typeof cellules.date === 'string' ? startOf(cellules.date) : '')
const dueOf = ({ cellules }: LinkedRow): string => textCell(cellules.echeance) || '9999'

function Echange({ echange }: { echange: LinkedRow }) {
  const { aujourdhui } = useClasseur()
  const { cellules } = echange
  return (
    <li className={css.echange}>
      <AppLink href={ficheHref('echanges', echange.id)} className={css.titre}>
        {echange.titre}
      </AppLink>
      <p className={css.detail}>
        {[dateCell(cellules.date), textCell(cellules.nature), textCell(cellules.parId)].filter(Boolean).join(' · ')} {dayOf(echange) > aujourdhui && <Tag>Prévu</Tag>}
      </p>
    </li>
  )
}

function Echanges({ echanges }: { echanges: readonly LinkedRow[] }) {
  const [all, setAll] = useState(false)
  const latest = [...echanges].sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
  return (
    <>
      <ul className={css.list} aria-label="Échanges">
        {latest.slice(0, all ? undefined : SHOWN).map(echange => (
          <Echange key={echange.id} echange={echange} />
        ))}
      </ul>
      {latest.length > SHOWN && !all && (
        <button type="button" className={css.more} onClick={() => setAll(true)}>
          Voir les {latest.length} échanges
        </button>
      )}
    </>
  )
}

/** What was said and what is to be done, about the open record and those that hang on it. */
export function Suivi({ autour = [] }: { autour?: readonly Place[] }) {
  const { collection, id, readOnly } = useFiche()
  const places = [{ collection, id }, ...autour]
  const echanges = useRowsAbout(places, 'echanges')
  const taches = useRowsAbout(places, 'taches')
  const { newEchange, newTache } = useNewAbout()
  const todo = taches.filter(({ cellules }) => cellules.faite !== true).sort((a, b) => dueOf(a).localeCompare(dueOf(b)))
  const empty = echanges.length + todo.length === 0
  return (
    <Section
      titre="Échanges et tâches"
      actions={
        !readOnly && (
          <>
            <ActionIcon variant="subtle" aria-label="Noter un échange (Alt+E)" title="Noter un échange (Alt+E)" onClick={newEchange}>
              <IconMessagePlus size={18} stroke={1.6} />
            </ActionIcon>
            <ActionIcon variant="subtle" aria-label="Ajouter une tâche (Alt+T)" title="Ajouter une tâche (Alt+T)" onClick={newTache}>
              <IconCheckbox size={18} stroke={1.6} />
            </ActionIcon>
          </>
        )
      }
    >
      <div className={css.parts}>
        {todo.length > 0 && <Taches taches={todo} />}
        {echanges.length > 0 && <Echanges echanges={echanges} />}
        {empty && <p className={css.detail}>Aucun échange noté pour l’instant. Alt+E en note un depuis n’importe quelle fiche.</p>}
      </div>
    </Section>
  )
}
