import '@mantine/core/styles.layer.css'
import './theme/fonts.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { Boot } from './Boot'
import { connect } from './client'
import { listenToMenu } from './desktop'
import { features } from './features'
import { followChanges } from './feed'
import { queries } from './queries'
import { loadPages, openRouter } from './router'
import { listenToKeys } from './ui/shortcuts'

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: { createHTML(html: string): string }): unknown }
    __webpack_nonce__?: string
  }
}

// Only style sheets without a tag go through innerHTML: those of Mantine.
window.trustedTypes?.createPolicy('default', {
  createHTML: html => {
    if (html.includes('<')) throw new TypeError('HTML refused')
    return html
  },
})

const nonce = document.querySelector<HTMLElement>('meta[property=csp-nonce]')?.nonce ?? ''
// The name under which the style libraries below Mantine look for it.
window.__webpack_nonce__ = nonce

const racine = document.getElementById('racine')
if (racine) {
  listenToKeys()
  if (window.permanence) listenToMenu(window.permanence)
  void connect()
  createRoot(racine).render(<Boot router={openRouter(features)} nonce={nonce} />)
  void followChanges(queries)
  loadPages()
}
