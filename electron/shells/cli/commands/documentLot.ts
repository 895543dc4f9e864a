import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { genres } from '../../../../shared/documents/genres'
import { type TypeDocument, typeDocumentLabels } from '../../../../shared/documents/typesDocument'
import { plural } from '../../../../shared/kernel/texte'
import { papersOf, tryPaper } from '../../../core/documents/produceMany'
import { nodeFs, writeNew } from '../../../core/store/fsPort'
import { usageError } from '../cliError'
import { optionText, type Session } from '../command'

interface Ecrit {
  fichier: string
  projet: boolean
}

async function writeUnder(dossier: string, nom: string, octets: Uint8Array): Promise<string> {
  for (let version = 1; ; version++) {
    const fichier = join(dossier, `${nom}_v${version}.docx`)
    if (await writeNew(nodeFs, fichier, octets)) return fichier
  }
}

/** Writes a paper of a kind for each record asked, or for all, into a folder, never over another file. */
export async function writeLot(session: Session, type: TypeDocument): Promise<void> {
  const { core, terminal, options } = session
  const asked = optionText(session, 'dossier')
  if (!asked) throw usageError('Dites où écrire les documents : --dossier <dossier>.')
  if (genres[type].parAnnee) throw usageError(`${typeDocumentLabels[type]} : un document par exercice, il se produit avec --annee et --sortie.`)
  const dossier = resolve(asked)
  await mkdir(dossier, { recursive: true })
  const ids = options.tous ? genres[type].sujets(core.lire) : (optionText(session, 'ids') ?? '').split(/[,\s]+/).filter(Boolean)
  const ecrits: Ecrit[] = []
  const impossibles: { titre: string; phrase: string }[] = []
  for (const paper of papersOf(core.lire, type, ids)) {
    const issue = await tryPaper(core, paper)
    if ('refus' in issue) impossibles.push({ titre: paper.titre, phrase: issue.refus })
    else ecrits.push({ fichier: await writeUnder(dossier, issue.produit.nom, issue.produit.octets), projet: issue.produit.projet.length > 0 })
  }
  if (options.json) return terminal.out(JSON.stringify({ type, ecrits, impossibles }))
  const projets = ecrits.filter(({ projet }) => projet)
  terminal.out(
    `${plural(ecrits.length, 'document écrit', 'documents écrits')} dans ${dossier}${projets.length > 0 ? `, dont ${projets.length} en projet car il y manque des données` : ''}.`,
  )
  for (const { fichier } of projets) terminal.out(`En projet : ${fichier}`)
  for (const { titre, phrase } of impossibles) terminal.err(`Impossible : ${titre}. ${phrase}`)
}
