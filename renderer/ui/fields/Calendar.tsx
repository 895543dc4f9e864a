import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/fr'
import { DatePicker } from '@mantine/dates'
import type { Jour } from '../../../shared/kernel/jour'

/** A month to pick a day from. Apart from the rest: most dates are typed. */
export default function Calendar({ value, today, onPick }: { value: Jour | undefined; today: Jour; onPick: (day: Jour) => void }) {
  return (
    <DatePicker
      locale="fr"
      firstDayOfWeek={1}
      weekendDays={[]}
      hideOutsideDates
      value={value ?? null}
      defaultDate={value ?? today}
      onChange={day => day && onPick(day)}
      previousLabel="Mois précédent"
      nextLabel="Mois suivant"
      ariaLabels={{ monthLevelControl: 'Choisir le mois', yearLevelControl: 'Choisir l’année' }}
    />
  )
}
