import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Core } from '../../core'
import { aCore } from '../../testing/aCore'
import { generateDocument } from '../generateDocument'
import { convertToPdf } from './convertToPdf'
import { makePdf, pdfFile } from './documentPdf'
import { findLibreOffice } from './findLibreOffice'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permanence-pdf-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A program that stands for LibreOffice: writes what it was asked, or does what the test says. */
async function aProgram(body: string): Promise<string> {
  const path = join(folder, 'soffice')
  await writeFile(path, `#!${process.execPath}\nconst fs = require('fs'), path = require('path'), args = process.argv.slice(2)\n${body}`)
  await chmod(path, 0o755)
  return path
}

const WRITES = `
const out = args[args.indexOf('--outdir') + 1]
fs.appendFileSync('JOURNAL', JSON.stringify(args) + '\\n')
fs.writeFileSync(path.join(out, 'document.pdf'), '%PDF of ' + fs.readFileSync(args.at(-1)).length + ' bytes')`
const writing = () => aProgram(WRITES.replace('JOURNAL', join(folder, 'journal')))
const callsOf = async (): Promise<string[][]> =>
  (await readFile(join(folder, 'journal'), 'utf8'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

describe('LibreOffice is found', () => {
  test('on the PATH, then where each system puts it; nowhere when it is not installed', async () => {
    const program = await aProgram('')
    expect(await findLibreOffice('linux', { PATH: ['/nowhere', folder].join(delimiter) })).toBe(program)
    const root = join(folder, 'Program Files')
    await mkdir(join(root, 'LibreOffice', 'program'), { recursive: true })
    await writeFile(join(root, 'LibreOffice', 'program', 'soffice.exe'), '')
    expect(await findLibreOffice('win32', { ProgramFiles: root })).toBe(join(root, 'LibreOffice', 'program', 'soffice.exe'))
    expect(await findLibreOffice('win32', { ProgramFiles: folder, PATH: '' })).toBeUndefined()
  })
})

describe('a conversion', () => {
  test('works in a profile of its own and asks for a PDF that can be read aloud', async () => {
    const octets = await convertToPdf(await writing(), 'a.docx', Buffer.from('word'))
    expect(octets.toString()).toBe('%PDF of 4 bytes')
    const [args = []] = await callsOf()
    expect(args).toEqual(expect.arrayContaining(['--headless', expect.stringMatching(/^-env:UserInstallation=file:/), expect.stringContaining('PDFUACompliance')]))
  })

  test('without room for its work is refused as the disk says', async () => {
    vi.stubEnv('TMPDIR', join(folder, 'absent'))
    await expect(convertToPdf(await writing(), 'a.docx', Buffer.from(''))).rejects.toMatchObject({ code: 'DISK_REFUSED' })
    vi.unstubAllEnvs()
  })

  test('that makes nothing, or lasts too long, is told', async () => {
    await expect(convertToPdf(await aProgram('process.exit(1)'), 'a.docx', Buffer.from(''))).rejects.toMatchObject({ code: 'PDF_FAILED', data: { nom: 'a.docx' } })
    await expect(convertToPdf(join(folder, 'absent'), 'a.docx', Buffer.from(''))).rejects.toMatchObject({ code: 'PDF_FAILED' })
    await expect(convertToPdf(await aProgram('setInterval(() => undefined, 1000)'), 'a.docx', Buffer.from(''), undefined, 200)).rejects.toMatchObject({ code: 'PDF_FAILED' })
  })

  test('is given up at once when it is asked, and the next one is made', async () => {
    const given = new AbortController()
    const lasting = await aProgram(`fs.writeFileSync('${join(folder, 'begun')}', ''); setInterval(() => undefined, 1000)`)
    const asked = convertToPdf(lasting, 'a.docx', Buffer.from(''), given.signal)
    await expect.poll(() => readdir(folder)).toContain('begun')
    given.abort()
    await expect(asked).rejects.toThrow(/abort/i)
    expect((await convertToPdf(await writing(), 'a.docx', Buffer.from('word'))).toString()).toBe('%PDF of 4 bytes')
  })
})

describe('the PDF of a document', () => {
  let core: Core
  let dispose: () => Promise<void>
  beforeEach(async () => {
    ;({ core, dispose } = await aCore({ le: '2024-11-05' }))
  })
  afterEach(() => dispose())

  test('is kept beside its Word file, made once of it, and made anew beside when the file was edited since', async () => {
    const { id, chemin } = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
    const word = join(core.chemin, ...chemin.split('/'))
    const program = await writing()
    const made = await makePdf(core, id, undefined, async () => program)
    expect(made).toBe(word.replace(/\.docx$/, '.pdf'))
    expect(await makePdf(core, id, undefined, async () => program)).toBe(made)
    expect(await callsOf()).toHaveLength(1)
    const later = new Date(Date.now() + 60_000)
    await utimes(word, later, later)
    expect(basename(await makePdf(core, id, undefined, async () => program))).toMatch(/ \(2\)\.pdf$/)
    expect((await readdir(dirname(word))).filter(nom => nom.endsWith('.pdf'))).toHaveLength(2)
    expect(await pdfFile(core, id).then(file => file.name)).toMatch(/\.pdf$/)
  })

  test('is not made where LibreOffice is not installed: what to do instead is said', async () => {
    const { id } = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
    await expect(makePdf(core, id, undefined, async () => undefined)).rejects.toMatchObject({ code: 'PDF_UNAVAILABLE' })
  })

  test('holds the pages of the paper where LibreOffice is, and is said to be missing where it is not', async () => {
    const { id } = await generateDocument(core, { type: 'rapport-cpom', annee: 2024 })
    if (!(await findLibreOffice())) return expect(makePdf(core, id)).rejects.toMatchObject({ code: 'PDF_UNAVAILABLE' })
    const octets = await readFile(await makePdf(core, id))
    expect(octets.subarray(0, 5).toString()).toBe('%PDF-')
    expect(octets.toString('latin1')).toContain('/StructTreeRoot')
  }, 90_000)
})
