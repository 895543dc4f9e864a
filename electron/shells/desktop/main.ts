import { join } from 'node:path'
import { app } from 'electron'
import { openDesktop } from './openDesktop'

// Not awaited here: Electron is ready only once this file has run. Built, it is dist/main/main.js; unpacked, its folder comes before what its user wrote.
openDesktop({ paquet: join(import.meta.dirname, '..', '..'), args: process.argv.slice(app.isPackaged ? 1 : 2) }).catch((error: unknown) => {
  // Without a window there is nobody to see it wait: a start that fails is told like any fault.
  setImmediate(() => {
    throw error
  })
})
