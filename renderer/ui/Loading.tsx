import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'

const SHOWN_AFTER_MS = 300

/** Waiting, said only when it lasts: most answers come before. */
export function Loading({ quoi = 'Lecture en cours…' }: { quoi?: string }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" style={{ padding: 24, display: 'flex', gap: 10, alignItems: 'center' }}>
      {shown && (
        <>
          <Loader size="sm" aria-hidden />
          {quoi}
        </>
      )}
    </div>
  )
}
