import { ActionIcon, Popover } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { Jour } from '../../../shared/kernel/jour'
import { Loading } from '../Loading'

const Calendar = lazy(() => import('./Calendar'))

/** Beside a date: the month, for who prefers to point. The keyboard types the date, so Tab passes over it. */
export function CalendarButton({ label, value, today, onPick }: { label: string; value: Jour | undefined; today: Jour; onPick: (day: Jour) => void }) {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={26} tabIndex={-1} aria-label={`Calendrier : ${label}`} onClick={() => setOpened(!opened)}>
          <IconCalendar size={17} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Calendrier : ${label}`}>
        <Suspense fallback={<Loading />}>
          <Calendar
            value={value}
            today={today}
            onPick={day => {
              setOpened(false)
              onPick(day)
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
