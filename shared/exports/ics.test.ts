import { expect, test } from 'vitest'
import { icsOf, type JourAgenda } from './ics'

const NOW = new Date('2024-11-05T09:30:15Z')
const aDay = (given: Partial<JourAgenda> = {}): JourAgenda => ({ uid: 'a@permanence', jour: '2024-12-31', titre: 'Envoyer le bilan', detail: '', categorie: 'Tâche', ...given })

/** A strict reader of RFC 5545: lines of 75 bytes, unfolded, each a name with its parameters and a value. */
function parse(text: string): [string, string][] {
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\n\r]/)
  }
  // A fold never cuts a character: each piece is whole text by itself.
  expect(text).not.toContain('\uFFFD')
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map(line => {
      const parts = /^([A-Z-]+(?:;[A-Z]+=[^:;]+)*):(.*)$/.exec(line)
      return [parts?.[1] ?? `not a line: ${line}`, parts?.[2] ?? '']
    })
}

const unescaped = (value: string): string => value.replace(/\\([\\;,nN])/g, (_all, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
const read = (text: string, name: string): string => unescaped(parse(text).find(([found]) => found === name)?.[1] ?? '')

test('a deadline is a whole day of a calendar, stamped, named and free', () => {
  expect(parse(icsOf('Permanence', [aDay()], NOW))).toEqual([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//PES21//Permanence//FR'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', 'Permanence'],
    ['BEGIN', 'VEVENT'],
    ['UID', 'a@permanence'],
    ['DTSTAMP', '20241105T093015Z'],
    ['DTSTART;VALUE=DATE', '20241231'],
    ['DTEND;VALUE=DATE', '20250101'],
    ['SUMMARY', 'Envoyer le bilan'],
    ['CATEGORIES', 'Tâche'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ])
})

test.each(['a;b,c\\d', 'deux\nlignes', 'deux\r\nlignes', 'BEGIN:VEVENT\r\nUID:autre', 'é'.repeat(200), '👩‍🌾'.repeat(60), `${'a'.repeat(66)}é;é`, 'tab\tet\u0007cloche'])(
  'the words %j come back as they were, within lines of 75 bytes',
  titre => {
    const expected = titre.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replaceAll('\u0007', ' ')
    const text = icsOf('Permanence', [aDay({ titre })], NOW)
    expect(read(text, 'SUMMARY')).toBe(expected)
    expect(parse(text).filter(([name]) => name === 'UID')).toHaveLength(1)
  },
)

test('without a deadline it is still a calendar', () => {
  expect(parse(icsOf('Permanence', [], NOW)).at(-1)).toEqual(['END', 'VCALENDAR'])
})
