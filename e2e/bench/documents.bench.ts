import { join } from 'node:path'
import { test } from '@playwright/test'
import { Packer } from 'docx'
import { layoutDocument } from 'docx/layout'
import Docxtemplater from 'docxtemplater'
import { unzipSync, zipSync } from 'fflate'
import PizZip from 'pizzip'
import { openFolder } from '../../electron/core/classeur/openClasseur'
import { generateMany } from '../../electron/core/documents/generateMany'
import { renderDocx } from '../../electron/core/documents/renderDocx'
import { papers } from '../../electron/core/documents/testing/papers'
import { sampleRessources } from '../../electron/core/documents/testing/sampleForms'
import { sampleModel, samplePaper } from '../../electron/core/documents/testing/samples'
import { buildDocument } from '../../electron/core/documents/word/buildDocument'
import type { Bloc, ModeleDocument } from '../../shared/kernel/document'
import { formatEntier } from '../../shared/kernel/texte'
import { aConvention, aStructure } from '../../shared/testing/builders'
import { aThreadedCore, inFolder } from './classeurs'
import { fois, heldDuring, inTurn, ms, tell } from './mesure'

const TURNS = 15
const PAGES = 16
const CENT = 100

const goal = (quoi: string, found: number, most: number): Promise<void> =>
  tell({ quoi, mesure: ms(found), resultat: ms(found), but: `≤ ${formatEntier(most)} ms`, tenu: found <= most })
const times = (quoi: string, found: number, peer: string, other: number, most?: number): Promise<void> =>
  tell({ quoi, mesure: ms(found), pair: `${peer} ${ms(other)}`, resultat: fois(found / other), ...(most ? { but: `≤ ×${most}`, tenu: found / other <= most } : {}) })

/** Unzips and zips the same parts: what no way of writing a Word file does without. */
const floorOf = (bytes: Uint8Array) => () => zipSync(unzipSync(bytes), { level: 6 })

/** The words of a model in the places of a template, and what fills them: the same content for an engine of templates. */
function asTemplate(modele: ModeleDocument): { gabarit: ModeleDocument; donnees: Record<string, string> } {
  const donnees: Record<string, string> = {}
  const held = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map(item => held(item, name))
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, held(inner, key)]))
    if (typeof value !== 'string' || !['texte', 'items', 'terme', 'titre', 'lignes', 'legende', 'nom', 'qualite'].includes(name)) return value
    const cle = `c${Object.keys(donnees).length}`
    donnees[cle] = value
    return `{${cle}}`
  }
  return { gabarit: { ...modele, blocs: held(modele.blocs) as Bloc[] }, donnees }
}

test('une convention', async () => {
  const modele = { ...sampleModel(samplePaper('convention-dla')), logos: [] }
  const make = () => renderDocx(modele)
  const bytes = await make()
  const { gabarit, donnees } = asTemplate(modele)
  const template = await renderDocx(gabarit)
  const { produire, plancher, gabarits } = await inTurn(TURNS, {
    produire: make,
    plancher: floorOf(bytes),
    gabarits: () => new Docxtemplater(new PizZip(template), { linebreaks: true }).render(donnees).toBuffer({ compression: 'DEFLATE' }),
  })
  await goal('produire une convention', produire, 60)
  await times('produire une convention', produire, 'unzip + zip', plancher, 8)
  await times('produire une convention', produire, 'docxtemplater, mêmes mots', gabarits)
})

test('chaque sorte de document', async () => {
  const kinds = papers.filter(({ nom }) => !nom.startsWith('forme-'))
  const found = await inTurn(5, Object.fromEntries(kinds.map(({ nom, modele }) => [nom, () => renderDocx(modele, sampleRessources)])))
  for (const [nom, time] of Object.entries(found)) await tell({ quoi: `produire ${nom}`, mesure: ms(time), resultat: ms(time) })
})

test('un rapport de seize pages', async () => {
  const { logos: _, ...report } = sampleModel(samplePaper('diagnostic'))
  let blocs = report.blocs
  const pagesOf = () => layoutDocument(buildDocument({ ...report, blocs }), { guess: true }).pages.length
  while (pagesOf() < PAGES) blocs = [...blocs, ...report.blocs.slice(0, 30)]
  const modele = { ...report, blocs }
  const bytes = await renderDocx(modele)
  const { sans, avec, plancher } = await inTurn(7, {
    sans: () => Packer.toBuffer(buildDocument(modele)),
    avec: () => renderDocx(modele),
    plancher: floorOf(bytes),
  })
  await goal(`un rapport de ${pagesOf()} pages, sans numéros de page au sommaire`, sans, 250)
  await times(`un rapport de ${pagesOf()} pages, sans numéros`, sans, 'unzip + zip', plancher, 8)
  await goal(`un rapport de ${pagesOf()} pages, numéros calculés`, avec, 2500)
})

test('cent conventions en un lot', async () => {
  await inFolder(async folder => {
    const core = await aThreadedCore()
    const { createFolder } = await import('../../electron/core/classeur/createClasseur')
    const semences = Array.from({ length: CENT }, (_, n) => [
      { collection: 'structures' as const, fiche: aStructure({ id: `s${n}`, nom: `Structure inventée ${n}` }) },
      {
        collection: 'conventions' as const,
        fiche: aConvention({ id: `c${n}`, nom: `Convention ${n}`, type: 'accompagnementDla', structureId: `s${n}`, dateSignature: '2024-11-05' }),
      },
    ]).flat()
    await createFolder(core, join(folder, 'classeur'), semences)
    await openFolder(core, join(folder, 'classeur'))
    const ids = Array.from({ length: CENT }, (_, n) => `c${n}`)
    const batch = async (some: readonly string[]): Promise<number> => {
      let produits = 0
      for await (const step of generateMany(core, { lot: 'mesure', type: 'convention-dla', ids: some })) if (step.etape === 'fin') produits = step.produits
      return produits
    }
    // The thread and Word’s library are loaded once a sitting.
    await batch(ids.slice(0, 1))
    const since = performance.now()
    const { longest, result } = await heldDuring(() => batch(ids))
    const took = performance.now() - since
    if (result !== CENT) throw new Error(`${result} papers were written`)
    await goal('cent conventions écrites dans le classeur, en un lot', took, 2500)
    await goal('le cœur tenu, au plus, pendant ces cent conventions', longest, 50)
    await core.close()
  })
})
