import { test } from '@playwright/test'
import { unzipSync, zipSync } from 'fflate'
import { renderDocx } from '../../electron/core/documents/renderDocx'
import { sampleModel, samplePaper } from '../../electron/core/documents/testing/samples'
import { formatEntier } from '../../shared/kernel/texte'
import { fois, inTurn, ms, tell } from './mesure'

// The two others have a table of contents, whose page numbers are worked out: a layout of the whole paper.
const GOALS = {
  'convention-dla': { nom: 'une convention', ms: 60, plancher: 8 },
  diagnostic: { nom: 'un diagnostic, pages numérotées', ms: 2500, plancher: undefined },
  'rapport-cpom': { nom: 'un rapport CPOM, pages numérotées', ms: 2500, plancher: undefined },
} as const

test('documents', async () => {
  for (const type of Object.keys(GOALS) as (keyof typeof GOALS)[]) {
    const make = () => renderDocx(sampleModel(samplePaper(type)))
    const bytes = await make()
    const { produire, plancher } = await inTurn(15, { produire: make, plancher: () => zipSync(unzipSync(bytes)) })
    const { nom, ms: goal, plancher: floor } = GOALS[type]
    const ratio = produire / plancher
    await tell({ quoi: `produire ${nom}`, mesure: ms(produire), resultat: ms(produire), but: `≤ ${formatEntier(goal)} ms`, tenu: produire <= goal })
    const beside = { quoi: `produire ${nom}`, mesure: ms(produire), pair: `unzip + zip ${ms(plancher)}`, resultat: fois(ratio) }
    await tell(floor ? { ...beside, but: `≤ ×${floor}`, tenu: ratio <= floor } : beside)
  }
  const { cent } = await inTurn(3, {
    cent: async () => {
      for (let n = 0; n < 100; n++) await renderDocx(sampleModel(samplePaper('convention-dla')))
    },
  })
  await tell({ quoi: 'cent conventions', mesure: ms(cent), resultat: ms(cent), but: '≤ 2 500 ms', tenu: cent <= 2500 })
})
