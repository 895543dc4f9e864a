import type { AvanceeLot, BilanLot } from '../../../shared/documents/lot'
import { isTypeDocument, type TypeDocument, typeDocumentLabels } from '../../../shared/documents/typesDocument'
import { Failure } from '../../../shared/kernel/failure'
import { plural } from '../../../shared/kernel/texte'
import { sentence } from '../../../shared/messages'
import type { Core } from '../core'
import { refuseReadOnly } from '../refuseReadOnly'
import { recordFiles } from '../store/recordFiles'
import { pathOf } from './documentFile'
import { keepFile } from './generateDocument'
import type { Produit } from './produceDocument'
import { isMade, NO_PAPER, type PapierFait, papersOf, tryPaper } from './produceMany'

/** A batch of papers of one kind; `lot` is the name it is given up by. */
export interface DemandeLot {
  lot: string
  type: string
  ids: readonly string[]
}

const abandoned = new Set<string>()

/** Stops a batch after the paper it is writing. */
export const giveUpMany = (lot: string): void => void abandoned.add(lot)

type Written = Awaited<ReturnType<typeof keepFile>>

/** All in one gesture, undone at once. */
async function record(core: Core, type: TypeDocument, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return
  const paths = written.map(champs => pathOf(core, champs))
  await recordFiles(core.port, paths, () =>
    core.store.update(`Produire ${plural(written.length, 'document')} : ${typeDocumentLabels[type]}`, core.auteur, tx => {
      for (const champs of written) tx.create('documents', champs)
    }),
  )
}

/** What is missing of a draft: the first thing, and how many others. */
const lacks = ([first = '', ...others]: readonly string[]): string => (others.length === 0 ? first : `${first} (et ${plural(others.length, 'autre donnée', 'autres données')})`)

/**
 * Produces a paper for each record of a batch, or for each of those they name, a file each in the folder of its structure. What is written
 * when it is given up, or when nobody listens any more, is kept and recorded.
 *
 * @throws Failure READ_ONLY, AUTHOR_UNKNOWN, DOCUMENT_KIND_UNKNOWN
 */
export async function* generateMany(core: Core, { lot, type, ids }: DemandeLot, signal?: AbortSignal): AsyncGenerator<AvanceeLot> {
  refuseReadOnly(core)
  if (!isTypeDocument(type)) throw new Failure('DOCUMENT_KIND_UNKNOWN', { type })
  const asked = papersOf(core.lire, type, ids)
  const papers = asked.filter(isMade)
  const total = papers.length
  const written: Written[] = []
  const projets: BilanLot['projets'] = []
  const impossibles: BilanLot['impossibles'] = asked.filter(paper => !isMade(paper)).map(({ titre }) => ({ titre, phrase: NO_PAPER }))
  const unmade = impossibles.length
  let writing = Promise.resolve()
  const keep = async ({ titre, sujet }: PapierFait, produit: Produit): Promise<void> => {
    const { id = '', element } = sujet
    const where = { titre, sujet: { type, id, ...(element === undefined ? {} : { element }) } }
    try {
      written.push(await keepFile(core, produit))
      if (produit.projet.length > 0) projets.push({ ...where, phrase: lacks(produit.projet) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      impossibles.push({ ...where, phrase: sentence(error) })
    }
  }
  const isGivenUp = () => abandoned.has(lot) || signal?.aborted === true
  try {
    for (const [fait, paper] of papers.entries()) {
      if (isGivenUp()) break
      yield { etape: 'ecriture', fait, total, quoi: paper.titre }
      // The file before is put on the disk while this one is laid out in its thread.
      const [issue] = await Promise.all([tryPaper(core, paper), writing])
      if (isGivenUp()) break
      if ('refus' in issue) impossibles.push({ titre: paper.titre, phrase: issue.refus })
      else {
        writing = keep(paper, issue.produit)
        // Its fault, if it is one, is met by who awaits it.
        writing.catch(() => undefined)
      }
    }
    await writing
  } finally {
    abandoned.delete(lot)
    await Promise.allSettled([writing])
    await record(core, type, written)
  }
  yield { etape: 'fin', produits: written.length, total, arrete: written.length + impossibles.length - unmade < total, projets, impossibles }
}
