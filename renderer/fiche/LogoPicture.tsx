import { useEffect, useState } from 'react'
import { client } from '../client'

/** A logo as the core keeps it; nothing when none is kept. */
export function LogoPicture({ pour, alt, className }: { pour: string; alt: string; className: string | undefined }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let here = true
    // Taken away in the meantime: its place stays empty.
    client.logos.bytes({ pour }).then(
      fichier => {
        if (!here) return
        made = URL.createObjectURL(fichier)
        setUrl(made)
      },
      () => undefined,
    )
    return () => {
      here = false
      if (made) URL.revokeObjectURL(made)
    }
  }, [pour])
  return url ? <img src={url} alt={alt} className={className} /> : null
}
