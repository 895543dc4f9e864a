import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { convertToPdf } from '../../electron/core/documents/pdf/convertToPdf'
import { findLibreOffice } from '../../electron/core/documents/pdf/findLibreOffice'
import { renderDocx } from '../../electron/core/documents/renderDocx'
import { papers } from '../../electron/core/documents/testing/papers'
import { sampleRessources } from '../../electron/core/documents/testing/sampleForms'
import { plural } from '../../shared/kernel/texte'
import { announced, draw, misplaced, nearlyEmpty, orphans, pagesOf, signedAlone } from './pages'

const dossier = process.env.RENDU ?? ''

for (const { nom, modele } of papers)
  test(nom, async () => {
    const soffice = await findLibreOffice()
    test.skip(soffice === undefined)
    const octets = await renderDocx(modele, sampleRessources)
    const pdf = join(dossier, `${nom}.pdf`)
    await writeFile(join(dossier, `${nom}.docx`), octets)
    await writeFile(pdf, await convertToPdf(soffice ?? '', nom, octets))
    await draw(pdf)
    const pages = await pagesOf(pdf, modele.enTete)
    const toc = announced(octets)
    process.stdout.write(`${nom} : ${plural(pages.length, 'page')}${toc.length > 0 ? `, ${plural(toc.length, 'titre')} au sommaire` : ''}\n`)
    expect([...misplaced(toc, pages), ...signedAlone(pages), ...nearlyEmpty(pages), ...orphans(octets, pages)]).toEqual([])
    expect(toc.length > 0).toBe(modele.couverture !== undefined)
  })
