import { beforeEach, expect, test } from 'vitest'
import type { Commande } from '../../../shared/commande'
import { app, forgetStarts } from '../testing/fakeElectron'
import { menuTemplate } from './menu'

type Item = Electron.MenuItemConstructorOptions

const connu = (nom: string) => ({ id: nom.toLowerCase(), nom, chemin: `/home/nora/${nom}`, demonstration: false })

let sent: Commande[]
const aMenu = (platform: NodeJS.Platform = 'win32', noms: string[] = ['PES21']): Item[] =>
  menuTemplate({ recents: noms.map(connu), send: commande => sent.push(commande), showFolder: () => undefined, platform })

const under = (item: Item): Item[] => (Array.isArray(item.submenu) ? item.submenu : [])
const all = (items: readonly Item[]): Item[] => items.flatMap(item => [item, ...all(under(item))])
const named = (items: readonly Item[], label: string): Item | undefined => all(items).find(item => item.label === label)
/** Clicks as Electron does, with arguments that nobody reads here. */
const click = (item: Item | undefined): void => (item?.click as (() => void) | undefined)?.()

beforeEach(() => {
  forgetStarts()
  sent = []
})

test.each(['win32', 'linux', 'darwin'] as const)('on %s every entry is named in French and no key is given twice', platform => {
  app.isPackaged = false
  const items = all(aMenu(platform))
  const ours = items.filter(({ type }) => type !== 'separator')
  // An entry known by its role alone would be in the system's language.
  expect(ours.filter(({ label }) => !label)).toEqual([])
  expect(ours.filter(({ label }) => /&(?!&)/.test(label ?? ''))).toEqual([])
  const keys = items.map(({ accelerator }) => accelerator).filter(key => key !== undefined)
  expect(new Set(keys).size).toBe(keys.length)
  expect(
    keys.filter(key => /^Alt\+[A-Z]$/.test(String(key))),
    'Alt with a letter belongs to the screen',
  ).toEqual([])
})

test('the bar reads as in any program of the office', () => {
  expect(aMenu().map(({ label }) => label)).toEqual(['Fichier', 'Édition', 'Affichage', 'Aide'])
  expect(aMenu('darwin').map(({ label }) => label)).toEqual(['Permanence', 'Fichier', 'Édition', 'Affichage', 'Aide'])
})

test('an entry does what its key does on screen, and leaves the key to the screen', () => {
  const items = aMenu()
  for (const label of ['Nouveau classeur…', 'Ouvrir un classeur…', 'Annuler', 'Rétablir', 'Rechercher partout', 'Aide', 'Raccourcis du clavier'])
    for (const item of all(items).filter(one => one.label === label && one.click)) click(item)
  expect(sent.map(commande => 'touches' in commande && commande.touches)).toEqual(['Ctrl+Maj+N', 'Ctrl+O', 'Ctrl+Z', 'Ctrl+Y', 'Ctrl+F', 'F1', '?'])
  expect(named(items, 'Annuler')?.registerAccelerator).toBe(false)
})

test('the recent classeurs are opened by their id, their names as they are', () => {
  const items = aMenu('win32', ['PES21', 'Jour & Nuit'])
  click(named(items, 'PES21'))
  click(named(items, 'Jour && Nuit'))
  expect(sent).toEqual([
    { nom: 'ouvrirClasseur', id: 'pes21' },
    { nom: 'ouvrirClasseur', id: 'jour & nuit' },
  ])
})

test('the menu leads to pages of the screen', () => {
  const items = aMenu()
  for (const label of ['Accueil', 'Structures', 'Accompagnements', 'Financements', 'Documents', 'Réglages']) click(named(items, label))
  expect(sent.map(commande => 'adresse' in commande && commande.adresse)).toEqual(['/', '/fiches/structures', '/fiches/parcours', '/financements', '/documents', '/reglages'])
})

test('the tools of developers are not in the installed application', () => {
  expect(named(aMenu(), 'Outils de développement')).toBeUndefined()
  app.isPackaged = false
  expect(named(aMenu(), 'Outils de développement')).toBeDefined()
})
