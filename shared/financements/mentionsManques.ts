import type { Manque } from '../contract'
import { manque } from '../documents/manque'
import { leNom } from '../documents/nomAvecArticle'
import { fr } from '../documents/phrases'
import type { Jour } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { sansMention } from './mentionsFinanceurs'

/** The funders of a paper of whom nothing is known to print that day. Whether their logos are kept is told by whoever reads the disk. */
export const mentionsManques = (lire: Lecture, financeurIds: Iterable<string>, jour: Jour): Manque[] =>
  sansMention(lire, financeurIds, jour).map(financeur =>
    manque(lire, 'structures', financeur, 'mentions', 'avertissement', fr`Indiquez la phrase que demande ${leNom(financeur.nom ?? 'le financeur')}, et si son logo est attendu.`),
  )
