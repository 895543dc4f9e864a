import type { Manque } from '../contract'
import { feuilleDla } from '../documents/feuilleDla'
import { fr, isWritten } from '../documents/phrases'
import type { Bloc, ModeleDocument } from '../kernel/document'
import type { ContexteIngenierie } from './ingenierieContexte'

/** A paper of an ingénierie, under its name and its code. */
export const feuilleIngenierie = ({ lire, ingenierie, financeurs, jour }: ContexteIngenierie, titre: string, blocs: Bloc[], manques: readonly Manque[]): ModeleDocument =>
  feuilleDla(lire, {
    titre,
    sousTitre: ingenierie.nom,
    reference: isWritten(ingenierie.code) ? fr`Ingénierie n° ${ingenierie.code}` : undefined,
    financeurs,
    jour,
    blocs,
    manques,
  })
