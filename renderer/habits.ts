import { client } from './client'

const WRITE_AFTER_MS = 400

const habits = new Map<string, string>()
const pending = new Map<string, ReturnType<typeof setTimeout>>()

/** Reads what this post likes to find again. Called once, before the first screen. */
export async function loadHabits(): Promise<void> {
  for (const [cle, valeur] of Object.entries(await client.habits.all())) habits.set(cle, valeur)
}

/** A habit of this post, by name; undefined when there is none. */
export const habit = (cle: string): string | undefined => habits.get(cle)

/** Remembers it now, and writes it to the settings when the hand rests. An empty value forgets it. */
export function keepHabit(cle: string, valeur: string): void {
  if ((habits.get(cle) ?? '') === valeur) return
  habits.set(cle, valeur)
  clearTimeout(pending.get(cle))
  pending.set(
    cle,
    // A habit that could not be kept is only asked again next time.
    setTimeout(() => void client.habits.keep({ cle, valeur }).catch(() => undefined), WRITE_AFTER_MS),
  )
}
