import { resolve } from 'node:path'
import { descripteurs } from '../../../../shared/descripteurs'
import { formatsTableau } from '../../../../shared/exports/nomExport'
import { isCollection } from '../../../../shared/fiches'
import { Failure } from '../../../../shared/kernel/failure'
import { ANNEES } from '../../../../shared/kernel/jour'
import { compareFrench } from '../../../../shared/kernel/texte'
import { messages } from '../../../../shared/messages'
import { nodeFs, writeNew } from '../../../core/store/fsPort'
import { usageError } from '../cliError'
import { type Command, optionNumber, optionText, type Session } from '../command'

const FIGURES = 'chiffres'
const AGENDA = 'agenda'

/** The format its name asks for. @throws CliError when it is none of these. */
function formatOf<F extends string>(sortie: string, formats: readonly F[]): F {
  const extension = sortie.split('.').at(-1)?.toLowerCase()
  const format = formats.find(known => known === extension)
  if (format === undefined) throw usageError(`--sortie attend un fichier ${formats.map(format => `.${format}`).join(' ou ')}, pas « ${sortie} ».`)
  return format
}

async function asked(session: Session, sortie: string): Promise<File> {
  const { client, mots } = session
  const [nom = ''] = mots
  if (nom === AGENDA) {
    formatOf(sortie, ['ics'])
    return client.exports.agenda()
  }
  if (nom === FIGURES) {
    formatOf(sortie, ['xlsx'])
    const state = await client.classeur.state()
    const annee = optionNumber(session, 'annee', ANNEES.premiere, ANNEES.derniere) ?? state.ouvert?.annee ?? Number(state.aujourdhui.slice(0, 4))
    return client.exports.figures({ annee })
  }
  if (!isCollection(nom)) throw usageError(messages.COLLECTION_UNKNOWN({ collection: nom }))
  const format = formatOf(sortie, formatsTableau)
  const lignes = await client.records.list({ collection: nom })
  const colonnes = descripteurs[nom].colonnes.filter(({ visible }) => visible).map(({ id }) => id)
  const [first = ''] = colonnes
  const ids = lignes.sort((a, b) => compareFrench(`${a.cellules[first] ?? ''}`, `${b.cellules[first] ?? ''}`)).map(({ id }) => id)
  return client.exports.list({ collection: nom, format, colonnes, ids, criteres: [] })
}

/** `exporter`: a list, the figures of a year or the deadlines, written where it is asked, never over another file. */
export const exporter: Command = {
  usage: 'exporter <collection> --sortie <fichier.xlsx|csv> [--json] · exporter chiffres [--annee 2024] --sortie <fichier.xlsx> · exporter agenda --sortie <fichier.ics>',
  resume: 'une liste, les chiffres d’une année avec leurs fiches, ou toutes les échéances',
  mots: ['liste'],
  options: { sortie: { type: 'string' }, annee: { type: 'string' }, json: { type: 'boolean' } },
  ouvre: 'lecture',
  async run(session) {
    const sortie = optionText(session, 'sortie')
    if (!sortie) throw usageError('Dites où écrire le fichier : --sortie <fichier>.')
    const file = await asked(session, sortie)
    const chemin = resolve(sortie)
    if (!(await writeNew(nodeFs, chemin, new Uint8Array(await file.arrayBuffer())))) throw new Failure('FILE_EXISTS', { chemin })
    session.terminal.out(session.options.json ? JSON.stringify({ fichier: chemin }) : `Écrit : ${chemin}`)
  },
}
