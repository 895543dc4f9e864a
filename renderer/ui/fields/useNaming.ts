import type { ComboboxStore } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { fold } from '../../../shared/kernel/texte'
import type { Choice } from './sources'

const UNKNOWN = 'Choisissez dans la liste qui s’ouvre sous le champ.'

const isSame = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim()

/** What may be named, and what to do with it. */
interface Naming {
  combobox: ComboboxStore
  /** Asks for the choices nearest to these words. */
  seek: (texte: string) => Promise<readonly Choice[]> | readonly Choice[]
  choose: (choice: Choice) => void
  /** The field was emptied, then left. */
  clear?: () => void
}

/**
 * Naming one of many by its letters. Leaving the field takes the one that bears this very name; other words stay in the
 * field with what is expected, so that nothing typed is lost unseen. Échap gives them up.
 */
export function useNaming(naming: Naming) {
  const [typed, setTyped] = useState<string>()
  const [unknown, setUnknown] = useState(false)
  const words = typed?.trim() ?? ''
  const latest = useRef({ ...naming, words })
  latest.current = { ...naming, words }
  const restore = () => {
    setTyped(undefined)
    setUnknown(false)
  }
  const leave = async () => {
    naming.combobox.closeDropdown()
    if (typed === undefined) return
    if (words === '') {
      restore()
      return naming.clear?.()
    }
    setUnknown(true)
    const [found, ...others] = (await naming.seek(words)).filter(({ libelle }) => isSame(libelle, words))
    // The hand may have come back meanwhile.
    if (!found || others.length > 0 || latest.current.words !== words) return
    restore()
    latest.current.choose(found)
  }
  return {
    typed,
    words,
    refusal: unknown ? UNKNOWN : undefined,
    restore,
    /** For the target of the kit: Échap closes the list, then gives up the words; a dialog around waits for the next one. */
    escape: { 'data-mantine-stop-propagation': naming.combobox.dropdownOpened || typed !== undefined || undefined },
    type: (text: string) => {
      setTyped(text)
      setUnknown(false)
      naming.combobox.openDropdown()
      naming.combobox.resetSelectedOption()
    },
    leave: () => void leave().catch(() => setUnknown(true)),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      // Entrée takes the choice that is lit; before there is one, it waits for it.
      if (event.key === 'Enter' && words && naming.combobox.getSelectedOptionIndex() < 0) event.preventDefault()
      if (event.key !== 'Escape' || typed === undefined) return
      event.preventDefault()
      event.stopPropagation()
      naming.combobox.closeDropdown()
      restore()
    },
  }
}

/**
 * Lights the first choice, so that Entrée takes it.
 *
 * @param words those typed, once the choices are theirs; '' until then
 * @param shown the choices under the field, by their values
 */
export function useFirstLit(combobox: ComboboxStore, words: string, shown: readonly string[]): void {
  const store = useRef(combobox)
  store.current = combobox
  const choices = shown.join(' ')
  useEffect(() => {
    if (words && choices) store.current.selectFirstOption()
  }, [words, choices])
}
