/** « Hélène Vasseur » → HV; hyphens count as one word. */
export const initials = (nom: string): string => {
  const words = nom.trim().split(/\s+/)
  const kept = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return kept.map(word => word?.[0]?.toUpperCase() ?? '').join('')
}
