import { collectionNames } from '../../../shared/fiches'
import type { Command } from './command'
import { chiffres } from './commands/chiffres'
import { demo, servir } from './commands/classeur'
import { document } from './commands/document'
import { emporter } from './commands/emporter'
import { exporter } from './commands/exporter'
import { financements } from './commands/financements'
import { doublons, fusionner } from './commands/fusion'
import { modeles } from './commands/modeles'
import { arbitrer, conflits, partager, quitterPartage, synchroniser } from './commands/partage'
import { creer, liste, modifier, supprimer } from './commands/records'
import { reprendre } from './commands/reprendre'
import { restaurer, sauvegarder, sauvegardes } from './commands/sauvegardes'
import { verifier } from './commands/verifier'

const aide: Command = {
  usage: 'aide',
  resume: 'cette page',
  async run({ terminal }) {
    const lines = Object.values(commands).map(({ usage, resume }) => `  permanence ${usage}\n      ${resume}`)
    terminal.out(
      [
        'Permanence en ligne de commande',
        '',
        ...lines,
        '',
        'Partout : --classeur <dossier> ; sans lui, le dernier classeur ouvert sur ce poste.',
        `Listes : ${collectionNames.join(', ')}.`,
        'Code de sortie : 0 fait, 1 refusé, 2 demande mal formée.',
      ].join('\n'),
    )
  },
}

/** Every command, by name. */
export const commands: Readonly<Record<string, Command>> = {
  demo,
  liste,
  creer,
  modifier,
  supprimer,
  doublons,
  fusionner,
  chiffres,
  financements,
  document,
  modeles,
  exporter,
  emporter,
  sauvegarder,
  sauvegardes,
  restaurer,
  verifier,
  reprendre,
  partager,
  synchroniser,
  conflits,
  arbitrer,
  'quitter-partage': quitterPartage,
  servir,
  aide,
}
