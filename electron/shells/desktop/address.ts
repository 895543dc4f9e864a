/** The scheme under which the desktop shell serves the screen; never `file:`. */
export const SCHEME = 'app'

const HOST = 'permanence'

/** Where the screen begins. */
export const ADDRESS = `${SCHEME}://${HOST}/`

/** True for an address of our own screen. Not by `origin`: for a scheme of one's own, Node says 'null' for every address. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === `${SCHEME}:` && host === HOST
}

/** True for what may be handed to the system: a page of the web, a letter. Anything else could start a program. */
export const isOutside = (address: string): boolean => URL.canParse(address) && ['https:', 'mailto:'].includes(new URL(address).protocol)
