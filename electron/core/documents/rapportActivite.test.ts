import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Bloc, ModeleDocument } from '../../../shared/kernel/document'
import type { Commune } from '../../../shared/lecture'
import { nomenclatureSeed } from '../../../shared/nomenclatures/seed'
import { rapportActiviteDocument } from '../../../shared/rapportActivite/rapportActiviteDocument'
import { rapportActiviteManques } from '../../../shared/rapportActivite/rapportActiviteManques'
import { aLecture, type Contenu } from '../../../shared/testing/lecture'
import { demoRecords } from '../demo/demo'
import { renderDocx } from './renderDocx'
import { audit } from './testing/audit'
import { faits2024 } from './testing/faitsRapport2024'
import { flat, wordText } from './testing/wordText'

const ressources = join(import.meta.dirname, '../../../resources')
const communes = JSON.parse(await readFile(join(ressources, 'communes-21.json'), 'utf8')) as Commune[]
const contenu: Record<string, unknown[]> = { nomenclatures: nomenclatureSeed.map((choix, n) => ({ id: `n${n}`, ...choix })) }
for (const { collection, fiche } of await demoRecords(ressources)) contenu[collection] = [...(contenu[collection] ?? []), fiche]
const lire = aLecture({ ...contenu, communes, aujourdhui: '2025-01-14' } as Contenu)

const wordsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [])

/** The words of each chapter, by its title. */
function chapitresOf({ blocs }: ModeleDocument): Map<string, string> {
  const chapitres = new Map<string, Bloc[]>()
  let current: Bloc[] = []
  for (const bloc of blocs) {
    if (bloc.type === 'titre' && bloc.niveau === 1) {
      current = []
      chapitres.set(bloc.texte, current)
    }
    current.push(bloc)
  }
  return new Map([...chapitres].map(([titre, content]) => [titre, flat(wordsOf(content).join(' '))]))
}

const modele = rapportActiviteDocument(2024, lire)
const chapitres = chapitresOf(modele)
const file = await renderDocx(modele)
const produced = flat(await wordText(file))

describe('the report of 2024, made of the demonstration', () => {
  test('has the chapters of the published one, in their order, and may be published', () => {
    expect([...chapitres.keys()]).toEqual(Object.keys(faits2024))
    expect(modele).not.toHaveProperty('projet')
  })

  test.each(Object.entries(faits2024))('tells every fact of « %s », and its file too', (chapitre, faits) => {
    const words = chapitres.get(chapitre) ?? ''
    expect(faits.filter(fait => !words.includes(flat(fait)))).toEqual([])
    expect(faits.filter(fait => !produced.includes(flat(fait)))).toEqual([])
  })

  test('has the words of those who agreed, and says of each other why they are not there', () => {
    const words = [...chapitres.values()].join(' ')
    const published = lire.all('temoignages').filter(({ texte = '' }) => words.includes(flat(texte)))
    expect(published.map(({ nom = '' }) => nom.split(/\s?:/)[0])).toEqual(['Aninomade', 'Le Cri de la Plume', 'École Comestible Bourgogne', 'L’Écoshop'])
    const told = rapportActiviteManques(2024, lire).filter(({ collection }) => collection === 'temoignages')
    expect(told.map(({ titre, phrase }) => flat(`${titre} | ${phrase}`))).toEqual([
      expect.stringMatching(/^Témoignage d’Exemple : accord à demander.* \| Ce témoignage ne paraît pas dans le rapport\. Accord jamais demandé/),
    ])
  })

  test('is a sound file, its chart told in words', () => {
    expect(audit(file)).toEqual([])
    const charts = modele.blocs.flatMap(bloc => (bloc.type === 'graphique' ? [bloc] : []))
    expect(charts.map(({ description }) => flat(description))).toEqual([
      expect.stringContaining('Structures bénéficiaires (distinctes), 46 (41 en 2023)'),
      expect.stringMatching(/^Projets accompagnés en 2024, selon leur stade .* : Idée, \d+ ; /),
    ])
  })
})

test('no figure, no event and no title is written in the rules: another year tells its own', () => {
  const before = chapitresOf(rapportActiviteDocument(2023, lire))
  expect(before.get('Le dispositif local d’accompagnement')).toContain('25 structures ont été accueillies')
  expect([...before.keys()]).not.toContain('Projet associatif 2024-2028')
  expect([...before.values()].join(' ')).not.toMatch(/2024|Défi Pitch|undefined|NaN/)
})
