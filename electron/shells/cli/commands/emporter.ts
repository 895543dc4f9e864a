import { resolve } from 'node:path'
import { plural } from '../../../../shared/kernel/texte'
import { takeAway } from '../../../core/takeAway/takeAway'
import { usageError } from '../cliError'
import { type Command, optionText } from '../command'

/** `emporter`: the whole classeur in one folder that is read without Permanence. */
export const emporter: Command = {
  usage: 'emporter --vers <dossier> [--json]',
  resume: 'tout le classeur dans un nouveau dossier qui se lit sans Permanence : pages, tableur, documents et pièces jointes',
  options: { vers: { type: 'string' }, json: { type: 'boolean' } },
  ouvre: 'lecture',
  async run(session) {
    const vers = optionText(session, 'vers')
    if (!vers) throw usageError('Dites où emporter le classeur : --vers <dossier>.')
    const done = await takeAway(session.core, resolve(vers))
    session.terminal.out(
      session.options.json ? JSON.stringify(done) : `Emporté dans ${done.dossier} : ${plural(done.fiches, 'fiche')}, ${plural(done.fichiers, 'fichier')}. Ouvrez index.html.`,
    )
  },
}
