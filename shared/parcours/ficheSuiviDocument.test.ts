import { expect, test } from 'vitest'
import type { ModeleDocument, Tableau } from '../kernel/document'
import { anEchange, anIngenierie, aParcours, aPersonne, aStructure, aTache, elementsOf, setOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { ficheSuiviDocument } from './ficheSuiviDocument'
import { ficheSuiviManques } from './ficheSuiviManques'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])
const tables = ({ blocs }: ModeleDocument) => blocs.filter((bloc): bloc is Tableau => bloc.type === 'tableau')

const plan = elementsOf({ axe: 'Gestion', priorite: 2, statut: 'lance' as const }, { axe: 'Tarifs', priorite: 1, statut: 'termine' as const })
const parcours = aParcours({ id: 'p', structureId: 's', chargeMissionId: 'h', plan })
const rencontre = (date: string | undefined, more = {}) => anEchange({ sujetId: 'p', moment: 'suivi', nature: 'rendezVous', date, resume: `Vu ${date}`, ...more })
const contenu = {
  aujourdhui: '2025-01-15',
  parcours: [parcours],
  structures: [aStructure({ id: 's' })],
  personnes: [aPersonne({ id: 'h', nom: 'Hélène Vasseur' }), aPersonne({ id: 'k', nom: 'Sonia Keller', civilite: 'mme' as const })],
  ingenieries: [anIngenierie({ id: 'i', structures: elementsOf({ parcoursId: 'p' }) })],
  parametres: [someParametres({ mentionFinanceurs: 'Financé.' })],
}

test('tells the follow-up meetings held, on the parcours or on its ingénierie, in the order of time; those to come are next steps', () => {
  const echanges = [
    rencontre('2024-11', { avec: setOf('k'), suite: 'Relire le budget' }),
    rencontre('2024-03-14', { sujetId: 'i' }),
    rencontre('2025-02-03', { nom: 'Point annuel' }),
    rencontre('2024-05-02', { moment: 'autre' }),
  ]
  const taches = [
    aTache({ nom: 'Envoyer le modèle', sujetId: 'p', echeance: '2025-02-01' }),
    aTache({ nom: 'Relancer', sujetId: 'p', echeance: '2025-01-10' }),
    aTache({ nom: 'Rappeler', sujetId: 'p', faiteLe: '2024-12-01' }),
  ]
  const modele = ficheSuiviDocument(parcours, aLecture({ ...contenu, echanges, taches }))
  expect(tables(modele)[0]?.lignes).toEqual([
    ['14/03/2024', 'Rendez-vous', '', 'Vu 2024-03-14', ''],
    ['novembre 2024', 'Rendez-vous', 'Mme\u00A0Sonia Keller', 'Vu 2024-11', 'Relire le budget'],
  ])
  expect(modele.blocs.find(bloc => bloc.type === 'puces')).toEqual({
    type: 'puces',
    items: ['Point annuel, le 3\u00A0février\u00A02025', 'Relancer, pour le 10\u00A0janvier\u00A02025 (échéance passée)', 'Envoyer le modèle, pour le 1er\u00A0février\u00A02025'],
  })
})

test('says where the préconisations stand, by priority, and what part was put into practice', () => {
  const modele = ficheSuiviDocument(parcours, aLecture(contenu))
  expect(tables(modele)[0]?.lignes.map(([quoi, , , statut]) => [quoi, statut])).toEqual([
    ['Tarifs', 'Terminée'],
    ['Gestion', 'Lancée'],
  ])
  const words = textsOf(modele.blocs).join('\n')
  expect(words).toContain('Sur 2\u00A0préconisations, 1 est réalisée et 1 est en cours\u00A0: le taux de mise en œuvre est de 50\u00A0%.')
  expect(words).toContain('Aucun rendez-vous de suivi n’a encore eu lieu.')
})

test('lacks the day of a meeting, and asks for what was said there', () => {
  const lire = aLecture({ ...contenu, echanges: [rencontre(undefined), rencontre('2024-03-14', { resume: undefined })] })
  expect(ficheSuiviManques(parcours, lire).map(({ collection, champ, gravite }) => [collection, champ, gravite])).toEqual([
    ['echanges', 'date', 'bloquant'],
    ['echanges', 'resume', 'avertissement'],
  ])
})
