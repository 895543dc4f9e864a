import { basename, resolve } from 'node:path'
import { isTypeDocument } from '../../../../shared/documents/typesDocument'
import { Failure } from '../../../../shared/kernel/failure'
import { formatJour } from '../../../../shared/kernel/formatJour'
import { plural } from '../../../../shared/kernel/texte'
import { messages } from '../../../../shared/messages'
import { MODELE_MAX } from '../../../../shared/modeles/motifRefus'
import { statIfAny } from '../../../core/backups/classeurFiles'
import { readIfAny } from '../../../core/store/fsPort'
import { CliError, usageError } from '../cliError'
import { alignColumns } from '../columns'
import { type Command, optionText, type Session } from '../command'

async function tellModeles({ client, terminal, options }: Session): Promise<void> {
  const kinds = (await client.modeles.list()).filter(({ versions }) => versions.length > 0)
  if (options.json) return terminal.out(JSON.stringify(kinds))
  const rows = kinds.flatMap(({ libelle, versions }) =>
    versions.map(({ nom, version, actif, deposeLe, deposePar }) => [libelle, nom, String(version), actif ? 'oui' : '', formatJour(deposeLe), deposePar]),
  )
  if (rows.length > 0) terminal.out(alignColumns(['Document', 'Modèle', 'Version', 'En service', 'Déposé le', 'Par'], rows, new Set([2])))
  terminal.out(plural(rows.length, 'modèle'))
}

async function readModele({ core, mots: [, mot = ''] }: Session): Promise<File> {
  const chemin = resolve(mot)
  const seen = await statIfAny(core.port, chemin)
  if (seen && seen.taille > MODELE_MAX) throw new Failure('MODELE_REFUSED', { motif: 'tropGros' })
  const octets = await readIfAny(core.port, chemin)
  if (!octets) throw new Failure('DISK_REFUSED', { chemin, cause: 'fichier introuvable' })
  return new File([new Uint8Array(octets)], basename(chemin))
}

async function checkModele(session: Session): Promise<void> {
  const { client, terminal, options } = session
  const type = optionText(session, 'type') ?? ''
  if (!isTypeDocument(type))
    throw usageError(type ? messages.DOCUMENT_KIND_UNKNOWN({ type }) : 'Dites pour quel document : --type convention-dla (« permanence document --types » les donne tous).')
  const fichier = await readModele(session)
  const { analyse } = await client.modeles.analyse({ type, fichier })
  const { champs, problemes, remarques } = analyse
  if (options.json) terminal.out(JSON.stringify(analyse))
  else {
    if (champs.length > 0)
      terminal.out(
        alignColumns(
          ['Champ', 'Ce que c’est', 'Fois'],
          champs.map(({ cle, label, fois }) => [cle, label, String(fois)]),
          new Set([2]),
        ),
      )
    terminal.out([...remarques, plural(champs.length, 'champ reconnu', 'champs reconnus'), ...problemes, ...(problemes.length === 0 ? ['Ce modèle peut servir.'] : [])].join('\n'))
  }
  if (problemes.length > 0) throw new CliError(`« ${fichier.name} » ne peut pas servir ainsi : ${plural(problemes.length, 'point')} à corriger dans Word.`, 1)
}

/** `modeles`: those of the office; or what a file would do, before it is one of them. */
export const modeles: Command = {
  usage: 'modeles [--json] · modeles verifier <fichier.docx> --type <document> [--json]',
  resume: 'les modèles Word du bureau ; « verifier » examine un fichier sans rien changer : ses champs, et tout ce qui est à corriger',
  mots: ['verifier', 'fichier'],
  sansMots: true,
  options: { type: { type: 'string' }, json: { type: 'boolean' } },
  ouvre: 'lecture',
  async run(session) {
    const [verb] = session.mots
    if (verb === undefined) return tellModeles(session)
    if (verb !== 'verifier') throw usageError(`Usage : permanence ${modeles.usage}`)
    return checkModele(session)
  },
}
