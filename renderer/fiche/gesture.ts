import { refusalSentence } from '../ui/refusalSentence'
import { showToast, type Toast } from '../ui/toast'
import { ficheHref, goTo } from './addresses'

/** What a refusal says, and the way to whatever stands in the way. */
function refusalToast(error: unknown): Toast {
  const { code, data } = (error ?? {}) as { code?: string; data?: { collection?: string; id?: string } }
  const said: Toast = { phrase: refusalSentence(error), ton: 'attention' }
  if (code !== 'UNDO_OVERTAKEN' || !data?.collection || !data.id) return said
  const href = `${ficheHref(data.collection, data.id)}?onglet=historique`
  return { ...said, action: { libelle: 'Voir l’historique', agir: () => goTo(href) } }
}

/** Does a gesture outside any dialog: what it says goes to the toast, and so does its refusal. */
export async function gesture(run: () => Promise<Toast | undefined> | Promise<void>): Promise<void> {
  try {
    const toast = await run()
    if (toast) showToast(toast)
  } catch (error) {
    showToast(refusalToast(error))
  }
}
