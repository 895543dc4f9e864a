import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { decodeCheckpoint, encodeCheckpoint } from './checkpoint'
import { nodeFs } from './fsPort'
import { placesOf } from './load'
import { migrations, schemaOf } from './migrations'
import { aFolder, camille, set } from './testing/bench'
import { verifyClasseur } from './verify'

const folder = aFolder()
const KNOWN = schemaOf(migrations)
const verify = (name: string) => verifyClasseur(nodeFs, placesOf(folder.at(name)), KNOWN)

const closed = async () => {
  const store = await folder.create('classeur', { clock: () => new Date('2024-11-05T10:00:00Z') })
  await store.update('Créer', camille, tx => tx.create('parcours', { structureId: tx.create('structures', { nom: 'A' }, 's1') }, 'p1'))
  await store.update('Modifier', camille, tx => tx.edit('structures', 's1', set({ nom: 'B' })))
  await store.checkpoint()
  await store.update('Modifier', camille, tx => tx.edit('structures', 's1', set({ nom: 'C' })))
  return store
}

test('a sound classeur is said sound, with its counts, while it is open', async () => {
  expect(await (await closed()).verify()).toEqual({ sain: true, fiches: 2, changements: 3, anomalies: [], reparable: false })
})

test('a changed line, a missing line and a damaged end of the journal are found', async () => {
  await closed()
  const path = folder.at('classeur/historique/2024-11.jsonl')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"value":"B"', '"value":"X"'))
  await appendFile(folder.at('classeur/journal.jsonl'), '{"seq":\n')
  expect((await verify('classeur')).anomalies).toEqual([
    'La dernière ligne du journal est abîmée : « Réparer » la retire ; vérifiez le dernier geste, il est peut-être à refaire.',
    'Le fichier historique/2024-11.jsonl contient une ligne abîmée : rien ne permet de la réécrire. Une sauvegarde plus ancienne peut la contenir.',
    'Il manque des numéros dans l’historique, à 1\u00A0endroit : une sauvegarde plus ancienne peut les contenir.',
  ])
})

test('a line that a killed process left half-written was never announced: the classeur is sound', async () => {
  await closed()
  await appendFile(folder.at('classeur/journal.jsonl'), '{"seq":')
  expect(await verify('classeur')).toEqual({ sain: true, fiches: 2, changements: 3, anomalies: [], reparable: false })
})

test('a checkpoint that the history does not lead to is found, even with its seal right', async () => {
  await closed()
  const path = folder.at('classeur/classeur.json')
  const checkpoint = decodeCheckpoint(await readFile(path), KNOWN)
  const fiches = new Map([...checkpoint.fiches, ['structures', new Map([['s1', { id: 's1', nom: 'Autre' }]])]])
  await writeFile(path, await encodeCheckpoint({ ...checkpoint, fiches }))
  expect(await verify('classeur')).toMatchObject({
    anomalies: ['Le fichier classeur.json ne dit pas la même chose que l’historique rejoué : l’historique est entier, « Réparer » le réécrit d’après lui.'],
    reparable: true,
  })
})

test('records that are not of their shape and links to nothing are counted, when the history cannot tell better', async () => {
  await closed()
  const history = folder.at('classeur/historique/2024-11.jsonl')
  await writeFile(history, (await readFile(history, 'utf8')).replace('"value":"B"', '"value":"X"'))
  const path = folder.at('classeur/classeur.json')
  const checkpoint = decodeCheckpoint(await readFile(path), KNOWN)
  const parcours = new Map([
    ['p1', { id: 'p1', structureId: 'absente' }],
    ['p2', { id: 'p2', salaries: 'beaucoup' }],
  ])
  await writeFile(path, await encodeCheckpoint({ ...checkpoint, fiches: new Map([...checkpoint.fiches, ['parcours', parcours]]) }))
  expect((await verify('classeur')).anomalies.slice(2)).toEqual([
    '1\u00A0fiche de la liste « parcours » a une valeur qui n’est pas de son type : saisissez-la de nouveau.',
    '1\u00A0lien de la liste « parcours » mène à une fiche qui n’existe pas : choisissez-en une autre dans la fiche.',
  ])
})

test('a damaged classeur.json is found', async () => {
  await closed()
  await writeFile(folder.at('classeur/classeur.json'), '{')
  expect((await verify('classeur')).anomalies).toEqual(['Le fichier classeur.json est abîmé ou manque : l’historique est entier, « Réparer » le réécrit d’après lui.'])
})
