import { refusalSentence } from '../ui/refusalSentence'
import { showToast, type Toast } from '../ui/toast'

/** Does a gesture outside any dialog: what it says goes to the toast, and so does its refusal. */
export async function gesture(run: () => Promise<Toast | undefined> | Promise<void>): Promise<void> {
  try {
    const toast = await run()
    if (toast) showToast(toast)
  } catch (error) {
    showToast({ phrase: refusalSentence(error), ton: 'attention' })
  }
}
