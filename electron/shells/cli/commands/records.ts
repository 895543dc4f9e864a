import { createInterface } from 'node:readline'
import { descripteurs } from '../../../../shared/descripteurs'
import { isObject } from '../../../../shared/kernel/isObject'
import { plural } from '../../../../shared/kernel/texte'
import { show } from '../../../../shared/montrer'
import { CliError, usageError } from '../cliError'
import { alignColumns } from '../columns'
import { type Command, collectionWord, optionText } from '../command'
import { phraseOf } from '../phrase'

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined // Not JSON: told by the caller, who knows the line.
  }
}

/** `liste`: the records of a collection. */
export const liste: Command = {
  usage: 'liste <collection> [--json]',
  resume: 'les fiches d’une liste',
  mots: ['collection'],
  options: { json: { type: 'boolean' } },
  ouvre: 'lecture',
  async run(session) {
    const { client, core, terminal, options } = session
    const collection = collectionWord(session)
    if (options.json) return terminal.out(JSON.stringify(await client.records.whole({ collection })))
    const lignes = await client.records.list({ collection })
    const colonnes = descripteurs[collection].colonnes.filter(colonne => colonne.visible)
    const right = new Set(colonnes.flatMap(({ kind }, index) => (['montant', 'entier', 'decimal'].includes(kind) ? [index + 1] : [])))
    const rows = lignes.map(({ id, cellules }) => [id, ...colonnes.map(colonne => show(colonne, cellules[colonne.id], core.lire))])
    if (rows.length > 0) terminal.out(alignColumns(['id', ...colonnes.map(colonne => colonne.label)], rows, right))
    terminal.out(plural(rows.length, 'fiche'))
  },
}

/** `creer`: one record for each JSON line read; its id is printed once it is on disk. */
export const creer: Command = {
  usage: 'creer <collection> < fiches.jsonl',
  resume: 'une fiche par ligne JSON lue sur l’entrée ; donne l’identifiant de chacune, une fois sur le disque ; commence le classeur si le dossier est neuf',
  mots: ['collection'],
  ouvre: 'creation',
  async run(session) {
    const collection = collectionWord(session)
    let ligne = 0
    for await (const text of createInterface({ input: session.terminal.stdin, crlfDelay: Infinity })) {
      ligne += 1
      if (text.trim() === '') continue
      const champs = readObject(ligne === 1 ? text.replace(/^\uFEFF/, '') : text)
      if (!champs) throw new CliError(`Ligne ${ligne} : ce n’est pas un objet JSON sur une ligne, comme {"nom":"Le Cri de la Plume"}.`, 1)
      try {
        session.terminal.out(JSON.stringify(await session.client.records.create({ collection, champs })))
      } catch (error) {
        throw new CliError(`Ligne ${ligne} : ${phraseOf(error).phrase}`, 1)
      }
    }
  },
}

/** `modifier`: fields in their stored form; null takes one away. */
export const modifier: Command = {
  usage: 'modifier <collection> <id> --champs \'{"commune":"21231"}\'',
  resume: 'des champs d’une fiche, sous leur forme enregistrée ; null en retire un',
  mots: ['collection', 'id'],
  options: { champs: { type: 'string' } },
  ouvre: 'ecriture',
  async run(session) {
    const collection = collectionWord(session)
    const champs = readObject(optionText(session, 'champs') ?? '')
    if (!champs || Object.keys(champs).length === 0) throw usageError('--champs attend un objet JSON, comme \'{"sigle":"CRI"}\' ; null retire un champ.')
    const saisies = Object.entries(champs).map(([champ, valeur]) => ({ chemin: [champ], ...(valeur === null ? {} : { valeur }) }))
    await session.client.records.edit({ collection, id: session.mots[1] ?? '', saisies })
    session.terminal.out('Enregistré.')
  },
}

/** `supprimer`: to the corbeille. */
export const supprimer: Command = {
  usage: 'supprimer <collection> <id>',
  resume: 'met une fiche à la corbeille',
  mots: ['collection', 'id'],
  ouvre: 'ecriture',
  async run(session) {
    await session.client.records.trash({ collection: collectionWord(session), id: session.mots[1] ?? '' })
    session.terminal.out('Mise à la corbeille.')
  },
}
