import type { Manque } from '../contract'
import { mentionsDlaManques } from '../conventions/mentionsDla'
import { bySeverity, manque } from '../documents/manque'
import { duNom } from '../documents/nomAvecArticle'
import { fr, isWritten } from '../documents/phrases'
import { sansRepresentant } from '../documents/signaturesDla'
import type { Gravite } from '../kernel/regle'
import { listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { grille } from '../offres/grille'
import { coutTotal } from './coutIngenierie'
import type { Ingenierie } from './ingenierie'
import { type ContextePvChoix, contextePvChoix } from './pvChoixContexte'

/** What stands between an offre and its place in the ranking. */
function ofOffres({ lire, offres, retenue, concurrence }: ContextePvChoix): (Manque | false)[] {
  const scaleDiffers = grille(offres.map(({ offre }) => offre)).filter(({ scales }) => scales.size > 1)
  return offres.flatMap(({ offre, nom, note: { manquent } }) => {
    const here = (champ: keyof typeof offre & string, gravite: Gravite, phrase: string) => manque(lire, 'offres', offre, champ, gravite, phrase)
    return [
      offre.prestataireId === undefined && here('prestataireId', 'bloquant', 'Indiquez quel prestataire a remis cette offre.'),
      concurrence && offre.notes === undefined && here('notes', 'bloquant', fr`Notez l’offre ${duNom(nom)}.`),
      concurrence && offre.notes !== undefined && manquent.length > 0 && here('notes', 'bloquant', fr`Il manque à l’offre ${duNom(nom)} la note de : ${listInFrench(manquent)}.`),
      ...scaleDiffers.map(({ critere }) => here('notes', 'bloquant', fr`Le critère « ${critere} » n’a pas le même barème dans chaque offre.`)),
      offre.total === undefined && here('total', offre === retenue?.offre ? 'bloquant' : 'avertissement', fr`Indiquez le total de l’offre ${duNom(nom)}, toutes taxes comprises.`),
      offre.recueLe === undefined && here('recueLe', 'avertissement', fr`Indiquez quand l’offre ${duNom(nom)} a été reçue.`),
    ]
  })
}

/** What a procès-verbal de choix lacks before it is signed, blocking first (metier.md §§ 2.2, 2.5). */
export function pvChoixManques(ingenierie: Ingenierie, lire: Lecture): Manque[] {
  const contexte = contextePvChoix(ingenierie, lire)
  const { participantes, retenue, concurrence, prestataire, chargeMission } = contexte
  const here = (champ: keyof Ingenierie & string, lacks: boolean, gravite: Gravite, phrase: string) => lacks && manque(lire, 'ingenieries', ingenierie, champ, gravite, phrase)
  const first = retenue?.note.rang === 1 && !retenue.note.exAequo
  const tooDear = retenue?.offre.total !== undefined && ingenierie.budgetMax !== undefined && retenue.offre.total > ingenierie.budgetMax
  return bySeverity([
    here('structures', participantes.length === 0, 'bloquant', 'Indiquez pour qui est cette ingénierie.'),
    here('chargeMissionId', !chargeMission, 'bloquant', 'Indiquez qui suit cette ingénierie et signe pour le DLA.'),
    here('prestataireId', !prestataire, 'bloquant', 'Choisissez le prestataire.'),
    here('choixLe', !ingenierie.choixLe, 'bloquant', 'Indiquez la date du choix.'),
    here(
      'absenceConcurrence',
      !concurrence && !isWritten(ingenierie.absenceConcurrence),
      'bloquant',
      'Il faut deux offres au moins, ou le motif d’absence de mise en concurrence.',
    ),
    ...ofOffres(contexte),
    here('prestataireId', concurrence && prestataire !== undefined && !retenue, 'bloquant', 'Le prestataire choisi n’a pas remis d’offre.'),
    here(
      'choixMotif',
      concurrence && retenue?.note.rang !== undefined && !first && !isWritten(ingenierie.choixMotif),
      'bloquant',
      'L’offre retenue n’est pas seule première : indiquez le motif du choix.',
    ),
    here(
      'tarifJour',
      !concurrence && !retenue && coutTotal(ingenierie) === undefined,
      'avertissement',
      'Indiquez les jours et le tarif : le prix de l’intervention n’est pas connu.',
    ),
    here('budgetMax', tooDear, 'avertissement', 'L’offre retenue dépasse le budget maximal.'),
    here('consultationLimite', !ingenierie.consultationLimite, 'avertissement', 'Indiquez la date limite de réponse.'),
    here('prestatairesConsultes', concurrence && ingenierie.prestatairesConsultes === undefined, 'avertissement', 'Indiquez les prestataires consultés.'),
    ...participantes.map(({ structure, representant }) => sansRepresentant(lire, structure, representant)),
    ...mentionsDlaManques(lire, contexte.financeurs, contexte.jour),
  ])
}
