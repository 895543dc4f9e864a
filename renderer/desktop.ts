import { Commande } from '../shared/commande'
import { client } from './client'
import { goTo } from './fiche/addresses'
import { gesture } from './fiche/gesture'
import { saved } from './fiche/saving'
import { enterClasseur } from './layout/enterClasseur'
import { runShortcut } from './ui/shortcuts'

/** Leaving a field records it: the window closes once it is on the disk. */
async function leave(door: NonNullable<Window['permanence']>): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await saved()
  door.partir()
}

function obey(commande: Commande, door: NonNullable<Window['permanence']>): void {
  if (commande.nom === 'raccourci') runShortcut(commande.touches)
  else if (commande.nom === 'aller') goTo(commande.adresse)
  else if (commande.nom === 'ouvrirClasseur') void gesture(async () => enterClasseur(await client.classeur.open({ id: commande.id })))
  else void leave(door)
}

/** Does what the menus of the desktop ask; they speak through the preload, in the page itself. */
export function listenToMenu(door: NonNullable<Window['permanence']>): void {
  window.addEventListener('message', event => {
    const commande = event.source === window ? Commande.safeParse(event.data).data : undefined
    if (commande) obey(commande, door)
  })
}
