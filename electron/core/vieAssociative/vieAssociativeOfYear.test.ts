import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Fiches } from '../../../shared/fiches'
import { nomenclatureSeed } from '../../../shared/nomenclatures/seed'
import { aPublication, aTexteAnnuel } from '../../../shared/testing/builders'
import { aLecture, type Contenu } from '../../../shared/testing/lecture'
import { projetAssociatifOf } from '../../../shared/vieAssociative/projetAssociatif'
import { demoRecords } from '../demo/demo'
import { figuresOfYear } from '../figures/figuresOfYear'
import { vieAssociativeOfYear } from './vieAssociativeOfYear'

const contenu: Record<string, unknown[]> = { nomenclatures: nomenclatureSeed.map((choix, n) => ({ id: `n${n}`, ...choix })) }
for (const { collection, fiche } of await demoRecords(join(import.meta.dirname, '../../../resources'))) contenu[collection] = [...(contenu[collection] ?? []), fiche]
const lire = aLecture({ ...contenu, aujourdhui: '2025-01-14' } as Contenu)
const vie = (annee: number) => vieAssociativeOfYear(lire, annee)

test('the board is that of the last day of a year that is over, of today while it runs', () => {
  expect([2023, 2024, 2025].map(annee => vie(annee).jour)).toEqual(['2023-12-31', '2024-12-31', '2025-01-14'])
  const fonctions = (annee: number) => vie(annee).conseil.map(({ titre, mandat }) => `${titre}, ${mandat.fonction}`)
  expect(fonctions(2024).slice(0, 4)).toEqual(['Alain Dupré, président', 'Luc Besson-Roy, secrétaire', 'René Gautier, trésorier', 'Odile Marchand, trésorière adjointe'])
  expect(fonctions(2023)).not.toContain('Odile Marchand, trésorière adjointe')
  expect(fonctions(2024).join()).not.toMatch(/directeur|chargé/)
})

test('the volunteers of 2024 are valued at its rate, those of 2025 wait for theirs', () => {
  const { heures, taux, valeur, dons } = vie(2024).benevolat
  expect([heures, taux, valeur]).toEqual([215.25, 1165, 250_766])
  expect(dons.reduce((sum, don) => sum + don.heures, 0)).toBe(heures)
  expect(vie(2025).benevolat.valeur).toBeUndefined()
})

test('the report of a year holds the perspectives of the next one, and every title it names', () => {
  const { textes, liens, benevolat, adhesions, temoignages } = vie(2024)
  const read = textes.map(({ id }) => lire.get('textesAnnuels', id) as Fiches['textesAnnuels'])
  expect(new Set(read.filter(({ nature }) => nature === 'perspective').map(({ annee }) => annee))).toEqual(new Set([2025]))
  expect(new Set(read.filter(({ nature }) => nature !== 'perspective').map(({ annee }) => annee))).toEqual(new Set([2024]))
  for (const id of [...adhesions.aPayer, ...benevolat.dons.flatMap(({ missions }) => missions)]) expect(liens[id]?.titre).toBeTruthy()
  expect(temoignages.filter(({ consentement }) => consentement.publiable)).toHaveLength(4)
})

test('texts come in their rank, publications by their date, each in its year', () => {
  const read = vieAssociativeOfYear(
    aLecture({
      textesAnnuels: [aTexteAnnuel({ id: 'b', rang: 2 }), aTexteAnnuel({ id: 'c' }), aTexteAnnuel({ id: 'a', rang: 1 }), aTexteAnnuel({ id: 'p', nature: 'perspective' })],
      publications: [
        aPublication({ id: 'mai', date: '2024-05' }),
        aPublication({ id: 'janvier', date: '2024-01-08' }),
        aPublication({ id: 'avant', date: '2023' }),
        aPublication(),
      ],
    }),
    2024,
  )
  expect(read.textes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(read.publications.map(({ id }) => id)).toEqual(['janvier', 'mai'])
})

test('each action of the projet associatif of 2024 shows something done, or says nothing was', () => {
  const actions = projetAssociatifOf(lire, 2024).flatMap(({ objectifs }) => objectifs.flatMap(({ actions: list }) => list))
  expect([projetAssociatifOf(lire, 2024).length, actions.length]).toEqual([3, 19])
  expect(actions.flatMap(({ faits }) => faits.map(({ phrase }) => phrase))).toContain('46\u00A0structures accompagnées par le DLA')
  for (const { faits } of actions) for (const { collection, ids } of faits) expect(ids.every(id => lire.get(collection, id))).toBe(true)
})

test('a figure of the year carries what was aimed at, for whom; those without an aim carry nothing', () => {
  const [accueillies, beneficiaires, ...others] = figuresOfYear(lire, 2024)
  expect(accueillies?.objectifs).toMatchObject([{ cible: 25, taux: 112 }])
  expect(beneficiaires?.objectifs).toMatchObject([{ cible: 45, financeur: 'Ville de Dijon', taux: 102.2 }])
  expect(others.find(({ code }) => code === 'reseau.evenements')).not.toHaveProperty('objectifs')
})

test('what the City expects is what the actions of its CPOM aim at', () => {
  const ville = lire.all('structures').find(({ nom }) => nom === 'Ville de Dijon')?.id
  const aims = lire.all('objectifsChiffres').filter(({ financeurId }) => financeurId === ville)
  const told = aims.map(({ annee, chiffre, cible }) => `${annee} ${chiffre} ${cible}`).sort()
  const ofActions = lire
    .all('actionsCpom')
    .filter(({ exercice }) => exercice !== undefined && exercice >= 2024)
    .flatMap(({ exercice, indicateurs }) => Object.values(indicateurs ?? {}).flatMap(({ mode, chiffre, cible }) => (mode === 'calcule' ? [`${exercice} ${chiffre} ${cible}`] : [])))
  expect(told).toEqual(ofActions.sort())
})
