import type { AnalyseDepot } from '../../../shared/contract/modeles'
import { isTypeDocument } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import type { AnalyseModele } from '../../../shared/modeles/analyse'
import { modeleEnService } from '../../../shared/modeles/enService'
import type { TypeModele } from '../../../shared/modeles/modele'
import type { Core } from '../core'
import { modeleBytes } from './modeleFile'

const labelsOf = ({ champs }: AnalyseModele): Map<string, string> => new Map(champs.map(({ cle, label }) => [cle, label]))

const missingIn = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] => [...some].flatMap(([cle, label]) => (others.has(cle) ? [] : [label]))

async function compare(core: Core, type: TypeModele, analyse: AnalyseModele): Promise<AnalyseDepot['compare']> {
  const before = isTypeDocument(type) ? modeleEnService(core.lire, type) : undefined
  if (!before) return undefined
  try {
    const [now, then] = [labelsOf(analyse), labelsOf(await core.redaction.analyser(await modeleBytes(core, before), type))]
    return { nom: before.nom ?? '', gagnes: missingIn(now, then), perdus: missingIn(then, now) }
  } catch (error) {
    // The former one is gone, or cannot be read any more: there is nothing to compare with.
    if (error instanceof Failure) return undefined
    throw error
  }
}

/** What a file dropped would do, before anything is kept. @throws Failure MODELE_REFUSED */
export async function previewModele(core: Core, type: TypeModele, file: File): Promise<AnalyseDepot> {
  const analyse = await core.redaction.analyser(new Uint8Array(await file.arrayBuffer()), type)
  const beside = await compare(core, type, analyse)
  return { analyse, ...(beside ? { compare: beside } : {}) }
}
