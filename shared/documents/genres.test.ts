import { describe, expect, test } from 'vitest'
import { aConvention, aParcours, aPersonne, aStructure, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { genres } from './genres'
import { filePart, folderName } from './nomFichier'

const structure = aStructure({ id: 's', nom: 'Le Cri de la Plume', siret: '90001234500014', adresse: '1 rue Imaginaire', commune: '21231' })
const complete = aConvention({ id: 'b', type: 'accompagnementDla', structureId: 's', parcoursId: 'p', fin: '2026-12-31', dateSignature: '2024-11-05' })
const lire = aLecture({
  structures: [structure],
  conventions: [aConvention({ id: 'c', type: 'accompagnementDla' }), complete, aConvention({ id: 'a', type: 'tripartite' })],
  parcours: [aParcours({ id: 'p', structureId: 's', demandeInitiale: 'Tenir nos comptes.' })],
  personnes: [
    aPersonne({ mandats: elementsOf({ fonction: 'directeur', representantLegal: true }) }),
    aPersonne({ mandats: elementsOf({ structureId: 's', fonction: 'présidente', representantLegal: true }) }),
  ],
  parametres: [someParametres({ adresse: '12 avenue Gustave Eiffel' })],
})

test('proposes the conventions of its kind, the complete ones first', () => {
  expect(genres['convention-dla'].sujets(lire)).toEqual(['b', 'c'])
})

test('names a file by its date, its kind and its structure, and puts it in the folder of the structure', () => {
  expect(genres['convention-dla'].nomFichier(lire, { id: 'b', annee: 2024 })).toBe('2024-11-05_Convention-DLA_Le-Cri-de-la-Plume')
  expect(genres['convention-dla'].nomFichier(lire, { id: 'c', annee: 2024 })).toBe('2025-01-15_Convention-DLA')
  expect(genres['convention-dla'].dossier(lire, { id: 'b', annee: 2024 })).toBe('Le Cri de la Plume')
  expect(genres['rapport-cpom'].nomFichier(lire, { annee: 2024 })).toBe('2024_Rapport-CPOM_Ville-de-Dijon')
})

test('refuses a record that does not exist', () => {
  expect(() => genres.diagnostic.modele(lire, { id: 'absent', annee: 2024 })).toThrow(expect.objectContaining({ code: 'FICHE_NOT_FOUND' }))
})

describe('names on the disk', () => {
  test.each([
    ['L’Œuvre d’été & co.', 'L-OEuvre-d-ete-co'],
    ['../../etc/passwd', 'etc-passwd'],
    ['', ''],
    ['🌱', ''],
  ])('%j becomes the part of a file name %j', (text, part) => {
    expect(filePart(text)).toBe(part)
  })

  test.each([
    ['Théâtre Imaginaire', 'Théâtre Imaginaire'],
    ['A/B : "C" <D>?', 'A B C D'],
    ['..\\..\\Windows', 'Windows'],
    ['...', 'Sans structure'],
    ['con', 'con_'],
    ['Aux. Écoles', 'Aux_. Écoles'],
    ['E\u0301cole', '\u00C9cole'],
    [`${'x'.repeat(59)}🌱🌱`, `${'x'.repeat(59)}🌱`],
    ['Fin. ', 'Fin'],
  ])('%j becomes the folder %j', (text, folder) => {
    expect(folderName(text, 'Sans structure')).toBe(folder)
  })
})
