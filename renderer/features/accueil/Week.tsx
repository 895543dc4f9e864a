import { Button } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { addDays } from '../../../shared/kernel/jour'
import { api } from '../../client'
import { requestCreation } from '../../fiche/creation'
import { useClasseur } from '../../layout/useClasseur'
import { Brick } from './Brick'
import { EventRow } from './TodoRow'
import { Vide } from './Vide'

const DAYS = 7

/** The séances and meetings of today and of the seven days after. */
export function Week() {
  const { aujourdhui, ouvert } = useClasseur()
  const todo = useQuery(api.home.todo.queryOptions())
  return (
    <Brick
      titre="Séances et rendez-vous de la semaine"
      asked={todo}
      items={(todo.data?.aVenir ?? []).filter(({ date }) => date <= addDays(aujourdhui, DAYS))}
      row={evenement => <EventRow key={evenement.id} evenement={evenement} />}
      lignes
      vide={
        <Vide
          icone={<IconCalendarEvent size={22} stroke={1.5} aria-hidden />}
          titre="Rien de prévu dans les sept jours"
          action={
            !ouvert?.lectureSeule && (
              <Button variant="default" onClick={() => requestCreation({ collection: 'seances' })}>
                Ajouter une séance
              </Button>
            )
          }
        >
          Une séance ou un rendez-vous daté au jour près paraît ici.
        </Vide>
      }
    />
  )
}
