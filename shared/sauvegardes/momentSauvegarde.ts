import { formatJour } from '../kernel/formatJour'

/** `12/11/2026 à 14 h 05`: when a backup was made, at the post that made it. `heure` is `HH:MM:SS`. */
export const momentSauvegarde = ({ jour, heure }: { jour: string; heure: string }): string => `${formatJour(jour)} à ${Number(heure.slice(0, 2))}\u00A0h\u00A0${heure.slice(3, 5)}`
