import { ingenieriesStarted } from '../chiffres/actesDla'
import { generateurWorkedOn } from '../chiffres/figuresCreation'
import { definitions } from '../documents/blocs'
import { addressOf, namesOf } from '../documents/parties'
import { members } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { listInFrench } from '../kernel/texte'
import { display } from '../kernel/validation'
import { type ContexteActivite, financeursOf } from './contexteActivite'
import { chapitreSi } from './prose'

/** Everybody the year was spent with: partners of séances and of territories, those who ordered courses, and the partner organisms. */
function partenairesDe({ lire, annee, seances }: ContexteActivite): string[] {
  const territories = generateurWorkedOn(lire, annee).flatMap(id => lire.get('projetsGenerateur', id) ?? [])
  return [
    ...seances.flatMap(({ partenaires, commanditaireId }) => [...members(partenaires), ...(commanditaireId ? [commanditaireId] : [])]),
    ...territories.flatMap(({ collectiviteId, partenaires }) => [...(collectiviteId ? [collectiviteId] : []), ...members(partenaires)]),
  ]
}

const named = (names: readonly string[]): string => (names.length > 0 ? `${listInFrench(names)}.` : '')

/** Those who made the year possible, and how to join the association. */
export function partenaires(contexte: ContexteActivite): Bloc[] {
  const { lire, annee, pes21 } = contexte
  const funders = financeursOf(lire, annee)
  const ofRole = (role: 'reseau' | 'organisme'): string[] => lire.where('structures', 'roles', role).map(({ id }) => id)
  const [reseaux, organismes] = [ofRole('reseau'), ofRole('organisme')]
  const others = [...new Set([...organismes, ...partenairesDe(contexte)])].filter(id => !funders.includes(id) && !reseaux.includes(id))
  const cabinets = [...ingenieriesStarted(lire, annee, 'individuelle'), ...ingenieriesStarted(lire, annee, 'collective')].flatMap(({ prestataireId }) => prestataireId ?? [])
  return chapitreSi('Partenaires et coordonnées', [
    ...definitions(
      [`Financeurs ${annee}`, named(namesOf(lire, funders))],
      ['Partenaires', named(namesOf(lire, others))],
      ['Experts des ingénieries', named(namesOf(lire, cabinets))],
      ['Réseaux', named(namesOf(lire, reseaux))],
      ['Adresse', addressOf(pes21?.adresse, pes21?.codePostal, pes21?.ville)],
      ['Téléphone', pes21?.telephone && display('telephone', pes21.telephone)],
      ['Courriel', pes21?.mail],
      ['Site', pes21?.site],
    ),
  ])
}
