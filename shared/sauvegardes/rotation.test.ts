import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../kernel/jour'
import { compareSauvegardes, type GenreSauvegarde, genresSauvegarde, type NomSauvegarde, nomSauvegarde, readNomSauvegarde } from './nomSauvegarde'
import { sauvegardesDeTrop } from './rotation'

const genres = Object.keys(genresSauvegarde) as GenreSauvegarde[]
const named = (jour: string, heure: string, genre: GenreSauvegarde): NomSauvegarde => {
  const read = readNomSauvegarde(`${jour}_${heure}${genre === 'automatique' ? '' : `-${genre}`}.zip`)
  if (!read) throw new Error(`${jour} ${heure} is no instant`)
  return read
}
const backups = fc.uniqueArray(
  fc.tuple(fc.nat(800), fc.nat(23), fc.constantFrom(...genres)).map(([day, hour, genre]) => named(addDays('2025-01-01', day), `${String(hour).padStart(2, '0')}0000`, genre)),
  { selector: ({ nom }) => nom, maxLength: 120 },
)

test('a name says its instant and why the backup was made, and is read back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(2000, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true }), fc.constantFrom(...genres), (instant, genre) => {
      const nom = nomSauvegarde(instant, genre)
      expect(readNomSauvegarde(nom)).toMatchObject({ nom, genre })
    }),
  )
})

test.each(['2026-11-12_140500.zip.bak', '2026-02-30_140500.zip', '2026-11-12_250000.zip', '../2026-11-12_140500.zip', 'photos.zip', '2026-11-12_140500-autre.zip'])(
  '%s is not a name that Permanence gives',
  nom => {
    expect(readNomSauvegarde(nom)).toBeUndefined()
  },
)

test('the newest is never deleted, nor any that someone asked for, and at most 23 automatic ones stay', () => {
  fc.assert(
    fc.property(backups, all => {
      const gone = new Set(sauvegardesDeTrop(all))
      for (const some of [all, all.filter(({ genre }) => genre === 'automatique')]) {
        const newest = [...some].sort(compareSauvegardes).at(-1)
        expect(newest !== undefined && gone.has(newest)).toBe(false)
      }
      for (const { genre } of gone) expect(genre).toBe('automatique')
      expect(all.filter(one => one.genre === 'automatique' && !gone.has(one)).length).toBeLessThanOrEqual(23)
    }),
  )
})

test('deleting is settled at once: what stays, stays', () => {
  fc.assert(
    fc.property(backups, all => {
      const gone = new Set(sauvegardesDeTrop(all))
      expect(sauvegardesDeTrop(all.filter(one => !gone.has(one)))).toEqual([])
    }),
  )
})

test('one a day for two years leaves a week of days, a month of weeks and a year of months', () => {
  let kept: NomSauvegarde[] = []
  const last = '2026-12-31'
  for (let day = '2025-01-01'; day <= last; day = addDays(day, 1)) {
    kept.push(named(day, '100000', 'automatique'))
    const gone = new Set(sauvegardesDeTrop(kept))
    kept = kept.filter(one => !gone.has(one))
  }
  const days = kept.map(({ jour }) => jour)
  expect(days.filter(jour => daysBetween(jour, last) < 7)).toHaveLength(7)
  expect(days.filter(jour => daysBetween(jour, last) < 28).length).toBe(9)
  expect(new Set(days.map(jour => jour.slice(0, 7))).size).toBe(12)
  expect(days[0]).toBe('2026-01-31')
})

test('days off make nothing go away: seven days that have a backup are kept, however far apart', () => {
  const days = Array.from({ length: 7 }, (_, index) => named(addDays('2026-01-01', index * 3), '090000', 'automatique'))
  expect(sauvegardesDeTrop(days)).toEqual([])
})
