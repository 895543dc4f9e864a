import type { Defaite } from '../contract'
import { listInFrench, plural } from '../kernel/texte'

const NAMED = 3

const resteOf = (items: readonly string[], one: string, many: string): string[] => {
  if (items.length === 0) return []
  const named = items.length > NAMED ? `${items.slice(0, NAMED).join(', ')}…` : `${listInFrench(items)}.`
  return [`${plural(items.length, one, many)} : ${named}`]
}

/** What is told of a merge that was undone: who came back, and what was left because it changed since. */
export const phraseDefaite = ({ titre, champs, liens, gardee }: Defaite): string =>
  [
    `Fusion défaite : « ${titre} » est de nouveau une fiche.`,
    ...(gardee ? [`L’historique de cette fusion n’est pas sur ce poste : ce qui lui était lié est resté à « ${gardee} ».`] : []),
    ...resteOf(champs, 'champ modifié depuis est resté', 'champs modifiés depuis sont restés'),
    ...resteOf(liens, 'lien changé depuis est resté', 'liens changés depuis sont restés'),
  ].join(' ')
