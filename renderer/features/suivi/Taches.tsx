import { formatJour } from '../../../shared/kernel/formatJour'
import { ficheHref } from '../../fiche/addresses'
import { editFiche } from '../../fiche/editFiche'
import { gesture } from '../../fiche/gesture'
import { textCell } from '../../fiche/LinkedCard'
import type { LinkedRow } from '../../fiche/useLinkedRows'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Tag } from '../../ui/Tag'
import { Tick } from '../../ui/Tick'
import css from './Suivi.module.css'

const mark = (id: string, valeur: string | undefined): Promise<void> => editFiche('taches', id, [{ chemin: ['faiteLe'], ...(valeur ? { valeur } : {}) }])

function Line({ tache }: { tache: LinkedRow }) {
  const { aujourdhui } = useClasseur()
  const { titre, id, cellules } = tache
  const echeance = textCell(cellules.echeance)
  const faite = cellules.faite === true
  const tick = (done: boolean) =>
    gesture(async () => {
      await mark(id, done ? aujourdhui : undefined)
      return {
        phrase: done ? `Tâche faite : ${titre}` : `Tâche à refaire : ${titre}`,
        action: { libelle: 'Annuler', agir: () => void gesture(() => mark(id, done ? undefined : aujourdhui)) },
      }
    })
  return (
    <li className={css.tache}>
      <Tick nom={`Faite : ${titre}`} coche={faite} agir={tick} />
      <div>
        <AppLink href={ficheHref('taches', id)} className={css.titre}>
          {titre}
        </AppLink>
        <p className={css.detail}>
          {[echeance && `pour le ${formatJour(echeance)}`, textCell(cellules.responsableId)].filter(Boolean).join(' · ')}{' '}
          {!faite && echeance !== '' && echeance < aujourdhui && <Tag ton="attention">En retard</Tag>}
        </p>
      </div>
    </li>
  )
}

/** Tâches, ticked where they are read. */
export function Taches({ taches }: { taches: readonly LinkedRow[] }) {
  return (
    <ul className={css.list} aria-label="Tâches">
      {taches.map(tache => (
        <Line key={tache.id} tache={tache} />
      ))}
    </ul>
  )
}
