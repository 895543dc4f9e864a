import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCli } from './runCli'

const PACKAGE = join(import.meta.dirname, '..', '..', '..')

let folder = ''
let classeur = ''
let reglages: Map<string, unknown>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commande-'))
  classeur = join(folder, 'classeur')
  reglages = new Map()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What a command answered, one entry a line. */
async function permanence(args: string[], entree = '') {
  const sortie: string[] = []
  const erreurs: string[] = []
  const code = await runCli(args, {
    terminal: { stdin: Readable.from([entree]), out: line => void sortie.push(line), err: line => void erreurs.push(line) },
    reglages: { get: cle => reglages.get(cle), set: (cle, valeur) => void reglages.set(cle, valeur) },
    paquet: PACKAGE,
  })
  return { code, sortie, erreurs }
}

const sur = (...args: string[]): string[] => [...args, '--classeur', classeur]
const structures = async (): Promise<Record<string, unknown>[]> => JSON.parse((await permanence(sur('liste', 'structures', '--json'))).sortie.join('\n'))

/** A structure in the classeur, which begins with the first one. */
async function aStructure(champs: Record<string, unknown> = { nom: 'La Recyclade' }): Promise<string> {
  const { sortie } = await permanence(sur('creer', 'structures'), JSON.stringify(champs))
  return (JSON.parse(sortie[0] ?? '{}') as { id: string }).id
}

describe('what is badly asked', () => {
  test.each([
    [['ranger'], /« ranger » n’est pas une commande/],
    [['toString'], /n’est pas une commande/],
    [['liste'], /^Usage : permanence liste <collection>/],
    [['liste', 'structures', 'personnes'], /^Usage/],
    [['liste', 'structures', '--couleur'], /^Usage/],
    [['--couleur'], /« --couleur » n’est pas une commande/],
    [['liste', 'chats'], /« chats » n’est pas une liste/],
    [['document', 'facture', '--sortie', 'a.docx'], /« facture » n’est pas un document/],
    [['chiffres', '--annee', 'hier'], /--annee attend un nombre entier/],
    [['document', 'convention-dla'], /--sortie/],
    [['modifier', 'structures', 'x', '--champs', '{'], /--champs attend un objet JSON/],
  ])('%j exits with 2 and one sentence', async (args, phrase) => {
    await aStructure()
    const { code, sortie, erreurs } = await permanence(sur(...args))
    expect({ code, sortie }).toEqual({ code: 2, sortie: [] })
    expect(erreurs).toEqual([expect.stringMatching(phrase)])
  })
})

test('without a word, tells every command and every list', async () => {
  const { code, sortie } = await permanence([])
  expect(code).toBe(0)
  for (const word of ['demo <dossier>', 'liste <collection>', 'servir', 'projetsGenerateur', '--classeur']) expect(sortie.join('\n')).toContain(word)
})

describe('what is refused', () => {
  test('an unknown list, before a classeur begins for it', async () => {
    expect(await permanence(sur('creer', 'chats'), '{"nom":"A"}')).toMatchObject({ code: 2, sortie: [], erreurs: [expect.stringContaining('« chats »')] })
    expect(await readdir(folder)).toEqual([])
  })

  test('a folder without a classeur', async () => {
    await writeFile(join(folder, 'lettre.txt'), 'Bonjour')
    const { code, erreurs } = await permanence(['creer', 'structures', '--classeur', folder], '{"nom":"A"}')
    expect({ code, erreurs }).toEqual({ code: 1, erreurs: [expect.stringContaining(`Il n’y a pas de classeur dans « ${folder} »`)] })
  })

  test('a post where none was ever opened', async () => {
    process.env.PERMANENCE_CLASSEURS = folder
    expect(await permanence(['liste', 'structures'])).toMatchObject({ code: 1, erreurs: [expect.stringContaining('Aucun classeur')] })
    delete process.env.PERMANENCE_CLASSEURS
  })
})

describe('records', () => {
  test('are created one a line, each id told, in a classeur that begins with them', async () => {
    const { code, sortie, erreurs } = await permanence(sur('creer', 'structures'), '\uFEFF{"nom":"Épi"}\r\n\r\n{"nom":"Zoé"}\n')
    expect({ code, erreurs }).toEqual({ code: 0, erreurs: [expect.stringContaining('Nouveau classeur')] })
    const ids = sortie.map(line => (JSON.parse(line) as { id: string }).id)
    expect((await structures()).map(({ id, nom }) => ({ id, nom }))).toEqual([
      { id: ids[0], nom: 'Épi' },
      { id: ids[1], nom: 'Zoé' },
    ])
  })

  test('stop at the first refusal and tell its line; the former ones are kept', async () => {
    const refused = await permanence(sur('creer', 'structures'), '{"nom":"Épi"}\n{"couleur":"bleu"}\n{"nom":"Zoé"}')
    expect(refused).toMatchObject({ code: 1, sortie: [expect.stringContaining('"id"')], erreurs: [expect.anything(), expect.stringMatching(/^Ligne 2 : .*« couleur »/)] })
    expect(await permanence(sur('creer', 'structures'), '[1]')).toMatchObject({ code: 1, erreurs: [expect.stringMatching(/^Ligne 1 : ce n’est pas un objet JSON/)] })
    expect((await structures()).map(({ nom }) => nom)).toEqual(['Épi'])
  })

  test('are changed field by field, and null takes a field away', async () => {
    const id = await aStructure({ nom: 'La Recyclade', sigle: 'LR' })
    expect(await permanence(sur('modifier', 'structures', id, '--champs', '{"nom":"Recyclade","sigle":null}'))).toMatchObject({ code: 0 })
    const [structure] = await structures()
    expect(structure).toMatchObject({ nom: 'Recyclade' })
    expect(structure).not.toHaveProperty('sigle')
    expect(await permanence(sur('modifier', 'structures', 'absente', '--champs', '{"nom":"A"}'))).toMatchObject({
      code: 1,
      erreurs: [expect.stringContaining('Cette fiche n’existe pas')],
    })
  })

  test('go to the corbeille', async () => {
    const id = await aStructure()
    expect(await permanence(sur('supprimer', 'structures', id))).toMatchObject({ code: 0 })
    expect(await structures()).toEqual([])
  })

  test('are listed in aligned columns for the eye', async () => {
    const id = await aStructure({ nom: 'Le Cri de la Plume' })
    const [table = '', total] = (await permanence(sur('liste', 'structures'))).sortie
    const [head = '', row = ''] = table.split('\n')
    expect(head).toMatch(/^id +Nom/)
    expect(row.indexOf('Le Cri de la Plume')).toBe(head.indexOf('Nom'))
    expect(row).toContain(id)
    expect(total).toBe('1\u00A0fiche')
  })

  test('bear the name given on this post, else the name of the session', async () => {
    reglages.set('auteur', 12)
    await aStructure()
    reglages.set('auteur', { personne: 'Éloïse', poste: 'accueil' })
    await aStructure({ nom: 'Zoé' })
    const journal = await readFile(join(classeur, 'journal.jsonl'), 'utf8').catch(() => '')
    const history = journal + (await readFile(join(classeur, 'historique', `${new Date().toISOString().slice(0, 7)}.jsonl`), 'utf8').catch(() => ''))
    expect(history).toContain('"personne":"Éloïse","poste":"accueil"')
    expect(history).toContain(`"poste":"${hostname().slice(0, 80)}"`)
  })
})

test('options stand anywhere, even before the command', async () => {
  await aStructure()
  expect(JSON.parse((await permanence(['--json', '--classeur', classeur, 'liste', 'structures'])).sortie.join('\n'))).toMatchObject([{ nom: 'La Recyclade' }])
})

test('a start cut before its first file is begun again', async () => {
  await mkdir(classeur)
  await writeFile(join(classeur, 'verrou.json'), '{}')
  await writeFile(join(classeur, '~0123456789ab.tmp'), '{')
  await aStructure()
  expect((await structures()).map(({ nom }) => nom)).toEqual(['La Recyclade'])
})

test('a torn end of the journal is told to whoever writes next', async () => {
  await aStructure()
  await appendFile(join(classeur, 'journal.jsonl'), '{"seq":')
  const { code, erreurs } = await permanence(sur('creer', 'structures'), '{"nom":"Zoé"}')
  expect({ code, erreurs }).toEqual({ code: 0, erreurs: [expect.stringContaining('la dernière ligne du journal était incomplète')] })
})

test('figures of an empty classeur are zeros, as one JSON value', async () => {
  await aStructure()
  const { code, sortie } = await permanence(sur('chiffres', '--annee', '2024', '--json'))
  expect({ code, lines: sortie.length }).toEqual({ code: 0, lines: 1 })
  const { annee, chiffres } = JSON.parse(sortie[0] ?? '') as { annee: number; chiffres: { code: string; libelle: string; valeur: number; fiches: string[] }[] }
  expect(annee).toBe(2024)
  expect(chiffres.length).toBeGreaterThan(10)
  for (const { valeur, fiches } of chiffres) expect({ valeur, fiches }).toEqual({ valeur: 0, fiches: [] })
})

describe('documents', () => {
  test('tell their kinds without any classeur', async () => {
    const kinds = JSON.parse((await permanence(['document', '--types', '--json'])).sortie.join('\n')) as { type: string }[]
    expect(kinds.map(({ type }) => type)).toEqual(expect.arrayContaining(['convention-dla', 'diagnostic', 'rapport-cpom']))
  })

  test('are written where asked, and never over a file', async () => {
    await aStructure()
    const sortie = join(folder, 'rapport.docx')
    expect(await permanence(sur('document', 'rapport-cpom', '--annee', '2024', '--sortie', sortie))).toMatchObject({ code: 0, erreurs: [] })
    const written = await readFile(sortie)
    expect(written.subarray(0, 2).toString()).toBe('PK')
    expect(await permanence(sur('document', 'rapport-cpom', '--sortie', sortie))).toMatchObject({ code: 1, erreurs: [expect.stringContaining('existe déjà')] })
    expect(await readFile(sortie)).toEqual(written)
  })

  test('tell one JSON value where it is asked', async () => {
    await aStructure()
    const sortie = join(folder, 'rapport.docx')
    const { sortie: told } = await permanence(sur('document', 'rapport-cpom', '--annee', '2024', '--sortie', sortie, '--json'))
    expect(told.map(line => JSON.parse(line))).toEqual([{ type: 'rapport-cpom', fichier: sortie, projet: true }])
  })

  test('of all the records of a kind go into a folder, and those that cannot be made are named', async () => {
    const id = await aStructure()
    const creer = (type: string) => permanence(sur('creer', 'conventions'), JSON.stringify({ nom: type, type, structureId: id }))
    await creer('accompagnementDla')
    await creer('partenariat')
    const dossier = join(folder, 'lot')
    const { code, sortie } = await permanence(sur('document', 'convention-dla', '--tous', '--dossier', dossier))
    expect({ code, premier: sortie[0] }).toEqual({ code: 0, premier: expect.stringContaining('1\u00A0document écrit') })
    expect(await readdir(dossier)).toEqual([expect.stringMatching(/_v1\.docx$/)])
    const { erreurs } = await permanence(sur('document', 'convention-dla', '--ids', 'absente', '--dossier', dossier))
    expect(erreurs).toEqual(['Impossible : absente. Ce document ne se fait pas à partir de cette fiche.'])
    expect(await permanence(sur('document', 'convention-dla', '--tous'))).toMatchObject({ code: 2, erreurs: [expect.stringContaining('--dossier')] })
  })

  test('refuse a kind without any record', async () => {
    await aStructure()
    const sortie = join(folder, 'a.docx')
    expect(await permanence(sur('document', 'convention-dla', '--sortie', sortie))).toMatchObject({ code: 1, erreurs: [expect.stringContaining('Il n’y a pas encore')] })
  })
})

test('a sound classeur is found sound', async () => {
  await aStructure()
  const { code, sortie } = await permanence(sur('verifier', '--json'))
  expect(code).toBe(0)
  expect(JSON.parse(sortie[0] ?? '')).toMatchObject({ sain: true, anomalies: [] })
})

test('a classeur too damaged to be opened is still examined, and its anomalies told as one JSON value', async () => {
  await aStructure()
  await appendFile(join(classeur, 'journal.jsonl'), 'abîmé\nabîmé\n')
  expect(await permanence(sur('liste', 'structures'))).toMatchObject({ code: 1, erreurs: [expect.stringContaining('est abîmé')] })
  const { code, sortie, erreurs } = await permanence(sur('verifier', '--json'))
  expect({ code, erreurs: erreurs.length }).toEqual({ code: 1, erreurs: 1 })
  expect(sortie.map(line => JSON.parse(line))).toMatchObject([{ sain: false, anomalies: [expect.stringMatching(/^Le journal contient une ligne abîmée ou un numéro manquant :/)] }])
})

test('what can be proved is put right when it is asked, and nothing else', async () => {
  await aStructure()
  await writeFile(join(classeur, 'classeur.json'), '{')
  await appendFile(join(classeur, 'journal.jsonl'), '{"seq":')
  expect(await permanence(sur('verifier'))).toMatchObject({ code: 1, erreurs: [expect.stringContaining('« permanence verifier --reparer »')] })
  const { code, sortie, erreurs } = await permanence(sur('verifier', '--reparer', '--json'))
  expect(JSON.parse(sortie[0] ?? '')).toMatchObject({ sain: true, repare: [expect.stringMatching(/^Le fichier classeur\.json a été réécrit/)] })
  expect({ code, erreurs }).toEqual({ code: 0, erreurs: [expect.stringMatching(/^Permanence s’était arrêtée au milieu d’un enregistrement/)] })
  expect(await structures()).toMatchObject([{ nom: 'La Recyclade' }])
})
