import { config } from 'zod'

// Imported before any schema: zod compiles them with `Function` unless told not to, which the page’s policy refuses.
config({ jitless: true })
