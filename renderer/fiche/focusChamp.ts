import { champId } from './Champ'

/** Puts the hand in a field of the file on screen; a part of a field leads to the whole of it. */
export function focusChamp(champ: string): void {
  const field = document.getElementById(champId(champ.split('.')[0] ?? ''))
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
