import { describe, expect, test } from 'vitest'
import { analyseModele } from './analyseModele'
import { paragraphsOf } from './paragraphs'
import { aModele, cut, p, table } from './testing/aModele'

const analyse = (...corps: string[]) => analyseModele(aModele({ corps }), 'convention-dla')
const problemsOf = async (...corps: string[]): Promise<string[]> => (await analyse(...corps)).problemes

/** Spaces of French typography as plain ones: the sentences are compared as they are read. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')

test('a template without a fault gives its fields by their label, those Word had cut put together again', async () => {
  const found = await analyse(
    p('Entre le ', cut('pes21.nom'), ' et {{ Structure.Nom }}, {{structure.nom}}.'),
    p('{{#structure.rna}}RNA {{structure.rna}}{{/structure.rna}}{{^structure.rna}}sans RNA{{/}}'),
    table(['{{#convention.echeancier}}{{libelle}}', '{{date}}', '{{montant}}{{/convention.echeancier}}']),
    p('{{#articles}}'),
    p('Article {{rang}} – {{titre}}'),
    p('{{#alineas}}'),
    p('{{texte}}'),
    p('{{/alineas}}'),
    p('{{/articles}}'),
  )
  expect(found.problemes).toEqual([])
  expect(found.recolles).toBe(1)
  expect(found.champs).toEqual(
    expect.arrayContaining([
      { cle: 'pes21.nom', label: 'Association › Nom de l’association', fois: 1, attendu: true },
      { cle: 'structure.nom', label: 'Structure › Nom', fois: 2, attendu: true },
      { cle: 'structure.rna', label: 'Structure › RNA', fois: 3, attendu: false },
      { cle: 'convention.echeancier › montant', label: 'Convention › Échéancier › Montant', fois: 1, attendu: true },
      { cle: 'articles › alineas › texte', label: 'Articles › Alinéas › Texte', fois: 1, attendu: true },
    ]),
  )
  expect(found.remarques.map(plain)).toEqual(['1 champ que Word avait coupé en morceaux a été recollé.'])
})

describe('tells what is wrong in a broken template, where, and what to write', () => {
  test.each<[string, string[], string[]]>([
    [
      'a field that does not exist',
      [p('Entre l’association et {{structure.nmo}}, ci-après « la structure ».')],
      [
        'Le champ {{structure.nmo}} n’existe pas (corps du document, près de « Entre l’association et {{structure.nmo}}, ci-après « la structure ». ») : vouliez-vous écrire {{structure.nom}} ?',
      ],
    ],
    [
      'braces that are not closed',
      [p('Montant : {{convention.montant euros'), p('Fin')],
      ['Des accolades ne sont pas fermées (corps du document, près de « Montant : {{convention.montant euros ») : écrivez }} après le nom du champ.'],
    ],
    [
      'braces that were not opened',
      [p('Montant : convention.montant}} euros')],
      ['Des accolades se ferment sans avoir été ouvertes (corps du document, près de « Montant : convention.montant}} euros ») : écrivez {{ devant le nom du champ.'],
    ],
    [
      'a block that is never closed',
      [p('Échéances'), p('{{#convention.echeancier}}'), p('{{libelle}}')],
      [
        'Le bloc {{#convention.echeancier}} n’est jamais fermé (corps du document, près de « Échéances {{#convention.echeancier}} ») : écrivez {{/convention.echeancier}} là où il finit.',
      ],
    ],
    [
      'a block that is closed and was not opened',
      [p('Échéances : {{/convention.echeancier}}')],
      [
        'Le bloc {{/convention.echeancier}} se ferme sans avoir été ouvert (corps du document, près de « Échéances : {{/convention.echeancier}} ») : écrivez {{#convention.echeancier}} là où il commence, ou retirez cette marque.',
      ],
    ],
    [
      'blocks that cross',
      [p('{{#structure.rna}}Un {{#structure.sigle}}deux{{/structure.rna}} trois{{/structure.sigle}}')],
      [
        'Le bloc {{#structure.rna}} se ferme avant {{#structure.sigle}}, qui a été ouvert dedans (corps du document, près de « …{{#structure.sigle}}deux{{/structure.rna}} trois{{/structure.sigle}} ») : écrivez d’abord {{/structure.sigle}}.',
      ],
    ],
    [
      'a field of what repeats, written outside of it',
      [p('Échéance du {{date_en_lettres}}')],
      [
        'Le champ {{date_en_lettres}} s’écrit entre les deux marques d’un bloc {{#convention.echeancier}}…{{/convention.echeancier}} (corps du document, près de « Échéance du {{date_en_lettres}} »).',
      ],
    ],
    [
      'what repeats, written as one value',
      [p('Échéances : {{convention.echeancier}}')],
      [
        'Le champ {{convention.echeancier}} se répète (corps du document, près de « Échéances : {{convention.echeancier}} ») : écrivez {{#convention.echeancier}}…{{/convention.echeancier}} autour de ce qui se répète.',
      ],
    ],
    [
      'a block that begins in a table and ends out of it',
      [table(['{{#convention.echeancier}}{{libelle}}', '{{montant}}']), p('{{/convention.echeancier}}')],
      [
        'Le bloc {{#convention.echeancier}} commence et finit à deux endroits qui ne vont pas ensemble (corps du document), par exemple l’un dans un tableau et l’autre au-dehors : mettez ses deux marques dans la même ligne du tableau, ou toutes deux hors du tableau.',
      ],
    ],
    [
      'a block inside another that has nothing to do with it',
      [p('{{#articles}}{{#tableaux}}{{legende}}{{/tableaux}}{{/articles}}')],
      [
        'Le bloc {{#tableaux}} est ouvert dans un autre qui se répète (corps du document, près de « {{#articles}}{{#tableaux}}… ») : fermez d’abord l’autre, ils n’ont rien en commun.',
      ],
    ],
    ['single braces', [p('Pour {structure.nom}')], ['Les accolades de {structure.nom} sont simples (corps du document) : écrivez {{structure.nom}}.']],
    [
      'a record named for one of its fields',
      [p('Pour {{structure}}')],
      ['{{structure}} n’est pas un champ à lui seul (corps du document, près de « Pour {{structure}} ») : précisez, par exemple {{structure.nom}}.'],
    ],
    ['braces with nothing in them', [p('Pour {{ }}')], ['Des accolades sont vides (corps du document, près de « Pour {{ }} ») : écrivez-y le nom d’un champ.']],
    [
      'a mark of the engine that is not a field',
      [p('Pour {{@structure.nom}}')],
      ['Le champ {{@structure.nom}} n’existe pas (corps du document, près de « Pour {{@structure.nom}} ») : vouliez-vous écrire {{structure.nom}} ?'],
    ],
    [
      'a field of the structure, without its name',
      [p('SIRET {{siret}}')],
      ['Le champ {{siret}} n’existe pas (corps du document, près de « SIRET {{siret}} ») : vouliez-vous écrire {{structure.siret}} ?'],
    ],
    [
      'nothing near',
      [p('Pour {{numero_de_dossier_enee_du_beneficiaire}}')],
      [
        'Le champ {{numero_de_dossier_enee_du_beneficiaire}} n’existe pas (corps du document, près de « Pour {{numero_de_dossier_enee_du_beneficiaire}} ») : choisissez-en un dans la liste des champs.',
      ],
    ],
  ])('%s', async (_, corps, phrases) => {
    expect((await problemsOf(...corps)).map(plain)).toEqual(phrases)
  })

  test('all the problems at once, each in its place', async () => {
    const { problemes } = await analyseModele(aModele({ corps: [p('{{structure.nmo}}'), p('{{#articles}}')], enTete: [p('{{pes21.sigl}}')] }), 'convention-dla')
    expect(problemes.map(phrase => plain(phrase).replace(/ \(([^,]+),.*/, ' ($1)'))).toEqual([
      'Le champ {{structure.nmo}} n’existe pas (corps du document)',
      'Le bloc {{#articles}} n’est jamais fermé (corps du document)',
      'Le champ {{pes21.sigl}} n’existe pas (en-tête)',
    ])
  })
})

test('a file made to hold the post up is told of soon: fields by thousands, blocks without end', async () => {
  expect((await problemsOf(...Array.from({ length: 3000 }, (_, index) => p(`{{structure.nmo${index}}}`)))).length).toBeLessThanOrEqual(100)
  expect(await problemsOf(p('{{#structure.nom}}'.repeat(3000)))).toContain('Trop de blocs sont ouverts les uns dans les autres (corps du document)\u00A0: 16 au plus.')
  expect(await problemsOf(p('{{#articles}}'.repeat(3) + '{{/articles}}'.repeat(3)))).toHaveLength(2)
})

test('a template without any field is allowed, and it is said', async () => {
  expect(await analyse(p('Bonjour'))).toMatchObject({ champs: [], problemes: [], remarques: [expect.stringContaining('aucun champ')] })
})

test('of a file made to hold the post up, only the first problems are told', async () => {
  const { problemes } = await analyseModele(aModele({ corps: Array.from({ length: 30 }, (_, index) => p(`mot${index} }}`.repeat(50))) }), 'convention-dla')
  expect(problemes.length).toBeLessThanOrEqual(100)
})

test('what every object answers to is no character, no part, no space of a Word file', async () => {
  const corps = [p('{{structure.nom}}'), '<w:p><w:r><w:t>&constructor;&amp;</w:t></w:r><constructor/></w:p>']
  const { problemes, champs } = await analyseModele(aModele({ corps }), 'convention-dla')
  expect({ problemes, champs: champs.map(({ cle }) => cle) }).toEqual({ problemes: [], champs: ['structure.nom'] })
  expect(paragraphsOf(corps.join('')).map(({ texte }) => texte)).toEqual(['{{structure.nom}}', '&constructor;&'])
})
