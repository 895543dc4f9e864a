import { expect, test } from 'vitest'
import { anEchange, anIngenierie, aParcours, aPersonne, aProjet, aProjetGenerateur, aSeance, aTache } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { chargesOf } from './charge'

const personnes = [aPersonne({ id: 'm', nom: 'Marc', equipe: true }), aPersonne({ id: 'a', nom: 'Agathe', equipe: true }), aPersonne({ id: 'b', nom: 'Bernard' })]

test('each of the team is told with what they have in hand, and what is over is not', () => {
  const lire = aLecture({
    aujourdhui: '2025-01-14',
    personnes,
    parcours: [
      aParcours({ id: 'p1', chargeMissionId: 'm' }),
      aParcours({ id: 'p2', chargeMissionId: 'm', sortie: 'clos' }),
      aParcours({ id: 'p3', chargeMissionId: 'm', sortie: 'suspendu', repriseLe: '2025-01-10' }),
    ],
    ingenieries: [anIngenierie({ id: 'i1', chargeMissionId: 'm', statut: 'enCours' }), anIngenierie({ id: 'i2', chargeMissionId: 'm', statut: 'close' })],
    projets: [
      aProjet({ id: 'r1', chargeMissionId: 'm', stade: 'montage' }),
      aProjet({ id: 'r2', chargeMissionId: 'm', stade: 'abandon' }),
      aProjet({ id: 'r3', chargeMissionId: 'm', stade: 'cree', fin: '2024-12' }),
    ],
    projetsGenerateur: [aProjetGenerateur({ id: 'g1', chargeMissionId: 'm' }), aProjetGenerateur({ id: 'g2', chargeMissionId: 'm', phase: 'clos' })],
    taches: [
      aTache({ id: 't1', responsableId: 'm', echeance: '2025-01-13' }),
      aTache({ id: 't2', responsableId: 'm', echeance: '2025-01-14' }),
      aTache({ id: 't3', responsableId: 'm', faiteLe: '2025-01-02' }),
    ],
  })
  const [agathe, marc, ...others] = chargesOf(lire)
  expect(agathe).toMatchObject({ personneId: 'a', parcours: [], taches: [] })
  expect(marc).toEqual({
    personneId: 'm',
    parcours: ['p1', 'p3'],
    ingenieries: ['i1'],
    projets: ['r1'],
    projetsGenerateur: ['g1'],
    taches: ['t1', 't2'],
    tachesEnRetard: ['t1'],
  })
  expect(others).toEqual([])
})

test('who has left the team and still holds something is told, and what nobody holds comes last', () => {
  const lire = aLecture({ personnes, parcours: [aParcours({ id: 'p1', chargeMissionId: 'b' }), aParcours({ id: 'p2' })], taches: [aTache({ id: 't', responsableId: 'parti' })] })
  expect(chargesOf(lire).map(({ personneId, parcours, taches }) => [personneId, parcours, taches])).toEqual([
    ['a', [], []],
    ['b', ['p1'], []],
    ['m', [], []],
    [undefined, ['p2'], ['t']],
  ])
})

test('the next meeting is the nearest to come of those they hold: séance or échange, of a known day', () => {
  const lire = aLecture({
    aujourdhui: '2025-01-14',
    personnes,
    echanges: [anEchange({ id: 'e1', parId: 'm', date: '2025-01-20' }), anEchange({ id: 'e2', parId: 'm', date: '2025-01-10' }), anEchange({ id: 'e3', parId: 'm', date: '2025' })],
    seances: [
      aSeance({ id: 's1', animateurId: 'm', date: '2025-01-16', statut: 'prevue', heureDebut: '14:00' }),
      aSeance({ id: 's2', animateurId: 'm', date: '2025-01-15', statut: 'annulee' }),
      aSeance({ id: 's3', animateurId: 'a', date: '2025-01-14', statut: 'prevue' }),
    ],
  })
  expect(chargesOf(lire).map(({ prochain }) => prochain?.id)).toEqual(['s3', 's1'])
  expect(chargesOf(lire)[1]?.prochain).toEqual({ collection: 'seances', id: 's1', date: '2025-01-16', heure: '14:00' })
})
