import { basename } from 'node:path'
import { plural } from '../../../../shared/kernel/texte'
import type { Command } from '../command'

/** `reprendre`: what someone wrote in `classeur.json` by hand, seen, then taken as one gesture. */
export const reprendre: Command = {
  usage: 'reprendre <fichier> [--apercu] [--json]',
  resume: 'les valeurs écrites à la main dans un classeur.json que la quarantaine garde ; --apercu les montre sans rien écrire',
  mots: ['fichier'],
  options: { apercu: { type: 'boolean' }, json: { type: 'boolean' } },
  ouvre: 'ecriture',
  async run({ client, mots: [nom = ''], options, terminal }) {
    const fichier = basename(nom)
    const valeurs = await client.reprise.preview({ fichier })
    const reprises = options.apercu ? 0 : await client.reprise.take({ fichier })
    if (options.json) return terminal.out(JSON.stringify({ valeurs, reprises }))
    for (const { fiche, libelle, journal, main, refus } of valeurs)
      terminal.out(`${fiche.titre} · ${libelle} : « ${journal} » dans le classeur, « ${main} » dans le fichier.${refus === undefined ? '' : ` Non reprise : ${refus}`}`)
    if (valeurs.length === 0) terminal.out('Ce fichier ne dit rien d’autre que le classeur.')
    else if (!options.apercu) terminal.out(`${plural(reprises, 'valeur reprise', 'valeurs reprises')}, d’un geste qui s’annule.`)
  },
}
