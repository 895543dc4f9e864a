import type { EtatPartage } from '../../shared/contract/partage'

/** What of the shared folder is worth a band across the window. */
export type ShareNews = Pick<EtatPartage, 'actif' | 'joignable' | 'recues' | 'aVerifier' | 'retenus'>

/** True when the shared folder says something that was not there when the band was last closed. */
export function isNews(now: ShareNews, closed: ShareNews | undefined): boolean {
  if (!now.actif) return false
  return (
    now.recues > (closed?.recues ?? 0) ||
    now.aVerifier > (closed?.aVerifier ?? 0) ||
    (!now.joignable && (closed?.joignable ?? true)) ||
    now.retenus.some(phrase => !closed?.retenus.includes(phrase))
  )
}
