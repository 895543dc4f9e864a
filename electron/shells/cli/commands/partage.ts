import { resolve } from 'node:path'
import { CodePoste, codePosteFrom } from '../../../../shared/kernel/codePoste'
import { Failure } from '../../../../shared/kernel/failure'
import { plural } from '../../../../shared/kernel/texte'
import { decide, listConflicts } from '../../../core/sync/conflicts'
import { beginSharing, findSpace, joinSharing, leaveSharing, postsOf } from '../../../core/sync/shareActions'
import { spacesIn } from '../../../core/sync/space'
import { CliError, usageError } from '../cliError'
import { type Command, optionText, type Session } from '../command'

const json = { json: { type: 'boolean' } } as const

/** Says the account of an exchange, for the eye or as one value. */
async function tellExchange({ core, terminal, options }: Session): Promise<void> {
  const avant = core.partage.etat()
  const etat = await core.partage.exchange()
  if (!etat.actif) throw new Failure('NOT_SHARED', {})
  const publies = core.partage.publies
  const compte = { joignable: etat.joignable, publies, recues: etat.recues - avant.recues, enAttente: etat.aPublier, conflits: etat.aVerifier, retenus: etat.retenus }
  if (options.json) terminal.out(JSON.stringify(compte))
  else
    terminal.out(
      [
        `${plural(compte.publies, 'envoi publié', 'envois publiés')}, ${plural(compte.recues, 'fiche reçue', 'fiches reçues')}, ${compte.enAttente} en attente, ${plural(compte.conflits, 'conflit')}.`,
        ...etat.retenus,
      ].join('\n'),
    )
}

/** `partager`: begins a space in a folder, or joins the one that is there. */
export const partager: Command = {
  usage: 'partager --dossier <dossier> --nom <poste> [--code ACC] [--espace <nom>]',
  resume: 'partage ce classeur par un dossier commun : commence un espace, ou rejoint celui qui y est',
  options: { dossier: { type: 'string' }, nom: { type: 'string' }, code: { type: 'string' }, espace: { type: 'string' } },
  ouvre: 'ecriture',
  async run(session) {
    const { core, terminal } = session
    const [dossier, nom] = [optionText(session, 'dossier'), optionText(session, 'nom')]
    if (!dossier || !nom) throw usageError('Indiquez --dossier <dossier partagé> et --nom <nom de ce poste>.')
    const chemin = resolve(dossier)
    const [found] = await spacesIn(core.port, chemin)
    const taken = found ? (await postsOf(core, found)).map(post => post.code) : []
    const code = CodePoste.safeParse(optionText(session, 'code') ?? codePosteFrom(nom, taken))
    if (!code.success) throw usageError('--code attend un à six chiffres ou lettres capitales, comme ACC.')
    const poste = { nom, code: code.data }
    const etat = found ? await joinSharing(core, await findSpace(core, chemin), poste) : await beginSharing(core, chemin, optionText(session, 'espace') ?? 'Commun', poste)
    terminal.out(`Le poste ${nom} (${poste.code}) partage l’espace « ${etat.espace} » dans ${etat.dossier}.`)
    for (const phrase of etat.retenus) terminal.out(phrase)
  },
}

/** `synchroniser`: one whole exchange with the shared folder. */
export const synchroniser: Command = {
  usage: 'synchroniser [--json]',
  resume: 'un échange complet avec le dossier partagé : publiés, reçues, en attente, conflits',
  options: json,
  ouvre: 'ecriture',
  run: tellExchange,
}

/** `conflits`: what posts wrote apart. */
export const conflits: Command = {
  usage: 'conflits [--json]',
  resume: 'ce que plusieurs postes ont écrit chacun de leur côté, et qui attend une décision',
  options: json,
  ouvre: 'ecriture',
  async run({ core, terminal, options }) {
    await core.partage.exchange()
    const found = await listConflicts(core)
    if (options.json) return terminal.out(JSON.stringify(found))
    if (found.length === 0) return terminal.out('Rien à vérifier.')
    for (const { id, fiche, libelle, valeurs, autres } of found) {
      terminal.out(`${fiche.titre} · ${libelle}\n  ${id}`)
      for (const { n, texte, personne, poste, le, affichee } of valeurs)
        terminal.out(`  ${n} : ${texte || '(vide)'} — ${personne}, ${poste}, ${le}${affichee ? ' (affichée)' : ''}`)
      for (const autre of autres) terminal.out(`  aussi : ${autre.titre}`)
    }
  },
}

/** `arbitrer`: ends a conflict. */
export const arbitrer: Command = {
  usage: 'arbitrer <id> --garder <n> | --valeur <texte>',
  resume: 'décide d’un conflit : garde une de ses valeurs, ou en écrit une autre (--valeur lit du JSON, sinon un texte)',
  mots: ['id'],
  options: { garder: { type: 'string' }, valeur: { type: 'string' } },
  ouvre: 'ecriture',
  async run(session) {
    const { core, terminal, mots } = session
    const [garder, valeur] = [optionText(session, 'garder'), optionText(session, 'valeur')]
    if ((garder === undefined) === (valeur === undefined)) throw usageError('Indiquez --garder <n> ou --valeur <texte>, l’un des deux.')
    if (garder !== undefined && !/^\d+$/.test(garder)) throw usageError(`--garder attend le numéro d’une valeur, pas « ${garder} ».`)
    await core.partage.exchange()
    await decide(core, { id: mots[0] ?? '', garder: garder === undefined ? undefined : Number(garder), valeur: asJson(valeur), noter: false })
    terminal.out('Décidé : les autres postes le recevront au prochain échange.')
  },
}

function asJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}

/** `quitter-partage`: this post shares nothing any more. */
export const quitterPartage: Command = {
  usage: 'quitter-partage',
  resume: 'cesse de partager sur ce poste ; le classeur garde tout ce qu’il a reçu',
  ouvre: 'ecriture',
  async run({ core, terminal }) {
    const { actif, aPublier } = await core.partage.exchange()
    if (!actif) throw new Failure('NOT_SHARED', {})
    if (aPublier > 0) throw new CliError(`${plural(aPublier, 'envoi')} n’ont pas pu partir : retrouvez le dossier partagé, puis recommencez.`, 1)
    await leaveSharing(core)
    terminal.out('Ce poste ne partage plus ce classeur.')
  },
}
