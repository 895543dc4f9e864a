/** Text that is already HTML: everything else is escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Html | string | number | undefined | readonly Part[]

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => SIGNS[sign] ?? '')

const written = (part: Part): string => {
  if (part === undefined) return ''
  if (part instanceof Html) return part.text
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part))
}

/** A piece of page: what a record holds can only be read there, never be a tag of it. Lists are put end to end, undefined is nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => new Html(texts.reduce((page, text, index) => page + written(parts[index - 1]) + text))

/** An address inside the folder: each of its names by itself. */
export const hrefOf = (chemin: string): string => chemin.split('/').map(encodeURIComponent).join('/')

const CSS = `
:root { color-scheme: light dark; --ink: #1c2430; --dim: #5b6675; --line: #d5dbe3; --paper: #fff; --link: #0b5394; --soft: #f3f6f9 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --dim: #a3adba; --line: #3a4452; --paper: #161b22; --link: #8ab8e8; --soft: #1f2630 } }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.5 Carlito, Calibri, system-ui, sans-serif }
a { color: var(--link) }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .5rem 0 } h2 { font-size: 1.25rem; margin: 0 } h3 { font-size: 1rem; margin: 1rem 0 .25rem }
nav { color: var(--dim); display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
p.dim, .dim { color: var(--dim); margin: 0 }
article { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem }
article:target { background: var(--soft); outline: .75rem solid var(--soft) }
dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .2rem 1rem; margin: .5rem 0 }
dt { color: var(--dim) } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
td { white-space: pre-wrap } th { background: var(--soft); font-weight: 600 } td.number { text-align: right; white-space: nowrap }
ul { margin: .25rem 0; padding-left: 1.25rem } ul.columns { columns: 18rem; } ul.columns li { break-inside: avoid }
@media print { nav, .toc { display: none } article { break-inside: avoid-page } body { max-width: none; padding: 0; font-size: 11pt } }
`

/** A whole page: no script, nothing from elsewhere, and a policy that says so to the browser. */
export const pageHtml = (titre: string, corps: Html): string =>
  html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${titre}</title>
<style>${new Html(CSS)}</style>
</head>
<body>
${corps}
</body>
</html>
`.text
