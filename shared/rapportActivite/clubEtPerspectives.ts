import { paragraphe } from '../documents/blocs'
import { fr } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { isInYear } from '../kernel/jour'
import { plural } from '../kernel/texte'
import { anneeAvant } from './chiffresActivite'
import { type ContexteActivite, seancesDe } from './contexteActivite'
import { raconterTous } from './evenements'
import { chapitreSi, partieSi } from './prose'
import { courts, presentations, zooms } from './textes'

/** The Club: its missions, its meetings. */
export function club(contexte: ContexteActivite): Bloc[] {
  const chiffre = contexte.chiffre('club.rencontres')
  const count = fr`Le Club s’est réuni ${plural(chiffre.valeur, 'fois', 'fois')} en ${contexte.annee}${anneeAvant(contexte, chiffre)}.`
  return chapitreSi('Le Club des entrepreneurs de l’ESS', [
    ...presentations(contexte, 'club'),
    ...(chiffre.valeur > 0 ? [paragraphe(count), ...raconterTous(contexte, seancesDe(contexte, 'club'))] : []),
    ...zooms(contexte, 'club'),
  ])
}

/** The year in a few texts, and the meetings no other chapter tells. */
export function tempsForts(contexte: ContexteActivite): Bloc[] {
  const { annee, textes } = contexte
  const zoomed = new Set(textes.filter(({ nature }) => nature === 'zoom').map(({ sujetId }) => sujetId))
  const meetings = seancesDe(contexte, 'information', 'iae', 'autre').filter(({ id }) => !zoomed.has(id))
  return chapitreSi(`Temps forts de ${annee} et perspectives ${annee + 1}`, [
    ...partieSi(2, `Les temps forts de ${annee}`, courts(textes.filter(({ nature }) => nature === 'tempsFort')), raconterTous(contexte, meetings)),
    ...perspectives(contexte),
  ])
}

/** What comes: the texts of the year after, and what is planned in it already. */
function perspectives(contexte: ContexteActivite): Bloc[] {
  const { lire, annee, textes } = contexte
  const planned = lire.all('seances').filter(({ statut, date, type }) => statut === 'prevue' && isInYear(date, annee + 1) && type === 'assembleeGenerale')
  return partieSi(
    2,
    `Les perspectives de ${annee + 1}`,
    courts(textes.filter(({ nature }) => nature === 'perspective')),
    raconterTous(
      contexte,
      planned.map(({ description, ...seance }) => seance),
    ),
  )
}
