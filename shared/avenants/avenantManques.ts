import type { Manque } from '../contract'
import { genresConventions } from '../documents/genres/genresConventions'
import { bySeverity, manque } from '../documents/manque'
import { isWritten } from '../documents/phrases'
import type { Gravite } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { exerciceOf } from '../parametres/parametresOf'
import type { Avenant } from './avenant'
import { type ContexteAvenant, contexteAvenant } from './contexteAvenant'

const SIGNERS = ['representantId', 'signatairePes21Id']

/** What the new wording lacks: it is that of the convention. Who signs is said on the avenant. */
function conventionManques({ lire, avenant, convention, papier }: ContexteAvenant): Manque[] {
  if (!papier || !convention) return []
  const found = genresConventions[papier.type].manques(papier.lire, { id: convention.id, annee: exerciceOf(lire) })
  return found
    .filter(({ gravite }) => gravite === 'bloquant')
    .map(gap =>
      gap.collection === 'conventions' && SIGNERS.includes(gap.champ) ? manque(lire, 'avenants', avenant, gap.champ as keyof Avenant & string, 'bloquant', gap.phrase) : gap,
    )
}

/** What an avenant lacks before it can be signed, blocking first (metier.md § 6.0). */
export function avenantManques(avenant: Avenant, lire: Lecture): Manque[] {
  const contexte = contexteAvenant(avenant, lire)
  const { convention, etat, modifies } = contexte
  const here = (champ: keyof Avenant & string, gravite: Gravite, phrase: string) => manque(lire, 'avenants', avenant, champ, gravite, phrase)
  return bySeverity([
    !convention && here('conventionId', 'bloquant', 'Choisissez la convention que cet avenant modifie.'),
    convention && !etat?.signe && here('conventionId', 'bloquant', 'Aucune version signée de cette convention n’est dans le classeur : produisez-la, puis notez sa signature.'),
    etat?.signe &&
      modifies.length === 0 &&
      here('conventionId', 'bloquant', `Rien n’a changé depuis ${etat.quoi} : modifiez d’abord les données de la convention, l’avenant les reprend.`),
    ...conventionManques(contexte),
    !isWritten(avenant.objet) && here('objet', 'avertissement', 'Sans motif, l’avenant dit seulement que des éléments ont changé.'),
    !avenant.dateEffet && here('dateEffet', 'avertissement', 'Sans date, l’avenant prend effet à sa signature.'),
  ])
}
