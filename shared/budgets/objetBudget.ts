import type { Lecture } from '../lecture'

/** What a budget is of: « A1 · DLA », or the whole association. Reads the action itself: titles are made of it. */
export function objetBudget(lire: Lecture, actionCpomId: string | undefined): string {
  if (actionCpomId === undefined) return 'toute l’association'
  const action = lire.get('actionsCpom', actionCpomId)
  return action ? [action.code, action.nom].filter(Boolean).join(' · ') || 'action sans nom' : 'action à indiquer'
}
