import type { Lecture } from '../lecture'
import type { Modele, TypeModele } from './modele'

/** The templates of a kind, the latest first. */
export const versionsModele = (lire: Lecture, type: TypeModele): Modele[] => [...lire.where('modeles', 'type', type)].sort((a, b) => (a.id < b.id ? 1 : -1))

/** The template a kind of paper is written with; the latest, had two posts each put one in service. Undefined when it is our own layout. */
export const modeleEnService = (lire: Lecture, type: TypeModele): Modele | undefined => versionsModele(lire, type).find(({ actif }) => actif === true)
