import { type Fusionnable, fusionnables } from '../../../../shared/fusion/fusionnable'
import { plural } from '../../../../shared/kernel/texte'
import { usageError } from '../cliError'
import { alignColumns } from '../columns'
import type { Command } from '../command'

/** `doublons`: the records that are probably one thing entered twice. */
export const doublons: Command = {
  usage: 'doublons [--json]',
  resume: 'les structures et les personnes qui sont sans doute saisies deux fois, et pourquoi',
  options: { json: { type: 'boolean' } },
  ouvre: 'lecture',
  async run({ client, terminal, options }) {
    const lists = await Promise.all(fusionnables.map(collection => client.fusion.list({ collection })))
    const paires = lists.flatMap(list => list.paires)
    if (options.json) return terminal.out(JSON.stringify(paires))
    const rows = paires.map(({ collection, fiches: [first, second], raison }) => [collection, first.titre, first.id, second.titre, second.id, raison])
    if (rows.length > 0) terminal.out(alignColumns(['liste', 'fiche', 'id', 'ressemble à', 'id', 'raison'], rows))
    terminal.out(
      plural(
        lists.reduce((sum, { nombre }) => sum + nombre, 0),
        'doublon probable',
        'doublons probables',
      ),
    )
  },
}

/** `fusionner`: two records become one; with `--apercu`, only what it would be. */
export const fusionner: Command = {
  usage: 'fusionner <liste> <idGardee> <idAbsorbee> [--apercu]',
  resume: 'fait une seule fiche de deux : la première complétée par la seconde, qui va à la corbeille ; l’historique le défait, même des mois après',
  mots: ['collection', 'idGardee', 'idAbsorbee'],
  options: { apercu: { type: 'boolean' } },
  ouvre: 'ecriture',
  async run({ client, terminal, options, mots: [liste, gardeeId = '', absorbeeId = ''] }) {
    const collection = fusionnables.find((name): name is Fusionnable => name === liste)
    if (!collection) throw usageError(`Seules se fusionnent les fiches de : ${fusionnables.join(', ')}.`)
    const deux = { collection, gardeeId, absorbeeId }
    const { gardee, absorbee, champs, liens } = await client.fusion.compare(deux)
    if (options.apercu) {
      const rows = champs.map(({ libelle, reunis, defaut, ...cotes }) => [libelle, cotes.gardee, cotes.absorbee, reunis ?? cotes[defaut]])
      terminal.out(alignColumns(['', gardee.titre, absorbee.titre, 'une fois fusionnées'], rows))
      for (const { libelle, absorbee: moved } of liens)
        if (moved.nombre > 0) terminal.out(`${libelle} : ${plural(moved.nombre, 'lien rejoint', 'liens rejoignent')} « ${gardee.titre} ».`)
      return
    }
    await client.fusion.merge(deux)
    terminal.out(`« ${absorbee.titre} » est fusionnée dans « ${gardee.titre} ».`)
  },
}
