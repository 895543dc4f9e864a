import { benevolatOf, heuresOf, missionsOf } from '../benevolat/benevolat'
import { paragraphe } from '../documents/blocs'
import { fr } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatCentimes } from '../kernel/montant'
import { compareFrench, formatNombre, listInFrench, plural } from '../kernel/texte'
import { adhesionsOf } from '../vieAssociative/adhesionsOf'
import { type ContexteActivite, seancesDe } from './contexteActivite'
import { raconterTous } from './evenements'
import { chapitreSi, partieSi } from './prose'
import { presentations, textesDe, zooms } from './textes'

const hours = (heures: number): string => `${formatNombre(heures)}\u00A0h`

/** The hours given, by what they were given to. */
function parNature({ lire, annee }: ContexteActivite): Bloc[] {
  const natures = new Map<string, { heures: number; qui: Set<string> }>()
  for (const mission of missionsOf(lire, annee)) {
    const heures = heuresOf(mission, annee)
    if (heures === 0) continue
    const nature = lire.libelle('missionsBenevoles', mission.nature) || 'Autre'
    const { heures: sum = 0, qui = new Set<string>() } = natures.get(nature) ?? {}
    natures.set(nature, { heures: sum + heures, qui: qui.add(mission.personneId ?? mission.id) })
  }
  const rows = [...natures].sort((a, b) => b[1].heures - a[1].heures || compareFrench(a[0], b[0]))
  if (rows.length === 0) return []
  return [
    {
      type: 'tableau',
      legende: `Temps donné par les bénévoles en ${annee}, selon la mission`,
      colonnes: [
        { titre: 'Mission', largeur: 56 },
        { titre: 'Bénévoles', largeur: 22, droite: true },
        { titre: 'Heures', largeur: 22, droite: true },
      ],
      lignes: rows.map(([nature, { heures, qui }]) => [nature, String(qui.size), formatNombre(heures)]),
    },
  ]
}

/** How much time volunteers gave and what it is worth. */
export function benevolat(contexte: ContexteActivite): Bloc[] {
  const { lire, annee } = contexte
  const { heures, taux, valeur, dons } = benevolatOf(lire, annee)
  const givers = dons.filter(don => don.heures > 0).length
  if (givers === 0) return []
  const worth = taux === undefined || valeur === undefined ? '' : fr`, valorisées à ${formatCentimes(valeur)}`
  return [
    {
      type: 'paragraphe',
      texte: fr`En ${annee}, ${plural(givers, 'bénévole a donné', 'bénévoles ont donné')} ${hours(heures)} à l’association${worth}.`,
      ...(taux === undefined
        ? {}
        : {
            notes: [
              fr`Heures relevées dans l’année, au taux de ${formatCentimes(taux)} de l’heure. Le même montant figure en emplois et en ressources des comptes annuels (864 et 875).`,
            ],
          }),
    },
    ...parNature(contexte),
  ]
}

/** Who belongs to the association. */
export function adhesions({ lire, annee }: ContexteActivite): Bloc[] {
  const { personnes, structures } = adhesionsOf(lire, annee)
  const parts = [personnes.length > 0 && plural(personnes.length, 'personne'), structures.length > 0 && plural(structures.length, 'structure')].filter(part => part !== false)
  return parts.length > 0 ? [paragraphe(fr`L’association compte ${listInFrench(parts)} ${adherents(personnes.length + structures.length)} en ${annee}.`)] : []
}

const adherents = (count: number): string => (count > 1 ? 'adhérentes' : 'adhérente')

/** The life of the association: its volunteers, its members, its meetings, the zooms. */
export function vieAssociative(contexte: ContexteActivite): Bloc[] {
  const told = new Set(textesDe(contexte, 'zoom', 'vieAssociative').map(({ sujetId }) => sujetId))
  const meetings = seancesDe(contexte, 'assembleeGenerale', 'vieAssociative', 'defiPitchInterne').filter(({ id }) => !told.has(id))
  return chapitreSi('Vie associative', [
    ...presentations(contexte, 'vieAssociative'),
    ...partieSi(2, 'Le temps donné', benevolat(contexte), adhesions(contexte)),
    ...partieSi(2, 'Assemblées et rencontres', raconterTous(contexte, meetings)),
    ...partieSi(2, textesDe(contexte, 'zoom', 'vieAssociative').length > 1 ? 'Zooms' : 'Zoom', zooms(contexte, 'vieAssociative', 3)),
  ])
}
