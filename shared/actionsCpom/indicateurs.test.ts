import { describe, expect, test } from 'vitest'
import { anActionCpom, elementsOf } from '../testing/builders'
import { feuOf, readIndicateurs, tauxAtteinte } from './indicateurs'

const seuils = { atteint: 100, proche: 80 }

describe('the rate of an indicator', () => {
  test('is what was reached over what was aimed at when more is better, and when nothing says which', () => {
    expect(tauxAtteinte('hausse', 25, 20)).toBe(80)
    expect(tauxAtteinte(undefined, 20, 25)).toBe(125)
    expect(tauxAtteinte('hausse', 25, 0)).toBe(0)
  })

  test('is the other way round when less is better', () => {
    expect(tauxAtteinte('baisse', 60, 75)).toBe(80)
    expect(tauxAtteinte('baisse', 60, 30)).toBe(200)
  })

  test('does not apply without a cible, with a cible of zero, or with nothing to divide by', () => {
    expect(tauxAtteinte('hausse', undefined, 20)).toBeUndefined()
    expect(tauxAtteinte('hausse', 0, 20)).toBeUndefined()
    expect(tauxAtteinte('hausse', 20, undefined)).toBeUndefined()
    expect(tauxAtteinte('baisse', 60, 0)).toBeUndefined()
  })
})

test('the light changes at each threshold and not before', () => {
  expect([100, 99.99, 80, 79.99, undefined].map(taux => feuOf(taux, seuils))).toEqual(['atteint', 'proche', 'proche', 'eloigne', undefined])
  expect(feuOf(90, { atteint: 90, proche: 50 })).toBe('atteint')
})

describe('reading the indicators of an action', () => {
  const chiffre = (valeur: number) => new Map([['crdva.accompagnements', { valeur, definition: 'Accompagnements de l’année.', fiches: ['a', 'b'] }]])

  test('takes computed ones from the figures of both years, whatever was typed', () => {
    const action = anActionCpom({ indicateurs: elementsOf({ mode: 'calcule', chiffre: 'crdva.accompagnements', cible: 25, realise: 99, realiseN1: 98 }) })
    expect(readIndicateurs(action, chiffre(20), chiffre(18), seuils)[0]).toMatchObject({ realise: 20, realiseN1: 18, taux: 80, feu: 'proche', fiches: ['a', 'b'] })
  })

  test('takes the others as they were typed', () => {
    const action = anActionCpom({ indicateurs: elementsOf({ mode: 'saisi', chiffre: 'crdva.accompagnements', cible: 100, realise: 140, realiseN1: 110 }) })
    expect(readIndicateurs(action, chiffre(20), chiffre(18), seuils)[0]).toMatchObject({ realise: 140, realiseN1: 110, taux: 140, feu: 'atteint', fiches: [] })
  })

  test('says when the figure it is computed from does not exist', () => {
    const action = anActionCpom({ indicateurs: elementsOf({ mode: 'calcule', chiffre: 'inconnu', cible: 25 }) })
    expect(readIndicateurs(action, chiffre(20), chiffre(18), seuils)[0]).toMatchObject({ chiffreInconnu: true, realise: undefined, feu: undefined })
  })

  test('asks for a comment under the lower threshold only, until there is one', () => {
    const action = anActionCpom({
      indicateurs: elementsOf(
        { cible: 100, realise: 79 },
        { cible: 100, realise: 80 },
        { cible: 100, realise: 79, commentaire: ' ' },
        { cible: 100, realise: 79, commentaire: 'Salle fermée.' },
      ),
    })
    expect(readIndicateurs(action, chiffre(0), chiffre(0), seuils).map(({ commentaireDu }) => commentaireDu)).toEqual([true, false, true, false])
  })
})
