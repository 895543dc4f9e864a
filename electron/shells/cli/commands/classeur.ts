import { resolve } from 'node:path'
import { plural } from '../../../../shared/kernel/texte'
import { createFolder } from '../../../core/classeur/createClasseur'
import { openFolder } from '../../../core/classeur/openClasseur'
import { demoRecords } from '../../../core/demo/demo'
import { inventedStructures } from '../../../core/demo/inventedStructures'
import { CliError } from '../cliError'
import { type Command, optionNumber } from '../command'

const STRUCTURES_MAX = 200_000

/** `demo`: a new classeur with the data of 2024, filled up to as many structures as are asked. */
export const demo: Command = {
  usage: 'demo <dossier> [--structures 20000]',
  resume: 'un classeur de découverte dans un dossier neuf, complété de structures imaginaires jusqu’au nombre demandé',
  mots: ['dossier'],
  options: { structures: { type: 'string' } },
  async run(session) {
    const { core, terminal, mots } = session
    const structures = optionNumber(session, 'structures', 0, STRUCTURES_MAX) ?? 0
    const chemin = resolve(mots[0] ?? '')
    const records = await demoRecords(core.options.ressources)
    const missing = structures - records.filter(({ collection }) => collection === 'structures').length
    await createFolder(core, chemin, [...records, ...inventedStructures(Math.max(0, missing), core.communes)])
    terminal.out(`Classeur de découverte dans ${chemin} : ${plural(core.store.counts().structures ?? 0, 'structure')}.`)
  },
}

/** `servir`: the application in a browser of this post. */
export const servir: Command = {
  usage: 'servir [--port 4000] [--sans-navigateur]',
  resume: 'l’application dans un navigateur de ce poste ; l’adresse est affichée',
  options: { port: { type: 'string' }, 'sans-navigateur': { type: 'boolean' } },
  async run(session) {
    const { core, terminal, options, dossier, ecran } = session
    const port = optionNumber(session, 'port', 0, 65_535) ?? 0
    if (dossier) await openFolder(core, dossier)
    // The other commands need no server.
    const { serve } = await import('../../web/serve')
    await serve({ core, root: ecran, port, navigateur: !options['sans-navigateur'], terminal }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
      throw new CliError(`Le port ${port} n’est pas libre : choisissez-en un autre, ou laissez Permanence choisir.`, 1)
    })
  },
}
