/** Where the hand goes when nothing better is known: the page itself, so that the next Tab enters it. */
export const toPage = (): void => document.getElementById('contenu')?.focus({ preventScroll: true })

/** Gives the hand back to what had it; to the page when that is gone, or when nothing had it. */
export function giveHandBack(former: Element | null): void {
  if (former instanceof HTMLElement && former !== document.body && former.isConnected) former.focus({ preventScroll: true })
  else toPage()
}
