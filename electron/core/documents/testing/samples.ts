import { genres } from '../../../../shared/documents/genres'
import type { TypeDocument } from '../../../../shared/documents/typesDocument'
import { collectionNames } from '../../../../shared/fiches'
import type { ModeleDocument } from '../../../../shared/kernel/document'
import type { Lecture } from '../../../../shared/lecture'
import { aLecture, type Contenu } from '../../../../shared/testing/lecture'
import { avenantsOf, papersAvenants } from './sampleAvenant'
import { sampleBase } from './sampleBase'
import { budgets, papersBudget } from './sampleBudget'
import { conventions, papersConventions } from './sampleConventions'
import { courriers, papersCourriers } from './sampleCourriers'
import { cpom, papersCpom } from './sampleCpom'
import { dossier, papersDossier } from './sampleDossier'
import { ingenieries, papersIngenieries } from './sampleIngenierie'
import type { SamplePaper } from './samplePaper'
import { papersRapport, rapport } from './sampleRapport'
import { papersSeances, seances } from './sampleSeances'
import { papersSuivi, suivi } from './sampleSuivi'
import { papersTripartites, tripartites } from './sampleTripartite'

// Each family of papers brings its records and says which papers are made of them.
const contents: readonly Contenu[] = [sampleBase, dossier, ingenieries, suivi, seances, conventions, tripartites, courriers, cpom, rapport, budgets]

const merge = (some: readonly Contenu[]): Contenu => Object.fromEntries(collectionNames.map(name => [name, some.flatMap(content => [...(content[name] ?? [])])]))

// What was signed is read of the others.
const merged = merge([...contents, avenantsOf(merge(contents))])

/** A classeur of November 2024 rich enough to fill every paper; everyone and everything in it is invented. */
export const sampleContenu = (): Contenu => ({ ...merged, aujourdhui: '2025-01-15' })

/** The same, to be read. */
export const sampleLecture = (): Lecture => aLecture(sampleContenu())

/** The papers of the sample classeur: every kind at least once. */
export const samplePapers: readonly SamplePaper[] = [
  ...papersDossier,
  ...papersIngenieries,
  ...papersSuivi,
  ...papersSeances,
  ...papersConventions,
  ...papersTripartites,
  ...papersCourriers,
  ...papersAvenants,
  ...papersCpom,
  ...papersRapport,
  ...papersBudget,
]

/** The sample paper of a kind. */
export function samplePaper(type: TypeDocument): SamplePaper {
  const paper = samplePapers.find(one => one.type === type)
  if (!paper) throw new Error(`no sample paper of the kind ${type}`)
  return paper
}

/** Its words. */
export const sampleModel = (paper: SamplePaper, lire: Lecture = sampleLecture()): ModeleDocument => genres[paper.type].modele(lire, paper)
