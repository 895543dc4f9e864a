import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import css from './DropZone.module.css'

/** What was let go over a place: its files, and whether a folder was among them. */
export interface Dropped {
  fichiers: readonly File[]
  dossier: boolean
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

function droppedOf({ items, files }: DataTransfer): Dropped {
  const isFolder = [...items].map(item => item.webkitGetAsEntry()?.isDirectory === true)
  return { fichiers: [...files].filter((_file, index) => !isFolder[index]), dossier: isFolder.includes(true) }
}

// Let go beside the place, a file would take that of the application.
const stay = (event: DragEvent): void => {
  if (holdsFiles(event)) event.preventDefault()
}

/** A place where files may be let go; while some hang over it, it says what will become of them. A button does the same for the keyboard. What is inside outlives `enabled`. */
export function DropZone({
  className,
  enabled,
  phrase,
  onDropped,
  children,
}: {
  className?: string | undefined
  enabled: boolean
  phrase: string
  onDropped: (dropped: Dropped) => void
  children: ReactNode
}) {
  const place = useRef<HTMLDivElement>(null)
  // Entering a child is told before its parent is left: they are counted.
  const [depth, setDepth] = useState(0)
  const move = useEffectEvent((event: DragEvent, by: number) => {
    if (holdsFiles(event)) setDepth(was => Math.max(0, was + by))
  })
  const drop = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event) || !event.dataTransfer) return
    setDepth(0)
    onDropped(droppedOf(event.dataTransfer))
  })
  useEffect(() => {
    if (!enabled) return
    const listening = new AbortController()
    const { signal } = listening
    place.current?.addEventListener('dragenter', event => move(event, 1), { signal })
    place.current?.addEventListener('dragleave', event => move(event, -1), { signal })
    place.current?.addEventListener('drop', drop, { signal })
    window.addEventListener('dragover', stay, { signal })
    window.addEventListener('drop', stay, { signal })
    return () => listening.abort()
  }, [enabled])
  return (
    <div className={className} ref={place}>
      {children}
      {depth > 0 && (
        <div className={css.over} role="status">
          <p>{phrase}</p>
        </div>
      )}
    </div>
  )
}
