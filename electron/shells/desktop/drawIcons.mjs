// `node electron/shells/desktop/drawIcons.mjs`: draws every icon of resources/icons from the sign of the screen, in Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const root = join(import.meta.dirname, '..', '..', '..')
const icons = join(root, 'resources', 'icons')
const sign = readFileSync(join(root, 'renderer', 'public', 'icone.svg'), 'utf8')
// The same sign with its strokes on whole pixels: drawn small, the other one blurs.
const small =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3.5" fill="#115e58"/><path d="M6 12.5V4h2.5a2.5 2.5 0 0 1 0 5H6" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>'

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()

/** The sign as PNG, `size` pixels wide; macOS leaves a margin of a tenth around its own. */
async function draw(size, margin = 0) {
  const inside = Math.round(size * (1 - 2 * margin))
  await page.setViewportSize({ width: size, height: size })
  const image = `data:image/svg+xml;base64,${Buffer.from(inside <= 32 ? small : sign).toString('base64')}`
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}img{display:block;margin:${Math.round((size - inside) / 2)}px;width:${inside}px;height:${inside}px}</style><img src="${image}">`,
  )
  return page.screenshot({ omitBackground: true })
}

/** A Windows icon: a directory of PNG images. */
function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index
    // 0 stands for 256.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...images.map(({ png }) => png)])
}

/** A macOS icon: blocks of PNG, each with the name of its size. */
function icns(images) {
  const blocks = images.map(({ type, png }) => {
    const head = Buffer.alloc(8)
    head.write(type, 0, 'latin1')
    head.writeUInt32BE(png.length + 8, 4)
    return Buffer.concat([head, png])
  })
  const body = Buffer.concat(blocks)
  const head = Buffer.alloc(8)
  head.write('icns', 0, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

const MAC = { icp4: 16, icp5: 32, ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 }

mkdirSync(icons, { recursive: true })
const drawn = []
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
  const png = await draw(size)
  writeFileSync(join(icons, `${size}x${size}.png`), png)
  drawn.push({ size, png })
}
writeFileSync(join(icons, 'icon.ico'), ico(drawn.filter(({ size }) => size <= 256)))
const mac = []
for (const [type, size] of Object.entries(MAC)) mac.push({ type, png: await draw(size, 0.1) })
writeFileSync(join(icons, 'icon.icns'), icns(mac))
await browser.close()
