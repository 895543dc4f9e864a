import { dirname, resolve } from 'node:path'
import type { BilanVerification } from '../../../../shared/contract'
import { Failure } from '../../../../shared/kernel/failure'
import { plural } from '../../../../shared/kernel/texte'
import { knownClasseurs } from '../../../core/classeur/knownClasseurs'
import { nodeFs } from '../../../core/store/fsPort'
import { migrations, schemaOf } from '../../../core/store/migrations'
import { repairClasseur } from '../../../core/store/repair'
import { verifyFolder } from '../../../core/verification/verifyData'
import { CliError } from '../cliError'
import type { Command, Session } from '../command'
import { openAsked } from '../openAsked'

/** What a whole reading finds, even in a classeur too damaged to be opened. */
async function reportOf({ core, client, terminal, dossier }: Session, mode: 'lecture' | 'ecriture'): Promise<BilanVerification> {
  try {
    await openAsked({ core, terminal }, dossier, mode)
    return await client.verify()
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'CLASSEUR_DAMAGED')) throw error
    return verifyFolder(dirname((error as Failure<'CLASSEUR_DAMAGED'>).data.chemin), core.now())
  }
}

/** Puts right what can be proved, then opens it to write, which cuts the torn end of a journal and says so. */
async function repair({ core, dossier }: Session): Promise<string[]> {
  const chemin = dossier ?? (await knownClasseurs(core))[0]?.chemin
  if (!chemin) throw new Failure('NO_CLASSEUR', {})
  return repairClasseur(nodeFs, resolve(chemin), schemaOf(migrations), core.now())
}

/** `verifier`: reads everything again and tells what is wrong; `--reparer` puts right what can be proved. */
export const verifier: Command = {
  usage: 'verifier [--reparer] [--json]',
  resume: 'relit tout le classeur et dit ce qui ne va pas ; --reparer remet d’aplomb ce qui peut être prouvé, et rien d’autre',
  options: { reparer: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(session) {
    const { terminal, options } = session
    const repare = options.reparer ? await repair(session) : []
    const report = await reportOf(session, options.reparer ? 'ecriture' : 'lecture')
    const { fiches, changements, anomalies, remarques } = report
    if (options.json) terminal.out(JSON.stringify({ ...report, ...(options.reparer ? { repare } : {}) }))
    else terminal.out([...repare, `${plural(fiches, 'fiche')} et ${plural(changements, 'changement')} relus.`, ...anomalies, ...remarques].join('\n'))
    if (report.sain) return
    const remedy = report.reparable ? 'une partie peut être prouvée, « permanence verifier --reparer » la remet d’aplomb.' : 'chaque ligne dit quoi faire.'
    throw new CliError(`Ce classeur a ${plural(anomalies.length, 'anomalie')} : ${remedy}`, 1)
  },
}
