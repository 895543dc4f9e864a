import type { Lettre } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import type { Jour } from '../kernel/jour'
import { display } from '../kernel/validation'
import type { Parametres } from '../parametres/parametres'
import { fullNameOf } from './parties'
import { fr, isWritten, join } from './phrases'

/** The association at the head of its letters: name, address, telephone, mail, a line each; those that are known. */
export const expediteurPes21 = (pes21: Parametres | undefined): Lettre['expediteur'] =>
  [fullNameOf(pes21), pes21?.adresse, join(pes21?.codePostal, pes21?.ville), pes21?.telephone && fr`Tél. : ${display('telephone', pes21.telephone)}`, pes21?.mail].filter(line =>
    isWritten(line),
  )

/** « Dijon, le 5 novembre 2024 »; the day alone when the town is not known. */
export const lieuDate = (pes21: Parametres | undefined, jour: Jour): string =>
  isWritten(pes21?.ville) ? fr`${pes21.ville}, le ${formatJourLong(jour)}` : fr`Le ${formatJourLong(jour)}`

/** How a letter ends, after the civilité it began with. */
export const politesse = (civilite: string): string => fr`Je vous prie d’agréer, ${civilite}, l’expression de mes salutations distinguées.`
