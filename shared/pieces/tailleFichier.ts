import { formatNombre } from '../kernel/texte'

const KO = 1024

/** The size of a file as people read it: `12 Ko`, `3,4 Mo`. `octets` is a count of bytes. */
export function formatTaille(octets: number): string {
  if (octets < KO) return `${octets}\u00A0${octets < 2 ? 'octet' : 'octets'}`
  return octets < KO * KO ? `${formatNombre(Math.round(octets / KO))}\u00A0Ko` : `${formatNombre(Math.round((octets / KO / KO) * 10) / 10)}\u00A0Mo`
}
