import { afterEach, expect, test } from 'vitest'
import type { Semence } from '../classeur/createClasseur'
import type { Core } from '../core'
import { aCore } from '../testing/aCore'
import { calls } from './calls'
import { reports } from './reports'
import { silence } from './silence'
import { todo } from './todo'
import { toSign } from './toSign'

let dispose: () => Promise<void> = async () => undefined
afterEach(() => dispose())

/** The 14 January 2025, in a classeur with these records; the author of the gestures is Éloïse. */
async function onThatDay(...semences: Semence[]): Promise<Core> {
  const made = await aCore({ semences, le: '2025-01-14' })
  dispose = made.dispose
  return made.core
}

const personne = (id: string, nom: string): Semence => ({ collection: 'personnes', fiche: { id, nom, equipe: true } })
const tache = (fiche: Semence['fiche']): Semence => ({ collection: 'taches', fiche })
const convention = (fiche: Semence['fiche']): Semence => ({ collection: 'conventions', fiche: { nom: 'Convention fictive', type: 'partenariat', ...fiche } })

test('tasks still to be done come by deadline, and mine are known by my name', async () => {
  const core = await onThatDay(
    personne('e', 'Éloïse'),
    personne('n', 'Nora Petit'),
    tache({ nom: 'Sans date', responsableId: 'e' }),
    tache({ nom: 'Plus tard', echeance: '2025-02-01', responsableId: 'n' }),
    tache({ nom: 'En retard', echeance: '2025-01-10', responsableId: 'e' }),
    tache({ nom: 'Faite', echeance: '2025-01-11', faiteLe: '2025-01-12' }),
  )
  expect(todo(core).taches.map(({ titre, mienne, responsable }) => [titre, mienne, responsable])).toEqual([
    ['En retard', true, 'Éloïse'],
    ['Plus tard', false, 'Nora Petit'],
    ['Sans date', true, 'Éloïse'],
  ])
})

test('what comes in the next thirty days is told to the day; what is only known by its month is not', async () => {
  const seance = (nom: string, date: string, statut = 'prevue'): Semence => ({ collection: 'seances', fiche: { nom, date, statut, type: 'club', lieu: 'Salle fictive' } })
  const core = await onThatDay(
    seance('Proche', '2025-02-13'),
    seance('Ce matin', '2025-01-14'),
    seance('Loin', '2025-02-14'),
    seance('En février', '2025-02'),
    seance('Hier', '2025-01-13'),
    seance('Annulée', '2025-01-20', 'annulee'),
  )
  expect(todo(core).aVenir.map(({ titre, lieu }) => [titre, lieu])).toEqual([
    ['Ce matin', 'Salle fictive'],
    ['Proche', 'Salle fictive'],
  ])
})

test('a silence is told past what the office allows, counted from the last contact', async () => {
  const core = await onThatDay(
    { collection: 'parametres', fiche: { nom: 'PES21', joursSansNouvelles: 30 } },
    { collection: 'parcours', fiche: { id: 'p1', dateAccueil: '2024-11-01' } },
    { collection: 'parcours', fiche: { id: 'p2', dateAccueil: '2024-11-01' } },
    { collection: 'parcours', fiche: { id: 'p3', dateAccueil: '2024-11-01', sortie: 'clos', sortieLe: '2024-12' } },
    { collection: 'echanges', fiche: { nom: 'Appel', sujetId: 'p2', date: '2025-01-02' } },
  )
  expect(silence(core.lire)).toMatchObject({ jours: 30, parcours: [{ id: 'p1', depuis: '2024-11-01', jours: 74 }] })
})

test('a call to return is told with who it is about and who promised it', async () => {
  const core = await onThatDay(
    personne('n', 'Nora Petit'),
    { collection: 'structures', fiche: { id: 's1', nom: 'Théâtre Imaginaire' } },
    { collection: 'echanges', fiche: { nom: 'Appel', sujetId: 's1', date: '2025-01-06', suite: 'Rappeler la présidente', suiteLe: '2025-01-13', parId: 'n' } },
  )
  expect(calls(core.lire)).toMatchObject([{ titre: 'Appel', suite: 'Rappeler la présidente', le: '2025-01-13', par: 'Nora Petit', sujet: { titre: 'Théâtre Imaginaire' } }])
})

test('papers on their way to a signature come with the step each waits for, the nearest to its end first', async () => {
  const core = await onThatDay(
    convention({ id: 'brouillon', statut: 'brouillon' }),
    convention({ id: 'relue', statut: 'relue' }),
    convention({ id: 'envoyee', statut: 'envoyee', envoyeeLe: '2025-01-10' }),
    convention({ id: 'moitie', statut: 'signeeEnPartie', signeeStructure: true }),
    convention({ id: 'signee', statut: 'signee' }),
  )
  expect(toSign(core.lire).map(({ id, verbe, signe }) => [id, verbe, signe.structure])).toEqual([
    ['moitie', 'Signer la convention', true],
    ['envoyee', 'Signer la convention', false],
    ['relue', 'Envoyer la convention', false],
  ])
})

test('what its own dialog asks does not stand in the way of a signature; what it does not ask does', async () => {
  const core = await onThatDay(convention({ id: 'c1', statut: 'envoyee' }))
  expect(toSign(core.lire)).toMatchObject([{ obstacle: { champ: 'structureId', phrase: 'Indiquez la structure.' } }])
})

test('a proof waits until it is sent, and the report of the CPOM tells what still blocks it', async () => {
  const core = await onThatDay(
    { collection: 'parametres', fiche: { nom: 'PES21', exercice: 2024, cpomDebut: 2023, cpomFin: 2025, cpomCollectivite: 'Ville de Dijon' } },
    { collection: 'structures', fiche: { id: 'ville', nom: 'Ville de Dijon' } },
    { collection: 'lignesFinancement', fiche: { id: 'l1', financeurId: 'ville', exercice: 2024 } },
    { collection: 'justificatifs', fiche: { id: 'j1', type: 'crf', ligneId: 'l1', limite: '2025-06-30' } },
    { collection: 'justificatifs', fiche: { id: 'j2', type: 'rapport', ligneId: 'l1', limite: '2025-01-31' } },
    { collection: 'justificatifs', fiche: { id: 'j3', type: 'crf', ligneId: 'l1', limite: '2024-06-30', envoyeLe: '2024-06-28' } },
  )
  const { justificatifs, cpom } = reports(core.lire)
  expect(justificatifs.map(({ id, type, financeur }) => [id, type, financeur])).toEqual([
    ['j2', 'Rapport d’activité', 'Ville de Dijon'],
    ['j1', 'Compte rendu financier', 'Ville de Dijon'],
  ])
  expect(cpom).toEqual({ annee: 2024, collectivite: 'Ville de Dijon', bloquants: 1 })
})

test('no report of the CPOM is asked for a year that has none', async () => {
  const core = await onThatDay({ collection: 'parametres', fiche: { nom: 'PES21', exercice: 2024 } })
  expect(reports(core.lire)).toEqual({ justificatifs: [] })
})
