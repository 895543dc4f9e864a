import { config } from 'zod'

// zod compiles schemas with `Function` unless told not to, which the page’s policy refuses. Told before any schema is read:
// an import beside this one could be put in a chunk that runs first.
config({ jitless: true })

void import('./start')
