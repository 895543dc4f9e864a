import { IconCheck, IconLoader2 } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { formatInstant } from '../fiche/History'
import { useSaving } from '../fiche/saving'
import css from './Layout.module.css'
import { useClasseur } from './useClasseur'

const SAID_AFTER_MS = 300

/** « Enregistré à 14 h 07 » is on disk. « Enregistrement… » is only said when it lasts. */
export function SaveState() {
  const { enregistreA } = useClasseur()
  const saving = useSaving()
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!saving) return setLong(false)
    const timer = setTimeout(() => setLong(true), SAID_AFTER_MS)
    return () => clearTimeout(timer)
  }, [saving])
  if (long)
    return (
      <span className={css.state}>
        <IconLoader2 size={16} stroke={1.6} aria-hidden /> <span className={css.stateWord}>Enregistrement…</span>
      </span>
    )
  if (!enregistreA) return null
  const told = `Enregistré à ${formatInstant(enregistreA)}`
  return (
    <span className={css.state} title={told}>
      <IconCheck size={16} stroke={1.6} className={css.done} aria-hidden /> <span className={css.stateWord}>{told}</span>
    </span>
  )
}
