import { addDays, type Jour } from '../kernel/jour'

/** A day to remember, as a calendar shows it. */
export interface JourAgenda {
  /** The same from one export to the next, so that a calendar moves what it has instead of doubling it. */
  uid: string
  jour: Jour
  titre: string
  detail: string
  /** « Tâche », « Encaissement »: what a calendar colours by. */
  categorie: string
}

const CRLF = '\r\n'
const LINE_MAX = 75
const encoder = new TextEncoder()

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // Nothing else that drives a terminal may stand in a line (RFC 5545 § 3.1).
    .replace(/\p{Cc}/gu, ' ')

/** A line in pieces of 75 bytes at most, never within a character; each next one begins with a space (RFC 5545 § 3.1). */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > LINE_MAX) {
      pieces.push(piece)
      piece = ' '
      bytes = 1
    }
    piece += character
    bytes += size
  }
  return [...pieces, piece].join(CRLF)
}

const compact = (day: Jour): string => day.replaceAll('-', '')
const stamp = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const event = ({ uid, jour, titre, detail, categorie }: JourAgenda, written: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${written}`,
  `DTSTART;VALUE=DATE:${compact(jour)}`,
  // The day after: an end is not part of what it ends (RFC 5545 § 3.6.1).
  `DTEND;VALUE=DATE:${compact(addDays(jour, 1))}`,
  `SUMMARY:${escaped(titre)}`,
  ...(detail ? [`DESCRIPTION:${escaped(detail)}`] : []),
  `CATEGORIES:${escaped(categorie)}`,
  // A deadline takes nobody's day.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** A calendar of whole days that Outlook, Thunderbird and Google Agenda read (RFC 5545). `now` stamps it; no alarm is set. */
export const icsOf = (nom: string, jours: readonly JourAgenda[], now: Date): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//PES21//Permanence//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(nom)}`,
    ...jours.flatMap(jour => event(jour, stamp(now))),
    'END:VCALENDAR',
  ]
    .map(line => folded(line) + CRLF)
    .join('')
