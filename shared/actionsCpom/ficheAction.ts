import { definitions, titled, titre } from '../documents/blocs'
import { nameOf } from '../documents/parties'
import { fr, isWritten } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatDateConnue } from '../kernel/formatJour'
import { compareDates } from '../kernel/jour'
import { formatCentimes } from '../kernel/montant'
import { compareFrench, formatNombre, plural } from '../kernel/texte'
import { publicsEnPhrase, seancesHeldFor } from './publics'
import type { ActionLue, ContexteRapport } from './rapportCpomContexte'
import { indicateursTable } from './tableaux'

/** « A2 – CRDVA »; the rank stands for a missing code. */
export const headOf = ({ action }: ActionLue, rank: number): string => [action.code ?? String(rank + 1), action.nom ?? 'Action sans intitulé'].join(' – ')

function moyens({ action }: ActionLue, collectivite: string): Bloc[] {
  const { etp, joursMobilises, benevoles } = action
  const temps = [etp === undefined ? '' : `${formatNombre(etp)}\u00A0ETP`, joursMobilises === undefined ? '' : plural(joursMobilises, 'jour')]
  return definitions(
    ['Temps salarié', temps.filter(Boolean).join(', ')],
    ['Bénévoles', benevoles === undefined ? '' : String(benevoles)],
    ['Moyens matériels', action.moyensMateriels],
    ['Coût prévu', formatCentimes(action.coutPrevu)],
    ['Coût réel', formatCentimes(action.coutReel)],
    [`Subvention, ${collectivite}`, formatCentimes(action.subventionVille)],
    ['Autres financeurs', action.autresFinanceurs],
  )
}

function seances({ lire, annee }: ContexteRapport, { action }: ActionLue): Bloc[] {
  const held = seancesHeldFor(lire, action.id, annee)
  if (held.length === 0) return []
  const sorted = [...held].sort((a, b) => compareDates(a.date, b.date) || compareFrench(a.nom ?? '', b.nom ?? ''))
  return [
    {
      type: 'tableau',
      legende: 'Séances et événements',
      colonnes: [
        { titre: 'Date', largeur: 16 },
        { titre: 'Intitulé', largeur: 46 },
        { titre: 'Lieu', largeur: 22 },
        { titre: 'Présents', largeur: 16, droite: true },
      ],
      lignes: sorted.map(s => [formatDateConnue(s.date), s.nom ?? '', s.lieu ?? '', s.presentsPrecision ?? (s.presents === undefined ? 'n.c.' : String(s.presents))]),
    },
  ]
}

/** One sheet for an action: what was done, its indicators, its means, its cost (metier.md § 7.2). */
export function ficheAction(contexte: ContexteRapport, lue: ActionLue, rank: number): Bloc[] {
  const { lire, annee, collectivite } = contexte
  const { action, indicateurs, publics } = lue
  const responsable = lire.get('personnes', action.responsableId)
  const commented = indicateurs.filter(({ commentaire }) => isWritten(commentaire))
  const means = moyens(lue, collectivite)
  const lessons = definitions(['Écarts', action.ecarts], ['Enseignements', action.enseignements], ['Suite', action.suite])
  return [
    titre(2, headOf(lue, rank)),
    ...definitions(
      ['Axe de la convention', action.axe],
      ['Suivie par', responsable && nameOf(responsable)],
      ['Dates et lieux', action.datesLieux],
      ['Public', [action.typePublic, action.publicPrevu === undefined ? '' : `${action.publicPrevu} prévus`].filter(isWritten).join(' – ')],
      ['Public touché', publicsEnPhrase(publics)],
    ),
    ...titled(3, 'Mise en œuvre', action.miseEnOeuvre),
    ...(indicateurs.length > 0 ? [titre(3, 'Indicateurs'), indicateursTable(indicateurs, annee)] : []),
    ...commented.map(({ libelle, commentaire }): Bloc => ({ type: 'paragraphe', texte: fr`${libelle}\u00A0: ${commentaire}`, fort: libelle })),
    ...seances(contexte, lue),
    ...(means.length > 0 ? [titre(3, 'Moyens et coûts'), ...means] : []),
    ...(lessons.length > 0 ? [titre(3, 'Écarts, enseignements et suite'), ...lessons] : []),
  ]
}
