import { useEffect, useRef, useSyncExternalStore } from 'react'

/** A key that does something now. `touches` is how it is written in menus: « Ctrl+F », « Alt+E », « ? ». */
export interface Shortcut {
  touches: string
  libelle: string
}

interface Registered extends Shortcut {
  run: () => void
}

let registered: readonly Registered[] = []
const listeners = new Set<() => void>()

function put(next: readonly Registered[]): void {
  registered = next
  for (const listener of listeners) listener()
}

/** The keys that do something now, the latest first: the last one to ask for a key has it. */
export const useShortcuts = (): readonly Shortcut[] =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => registered,
  )

/** Binds a key for as long as the component is on screen. One bound `partout` gives way to the page’s own. */
export function useShortcut(touches: string, libelle: string, run: () => void, { enabled = true, partout = false } = {}): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    if (!enabled) return
    const mine: Registered = { touches, libelle, run: () => latest.current() }
    put(partout ? [...registered, mine] : [mine, ...registered])
    return () => put(registered.filter(other => other !== mine))
  }, [touches, libelle, enabled, partout])
}

const KEYS: Readonly<Record<string, string>> = { escape: 'Échap', enter: 'Entrée', f1: 'F1' }

/**
 * How a key press is written. By the letter it gives, not by its place: Z is elsewhere on AZERTY.
 *
 * @returns undefined for AltGr (Ctrl+Alt: € @ # are there) and for bare modifiers
 */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string | undefined {
  const ctrl = event.ctrlKey || event.metaKey
  if ((ctrl && event.altKey) || ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'Dead'].includes(event.key)) return undefined
  const key = KEYS[event.key.toLowerCase()] ?? event.key.toUpperCase()
  const letter = /^[A-ZÉÈÀÇ]$/.test(key)
  return [ctrl && 'Ctrl', event.altKey && 'Alt', event.shiftKey && (letter || key.length > 1) && 'Maj', key].filter(Boolean).join('+')
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))

/** While typed text is not yet recorded, Ctrl+Z and Ctrl+Y are those of the field. */
const belongsToField = (name: string, target: EventTarget | null): boolean =>
  isTyping(target) && (/^(Ctrl\+[ZY]|Ctrl\+Maj\+Z)$/.test(name) ? (target as HTMLElement).dataset.enSaisie === 'oui' : !/^(Ctrl|Alt)\+|^F\d+$/.test(name))

const OVER_THE_PAGE = '[role="dialog"], [role="listbox"], [role="menu"]'
const somethingOver = (): boolean => [...document.querySelectorAll(OVER_THE_PAGE)].some(element => element.checkVisibility())

/** Does what a key does now, asked by a menu: what is being typed is the field’s own. */
export function runShortcut(touches: string): void {
  if (belongsToField(touches, document.activeElement)) document.execCommand(touches === 'Ctrl+Z' ? 'undo' : 'redo')
  else if (!somethingOver()) registered.find(one => one.touches === touches)?.run()
}

/** Listens to the whole window. Called once, before anything else listens. */
export function listenToKeys(): () => void {
  // Seen before a dialog or a list of choices takes Échap and goes away.
  let over = false
  const before = () => {
    over = somethingOver()
  }
  const onKey = (event: KeyboardEvent) => {
    const name = event.defaultPrevented || over ? undefined : keyName(event)
    const shortcut = name && !belongsToField(name, event.target) ? registered.find(one => one.touches === name) : undefined
    if (!shortcut) return
    event.preventDefault()
    shortcut.run()
  }
  window.addEventListener('keydown', before, { capture: true })
  window.addEventListener('keydown', onKey)
  return () => {
    window.removeEventListener('keydown', before, { capture: true })
    window.removeEventListener('keydown', onKey)
  }
}
