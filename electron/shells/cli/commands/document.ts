import { resolve } from 'node:path'
import { isTypeDocument } from '../../../../shared/documents/typesDocument'
import { Failure } from '../../../../shared/kernel/failure'
import { ANNEES } from '../../../../shared/kernel/jour'
import { messages } from '../../../../shared/messages'
import { produceDocument } from '../../../core/documents/produceDocument'
import { nodeFs, writeNew } from '../../../core/store/fsPort'
import { usageError } from '../cliError'
import { alignColumns } from '../columns'
import { type Command, optionNumber, optionText, type Session } from '../command'
import { writeLot } from './documentLot'

async function tellKinds({ client, terminal, options }: Session): Promise<void> {
  const kinds = await client.documents.kinds()
  if (options.json) return terminal.out(JSON.stringify(kinds))
  terminal.out(
    alignColumns(
      ['Type', 'Document', 'Se fait avec'],
      kinds.map(({ type, libelle, de, parAnnee, parElement }) => [type, libelle, parAnnee ? '--annee' : `--id (${de})${parElement ? ' --element' : ''}`]),
    ),
  )
}

/** `document`: a Word file written where it is asked, never over another one. */
export const document: Command = {
  usage:
    'document <type> [--id …] [--element …] [--annee 2024] [--sans-modele] --sortie <fichier.docx> [--json] · document <type> --tous|--ids <id,id> --dossier <dossier> [--json] · document --types [--json]',
  resume: 'un document Word ; sans --id, la première fiche complète ; --tous en écrit un par fiche',
  mots: ['type'],
  options: {
    id: { type: 'string' },
    element: { type: 'string' },
    annee: { type: 'string' },
    'sans-modele': { type: 'boolean' },
    sortie: { type: 'string' },
    tous: { type: 'boolean' },
    ids: { type: 'string' },
    dossier: { type: 'string' },
    types: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  seul: 'types',
  ouvre: 'lecture',
  async run(session) {
    if (session.options.types) return tellKinds(session)
    const [type = ''] = session.mots
    if (!isTypeDocument(type)) throw usageError(messages.DOCUMENT_KIND_UNKNOWN({ type }))
    if (session.options.tous || session.options.ids) return writeLot(session, type)
    const sortie = optionText(session, 'sortie')
    if (!sortie) throw usageError('Dites où écrire le document : --sortie <fichier.docx>.')
    const annee = optionNumber(session, 'annee', ANNEES.premiere, ANNEES.derniere)
    const id = optionText(session, 'id')
    const element = optionText(session, 'element')
    const produit = await produceDocument(session.core, {
      type,
      ...(id ? { id } : {}),
      ...(element ? { element } : {}),
      ...(annee ? { annee } : {}),
      sansModele: session.options['sans-modele'] === true,
    })
    const chemin = resolve(sortie)
    if (!(await writeNew(nodeFs, chemin, produit.octets))) throw new Failure('FILE_EXISTS', { chemin })
    const projet = produit.projet.length > 0
    if (session.options.json) return session.terminal.out(JSON.stringify({ type, fichier: chemin, projet }))
    session.terminal.out(projet ? `Écrit, en projet car il y manque des données : ${chemin}` : `Écrit : ${chemin}`)
  },
}
