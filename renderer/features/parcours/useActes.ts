import { newId } from '../../../shared/kernel/id'
import { requestCreation } from '../../fiche/creation'
import { useFiche } from '../../fiche/ficheContext'
import { liensAround } from '../../fiche/linkToOpened'

/** The records a parcours gives birth to, prefilled with what it knows. */
export function useActes() {
  const opened = useFiche()
  const { structureId, chargeMissionId } = opened.ouverte.fiche
  const structure = typeof structureId === 'string' ? (opened.ouverte.liens[structureId]?.titre ?? '') : ''
  const known = { ...(structureId ? { structureId } : {}), parcoursId: opened.id }
  const follower = chargeMissionId ? { chargeMissionId } : {}
  const liens = liensAround(opened)
  const named = (what: string): string => [what, structure].filter(Boolean).join(' – ')
  return {
    convention: () =>
      requestCreation({
        collection: 'conventions',
        titre: 'Préparer la convention',
        champs: { nom: named('Convention d’accompagnement DLA'), type: 'accompagnementDla', ...known },
        liens,
      }),
    diagnostic: () => requestCreation({ collection: 'diagnostics', titre: 'Ouvrir un diagnostic', champs: { type: 'individuel', ...known, ...follower }, liens }),
    ingenierie: () =>
      requestCreation({
        collection: 'ingenieries',
        titre: 'Préparer une ingénierie',
        champs: { nom: named('Ingénierie individuelle'), type: 'individuelle', structures: { [newId()]: { ordre: 0, ...known, statut: 'inscrite' } }, ...follower },
        liens,
      }),
    rendezVous: () =>
      requestCreation({
        collection: 'echanges',
        titre: 'Ajouter un rendez-vous de suivi',
        champs: { nom: 'Rendez-vous de suivi', sujetId: opened.id, moment: 'suivi', nature: 'rendezVous' },
        liens,
        done: () => undefined,
      }),
  }
}
