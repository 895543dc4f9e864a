import { basename, join, resolve } from 'node:path'
import type { ApercuRestauration } from '../../../../shared/contract'
import { Failure } from '../../../../shared/kernel/failure'
import { formatJour } from '../../../../shared/kernel/formatJour'
import { formatEntier, plural } from '../../../../shared/kernel/texte'
import { formatTaille } from '../../../../shared/pieces/tailleFichier'
import { genresSauvegarde, readNomSauvegarde } from '../../../../shared/sauvegardes/nomSauvegarde'
import { statIfAny } from '../../../core/backups/classeurFiles'
import { newFromBackup } from '../../../core/backups/newFromBackup'
import { previewFile } from '../../../core/backups/previewRestore'
import { replaySince } from '../../../core/backups/replaySince'
import { restoreFile } from '../../../core/backups/restoreBackup'
import { copyFile } from '../../../core/backups/secondFolder'
import { openFolder } from '../../../core/classeur/openClasseur'
import { placesOf } from '../../../core/store/load'
import { alignColumns } from '../columns'
import { type Command, optionText, type Session } from '../command'
import { openAsked } from '../openAsked'

/** `sauvegarder`: a backup read back and counted, and a copy of it elsewhere if asked. */
export const sauvegarder: Command = {
  usage: 'sauvegarder [--vers <dossier>] [--json]',
  resume: 'une sauvegarde du classeur, relue et comptée ; --vers la copie aussi dans un dossier, une clé USB par exemple',
  options: { vers: { type: 'string' }, json: { type: 'boolean' } },
  ouvre: 'ecriture',
  async run(session) {
    const { core, client, terminal, options } = session
    const vers = optionText(session, 'vers')
    const target = vers === undefined ? undefined : resolve(vers)
    if (target !== undefined && (await statIfAny(core.port, target))?.genre !== 'dossier') throw new Failure('DISK_REFUSED', { chemin: target, cause: 'dossier introuvable' })
    const { nom, chemin, phrase, fiches, conventions, copie } = await client.sauvegardes.make()
    if (target !== undefined) await copyFile(core.port, chemin, join(target, nom))
    const copies = target === undefined ? {} : { copie: join(target, nom) }
    if (options.json) return terminal.out(JSON.stringify({ nom, fichier: chemin, phrase, fiches, conventions, ...copies }))
    terminal.out([phrase, `Écrit : ${chemin}`, ...Object.values(copies).map(path => `Copié : ${path}`), ...(copie ? [copie] : [])].join('\n'))
  },
}

/** `sauvegardes`: those there are. */
export const sauvegardes: Command = {
  usage: 'sauvegardes [--json]',
  resume: 'les sauvegardes du classeur, la plus récente d’abord',
  options: { json: { type: 'boolean' } },
  ouvre: 'lecture',
  async run({ client, terminal, options }) {
    const { sauvegardes: found, copie, alerte } = await client.sauvegardes.list()
    if (options.json) return terminal.out(JSON.stringify(found))
    const rows = found.map(({ nom, jour, heure, genre, taille, contenu, copiee }) => [
      nom,
      `${formatJour(jour)} ${heure}`,
      genresSauvegarde[genre],
      formatTaille(taille),
      contenu ? formatEntier(contenu.fiches) : 'abîmée',
      contenu ? formatEntier(contenu.conventions) : '',
      copiee ? 'oui' : '',
    ])
    if (rows.length > 0) terminal.out(alignColumns(['Sauvegarde', 'Faite le', 'Pourquoi', 'Taille', 'Fiches', 'Conventions', 'Copiée'], rows, new Set([3, 4, 5])))
    terminal.out([plural(rows.length, 'sauvegarde'), ...(copie?.phrase ? [copie.phrase] : []), ...(alerte ? [alerte] : [])].join('\n'))
  },
}

/** The file that a word names: one of the classeur's backups, else a path. @throws Failure BACKUP_NOT_FOUND */
async function fileOf({ core, dossier, mots: [mot = ''] }: Session): Promise<string> {
  // One that cannot be opened any more still has its backups.
  const classeur = core.ouvert?.chemin ?? dossier
  const own = classeur && readNomSauvegarde(mot) ? join(placesOf(classeur).sauvegardes, mot) : undefined
  for (const path of [own, resolve(mot)]) if (path !== undefined && (await statIfAny(core.port, path))?.genre === 'fichier') return path
  throw new Failure('BACKUP_NOT_FOUND', { nom: mot })
}

function tellPreview({ nom, listes, fichiers, lignesVerifiees }: ApercuRestauration): string {
  const rows = listes.map(({ libelle, reviennent, changent, partent }) => [libelle, formatEntier(reviennent), formatEntier(changent), formatEntier(partent)])
  return [
    rows.length === 0 ? `Aucune fiche n’a changé depuis ${nom}.` : alignColumns([nom, 'Reviennent', 'Changent', 'À la corbeille'], rows, new Set([1, 2, 3])),
    `${plural(fichiers.nombre, 'fichier')} à remettre dans documents/ et pieces/.`,
    ...(lignesVerifiees > 0 ? [`Dont ${plural(lignesVerifiees, 'ligne de financement vérifiée', 'lignes de financement vérifiées')}.`] : []),
  ].join('\n')
}

/** True when --classeur names one that cannot be opened: the gestures it still proves are its owner's last work. */
async function isDamaged({ core, dossier }: Session): Promise<boolean> {
  if (dossier === undefined) return false
  try {
    await openFolder(core, dossier, 'lecture')
    return false
  } catch (error) {
    if (error instanceof Failure && error.code === 'CLASSEUR_DAMAGED') return true
    if (error instanceof Failure && error.code === 'CLASSEUR_NOT_FOUND') return false
    throw error
  }
}

async function restoreElsewhere(session: Session, vers: string): Promise<void> {
  const { core, terminal, options } = session
  const [fichier, dossier] = [await fileOf(session), resolve(vers)]
  const manifeste = await newFromBackup(core.port, fichier, dossier)
  const gestes = (await isDamaged(session)) ? await replaySince(core.port, resolve(session.dossier ?? ''), dossier, manifeste.seq) : 0
  await openFolder(core, dossier)
  const fiches = Object.values(core.store.counts()).reduce((sum, count) => sum + count, 0)
  if (options.json) return terminal.out(JSON.stringify({ dossier, sauvegarde: basename(fichier), fiches, gestes }))
  terminal.out(`Classeur restauré dans ${dossier} : ${plural(fiches, 'fiche')}${gestes > 0 ? `, ${plural(gestes, 'geste')} enregistrés depuis la sauvegarde compris` : ''}.`)
}

/** `restaurer`: the classeur as a backup has it, in one gesture; or a new classeur made from it. */
export const restaurer: Command = {
  usage: 'restaurer <nom ou fichier.zip> [--apercu] [--json] · restaurer <fichier.zip> --vers <dossier vide> [--json]',
  resume: 'remet le classeur dans l’état d’une sauvegarde, après une sauvegarde de l’état actuel ; --apercu dit seulement ce qui changerait, --vers en fait un classeur neuf',
  mots: ['sauvegarde'],
  options: { apercu: { type: 'boolean' }, vers: { type: 'string' }, json: { type: 'boolean' } },
  async run(session) {
    const { core, terminal, options, dossier } = session
    const vers = optionText(session, 'vers')
    if (vers !== undefined) return restoreElsewhere(session, vers)
    await openAsked(session, dossier, options.apercu ? 'lecture' : 'ecriture')
    const fichier = await fileOf(session)
    if (options.apercu) {
      const apercu = await previewFile(core, fichier)
      return terminal.out(options.json ? JSON.stringify(apercu) : tellPreview(apercu))
    }
    const restauration = await restoreFile(core, fichier)
    terminal.out(options.json ? JSON.stringify(restauration) : [restauration.phrase, `L’état d’avant est dans ${restauration.avant}.`].join('\n'))
  },
}
