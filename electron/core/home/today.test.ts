import { afterEach, expect, test } from 'vitest'
import type { Semence } from '../classeur/createClasseur'
import type { Core } from '../core'
import { aCore } from '../testing/aCore'
import { today } from './today'

let dispose: () => Promise<void> = async () => undefined
afterEach(() => dispose())

/** The 14 January 2025, in a classeur with these records; the author of the gestures is Éloïse. */
async function onThatDay(...semences: Semence[]): Promise<Core> {
  const made = await aCore({ semences, le: '2025-01-14' })
  dispose = made.dispose
  return made.core
}

const personne = (id: string, nom: string): Semence => ({ collection: 'personnes', fiche: { id, nom, equipe: true } })

test('tasks still to be done come by deadline, and mine are known by my name', async () => {
  const core = await onThatDay(
    personne('e', 'Éloïse'),
    personne('n', 'Nora Petit'),
    { collection: 'taches', fiche: { nom: 'Sans date', responsableId: 'e' } },
    { collection: 'taches', fiche: { nom: 'Plus tard', echeance: '2025-02-01', responsableId: 'n' } },
    { collection: 'taches', fiche: { nom: 'En retard', echeance: '2025-01-10', responsableId: 'e' } },
    { collection: 'taches', fiche: { nom: 'Faite', echeance: '2025-01-11', faiteLe: '2025-01-12' } },
  )
  const { taches } = await today(core)
  expect(taches.map(({ titre, mienne, responsable }) => [titre, mienne, responsable])).toEqual([
    ['En retard', true, 'Éloïse'],
    ['Plus tard', false, 'Nora Petit'],
    ['Sans date', true, 'Éloïse'],
  ])
})

test('what comes in the next thirty days is told to the day; what is only known by its month is not', async () => {
  const seance = (nom: string, date: string, statut = 'prevue'): Semence => ({ collection: 'seances', fiche: { nom, date, statut, type: 'club' } })
  const core = await onThatDay(
    seance('Proche', '2025-02-13'),
    seance('Loin', '2025-02-14'),
    seance('En février', '2025-02'),
    seance('Hier', '2025-01-13'),
    seance('Annulée', '2025-01-20', 'annulee'),
  )
  expect((await today(core)).aVenir.map(({ titre }) => titre)).toEqual(['Proche'])
})

test('a gap is told once with the records that have it, and the field where it is filled', async () => {
  const structure = (id: string, nom: string): Semence => ({ collection: 'structures', fiche: { id, nom, naf: '90.01Z' } })
  const core = await onThatDay(structure('s1', 'Théâtre Imaginaire'), structure('s2', 'Atelier Fictif'))
  const gap = (await today(core)).manques.find(({ champ }) => champ === 'nafVersion')
  expect(gap).toMatchObject({ nombre: 2, gravite: 'avertissement', fiches: [{ id: 's1' }, { id: 's2' }] })
})
