import { join } from 'node:path'
import type { ComparaisonVersions } from '../../../shared/contract'
import type { ModeleDocument } from '../../../shared/kernel/document'
import { Failure } from '../../../shared/kernel/failure'
import type { AnalyseModele } from '../../../shared/modeles/analyse'
import type { TypeModele } from '../../../shared/modeles/modele'
import type { Remplissage } from '../modeles/fillModele'
import { threadOf } from '../threads/askThread'
import type { FichierWord } from './compareWords'
import type { Ressources } from './word/ressources'

/** Writing Word files, in this thread or in another: plain data in, bytes out. */
export interface Redaction {
  /** A paper of ours. @throws Failure MODELE_REFUSED when the charte in service may harm */
  rediger: (modele: ModeleDocument, ressources: Ressources) => Promise<Uint8Array>
  /** A paper by a template of the office. @throws Failure MODELE_REFUSED, MODELE_FAULTY */
  remplir: (remplissage: Remplissage) => Promise<Uint8Array>
  /** The file a charte begins from: every style, shown, to be changed in Word. */
  charteVierge: () => Promise<Uint8Array>
  /** What a template holds, and what is wrong in it. @throws Failure MODELE_REFUSED */
  analyser: (octets: Uint8Array, type: TypeModele) => Promise<AnalyseModele>
  /** The words of two Word files, compared. @throws Failure DOCUMENT_UNREADABLE */
  comparer: (avant: FichierWord, apres: FichierWord) => Promise<ComparaisonVersions>
}

/** In this thread, for a test or a command that has no other. Word’s library is loaded when a paper is asked for. */
export const redactionHere: Redaction = {
  rediger: async (modele, ressources) => (await import('./renderDocx')).renderDocx(modele, ressources),
  remplir: async remplissage => (await import('../modeles/fillModele')).fillModele(remplissage),
  charteVierge: async () => (await import('./charte/blankCharte')).blankCharte(),
  analyser: async (octets, type) => (await import('../modeles/analyseModele')).analyseModele(octets, type),
  comparer: async (avant, apres) => (await import('./compareWords')).compareWords(avant, apres),
}

/**
 * In a thread of its own, so that a long paper never holds the screens; one that stops refuses the paper it was writing.
 *
 * @param fils the folder of the built programs of the threads
 */
export function redactionInThread(fils: string): Redaction {
  const { ask } = threadOf(join(fils, 'redaction.js'), () => new Failure('WRITING_STOPPED', {}))
  return {
    rediger: (modele, ressources) => ask('rediger', [modele, ressources]) as Promise<Uint8Array>,
    remplir: remplissage => ask('remplir', [remplissage]) as Promise<Uint8Array>,
    charteVierge: () => ask('charteVierge', []) as Promise<Uint8Array>,
    analyser: (octets, type) => ask('analyser', [octets, type]) as Promise<AnalyseModele>,
    comparer: (avant, apres) => ask('comparer', [avant, apres]) as Promise<ComparaisonVersions>,
  }
}
