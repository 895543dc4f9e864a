import { app, dialog, type MenuItemConstructorOptions } from 'electron'
import type { Commande } from '../../../shared/commande'
import type { ClasseurConnu } from '../../../shared/contract'

/** What the menu acts on. */
export interface MenuOptions {
  recents: readonly ClasseurConnu[]
  send: (commande: Commande) => void
  showFolder: () => void
  platform?: NodeJS.Platform
}

const RECENTS_SHOWN = 8

/** Where the menu leads, as the rail names it. */
export const PLACES = [
  ['Accueil', '/', 'CmdOrCtrl+1'],
  ['Structures', '/fiches/structures', 'CmdOrCtrl+2'],
  ['Accompagnements', '/fiches/parcours', 'CmdOrCtrl+3'],
  ['Financements', '/financements', 'CmdOrCtrl+4'],
  ['Documents', '/documents', 'CmdOrCtrl+5'],
  ['Réglages', '/reglages', 'CmdOrCtrl+,'],
] as const

const separator: MenuItemConstructorOptions = { type: 'separator' }

function aboutItem(): MenuItemConstructorOptions {
  const detail = `Version ${app.getVersion()}\nElectron ${process.versions.electron ?? ''}\nLicence MIT`
  return { label: 'À propos de Permanence', click: () => void dialog.showMessageBox({ type: 'info', title: 'À propos', message: 'Permanence', detail, buttons: ['Fermer'] }) }
}

/** The menu bar, in French. No « & » in its names: Alt with a letter belongs to the screen (Alt+E, Alt+T). */
export function menuTemplate({ recents, send, showFolder, platform = process.platform }: MenuOptions): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  // The screen listens to its own keys: the menu shows them and does the same when clicked.
  const key = (label: string, touches: string, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => send({ nom: 'raccourci', touches }),
  })
  const quit: MenuItemConstructorOptions = { label: 'Quitter Permanence', accelerator: 'CmdOrCtrl+Q', click: () => app.quit() }
  const known: MenuItemConstructorOptions[] = recents
    .slice(0, RECENTS_SHOWN)
    .map(({ id, nom, chemin }) => ({ label: nom.replaceAll('&', '&&'), sublabel: chemin, click: () => send({ nom: 'ouvrirClasseur', id }) }))
  const about = aboutItem()
  const ofMac: MenuItemConstructorOptions[] = [
    {
      label: 'Permanence',
      submenu: [
        about,
        separator,
        { role: 'hide', label: 'Masquer Permanence' },
        { role: 'hideOthers', label: 'Masquer les autres' },
        { role: 'unhide', label: 'Tout afficher' },
        separator,
        quit,
      ],
    },
  ]
  return [
    ...(mac ? ofMac : []),
    {
      label: 'Fichier',
      submenu: [
        key('Nouveau classeur…', 'Ctrl+Maj+N', 'CmdOrCtrl+Shift+N'),
        key('Ouvrir un classeur…', 'Ctrl+O', 'CmdOrCtrl+O'),
        { label: 'Classeurs récents', submenu: known.length > 0 ? known : [{ label: 'Aucun pour l’instant', enabled: false }] },
        separator,
        { label: 'Afficher le dossier', click: showFolder },
        ...(mac ? [] : [separator, quit]),
      ],
    },
    {
      label: 'Édition',
      submenu: [
        key('Annuler', 'Ctrl+Z', 'CmdOrCtrl+Z'),
        key('Rétablir', 'Ctrl+Y', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut', label: 'Couper' },
        { role: 'copy', label: 'Copier' },
        { role: 'paste', label: 'Coller' },
        { role: 'selectAll', label: 'Tout sélectionner' },
        separator,
        key('Rechercher partout', 'Ctrl+F', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: 'Affichage',
      submenu: [
        ...PLACES.map(([label, adresse, accelerator]) => ({ label, accelerator, click: () => send({ nom: 'aller', adresse }) })),
        separator,
        { role: 'resetZoom', label: 'Taille réelle', accelerator: 'CmdOrCtrl+0' },
        { role: 'zoomIn', label: 'Agrandir', accelerator: 'CmdOrCtrl+Plus' },
        { role: 'zoomOut', label: 'Réduire', accelerator: 'CmdOrCtrl+-' },
        separator,
        { role: 'togglefullscreen', label: 'Plein écran', accelerator: mac ? 'Ctrl+Cmd+F' : 'F11' },
      ],
    },
    {
      label: 'Aide',
      submenu: [
        key('Aide', 'F1', 'F1'),
        key('Raccourcis du clavier', '?', 'Shift+/'),
        ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools', label: 'Outils de développement', accelerator: 'CmdOrCtrl+Shift+I' } as const]),
        ...(mac ? [] : [separator, about]),
      ],
    },
  ]
}
