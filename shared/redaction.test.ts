import { describe, expect, test } from 'vitest'
import { rapportCpomDocument } from './actionsCpom/rapportCpomDocument'
import { conventionDlaDocument } from './conventions/conventionDlaDocument'
import { diagnosticDocument } from './diagnostics/diagnosticDocument'
import type { ModeleDocument } from './kernel/document'
import type { Parametres } from './parametres/parametres'
import { genre, rediger } from './redaction'
import { aConvention, aDiagnostic, anActionCpom, aParcours, aStructure, someParametres } from './testing/builders'
import { aLecture } from './testing/lecture'

const structure = aStructure({ id: 's', nom: 'Les salariés du théâtre' })
const parcours = aParcours({ id: 'p', structureId: 's', demandeInitiale: 'Former nos dirigeants et nos salariés.' })
const convention = aConvention({ type: 'accompagnementDla', structureId: 's', parcoursId: 'p' })
const diagnostic = aDiagnostic({ structureId: 's', parcoursId: 'p', interlocuteurs: 'Les dirigeants et les acteurs du quartier.' })
const action = anActionCpom({ code: 'A1', objectifs: 'Toucher les dirigeants et les acteurs.' })

const classeur = (redaction: Parametres['redaction']) =>
  aLecture({
    structures: [structure],
    parcours: [parcours],
    conventions: [convention],
    diagnostics: [diagnostic],
    actionsCpom: [action],
    parametres: [someParametres({ redaction })],
  })

const papers: Readonly<Record<string, (redaction: Parametres['redaction']) => ModeleDocument>> = {
  convention: redaction => conventionDlaDocument(convention, classeur(redaction)),
  diagnostic: redaction => diagnosticDocument(diagnostic, classeur(redaction)),
  'rapport CPOM': redaction => rapportCpomDocument(2024, classeur(redaction)),
}
const words = (modele: ModeleDocument): string => JSON.stringify(modele)

describe.each(Object.entries(papers))('the paper %s', (_, paper) => {
  test('holds no mark of ours, whatever the spelling', () => {
    for (const redaction of [undefined, 'usuelle', 'inclusive'] as const) expect(words(paper(redaction))).not.toMatch(/[\uE000-\uF8FF]/)
  })

  test('is in the usual spelling until the office chooses', () => {
    expect(words(paper(undefined))).not.toContain('·es')
    expect(paper('usuelle')).toEqual(paper(undefined))
  })

  test('leaves what the office typed as it is', () => {
    const typed = words(paper('inclusive')).match(/Former nos dirigeants et nos salariés\.|Les dirigeants et les acteurs du quartier\.|Toucher les dirigeants et les acteurs\./)
    expect(typed).not.toBeNull()
  })
})

test('our own words take the point médian when the office chose it', () => {
  const inclusive = words(papers.convention?.('inclusive') as ModeleDocument)
  expect(inclusive).toContain('emploient des salarié·es')
  expect(inclusive).toContain('élaboré avec les dirigeant·es de la structure et validé par elles et eux')
  expect(inclusive).toContain('Les salariés du théâtre')
  expect(words(papers.diagnostic?.('inclusive') as ModeleDocument)).toContain('élaboré avec les dirigeant·es de la structure')
})

test('only a word marked as ours is written anew', () => {
  const modele: ModeleDocument = { titre: `Avec les ${genre('acteurs')}`, enTete: 'acteurs', forme: 'articles', blocs: [] }
  expect(rediger(modele, { redaction: 'inclusive' })).toMatchObject({ titre: 'Avec les acteur·rices', enTete: 'acteurs' })
})
