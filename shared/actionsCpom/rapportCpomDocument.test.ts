import { expect, test } from 'vitest'
import type { Fiches } from '../fiches'
import { anAccompagnementCrdva, anActionCpom, elementsOf, someParametres } from '../testing/builders'
import { aLecture } from '../testing/lecture'
import { rapportCpomDocument } from './rapportCpomDocument'
import { rapportCpomManques } from './rapportCpomManques'

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [])

const crdva = (given: Partial<NonNullable<Fiches['actionsCpom']['indicateurs']>[string]> = {}) =>
  anActionCpom({
    code: 'A2',
    nom: 'CRDVA',
    exercice: 2024,
    indicateurs: elementsOf({ libelle: 'Accompagnements', mode: 'calcule' as const, chiffre: 'crdva.accompagnements', cible: 4, ...given }),
  })

const classeur = (...actionsCpom: Fiches['actionsCpom'][]) =>
  aLecture({
    actionsCpom,
    parametres: [someParametres({ id: 'parametres', cpomCollectivite: 'Ville de Dijon' })],
    accompagnementsCrdva: ['2023-05', '2024-02', '2024-03', '2024-04'].map(date => anAccompagnementCrdva({ nomDemandeur: 'Association', date })),
  })

const tables = (lire: ReturnType<typeof classeur>) => rapportCpomDocument(2024, lire).blocs.flatMap(bloc => (bloc.type === 'tableau' ? [bloc] : []))

test('computes its indicators from the figures of the year and of the year before', () => {
  const [dashboard] = tables(classeur(crdva()))
  expect(dashboard?.lignes).toEqual([['A2', 'Accompagnements', '4', '3', '1', '75\u00A0%', 'En deçà']])
})

test('has a sheet for each action of the exercice, in the order of their codes, and for no other', () => {
  const lire = classeur(anActionCpom({ code: 'A10', nom: 'Dernière', exercice: 2024 }), crdva(), anActionCpom({ code: 'A1', nom: 'Ancienne', exercice: 2023 }))
  const { blocs } = rapportCpomDocument(2024, lire)
  const at = (texte: string): number => blocs.findIndex(bloc => bloc.type === 'titre' && bloc.texte === texte)
  const sheets = blocs.slice(at('Les actions'), at('Publics et territoire'))
  expect(sheets.flatMap(bloc => (bloc.type === 'titre' && bloc.niveau === 2 ? [bloc.texte] : []))).toEqual(['A2 – CRDVA', 'A10 – Dernière'])
})

test('is stamped until a comment says why an indicator is under the threshold', () => {
  const lire = classeur(crdva())
  expect(rapportCpomDocument(2024, lire).projet).toEqual(['A2 · CRDVA – Indicateur « Accompagnements » : sous 80\u00A0% de la cible, un commentaire est attendu.'])
  const told = classeur(crdva({ commentaire: 'Permanences suspendues en mai.' }))
  expect(rapportCpomDocument(2024, told)).not.toHaveProperty('projet')
  expect(textsOf(rapportCpomDocument(2024, told).blocs)).toContain('Permanences suspendues en mai.')
})

test('has no taux without a cible, and says so', () => {
  const [dashboard] = tables(classeur(crdva({ cible: 0 })))
  expect(dashboard?.lignes[0]?.slice(5)).toEqual(['n.a.', 'n.a.'])
})

test('says that nothing is recorded for a year without actions, and leaves no chapter empty', () => {
  const lire = classeur()
  expect(rapportCpomManques(2024, lire)).toContainEqual(expect.objectContaining({ gravite: 'bloquant', id: 'parametres', champ: 'exercice' }))
  const { blocs } = rapportCpomDocument(2024, lire)
  blocs.forEach((bloc, index) => {
    if (bloc.type === 'titre' && bloc.niveau === 1) expect(blocs[index + 1]?.type).not.toBe('titre')
  })
})

test.each([
  ['Ville de Dijon', 'Présenté à la Ville de Dijon', 'entre la Ville de Dijon et'],
  ['Dijon Métropole', 'Présenté à Dijon Métropole', 'entre Dijon Métropole et'],
  ['Département de la Côte-d’Or', 'Présenté au Département de la Côte-d’Or', 'entre le Département de la Côte-d’Or et'],
  [undefined, 'Présenté à la collectivité', 'entre la collectivité et'],
])('names %s with its article, on the cover and in the synthesis', (cpomCollectivite, cover, synthesis) => {
  const lire = aLecture({ actionsCpom: [crdva()], parametres: [someParametres({ id: 'parametres', ...(cpomCollectivite ? { cpomCollectivite } : {}) })] })
  const { couverture, blocs } = rapportCpomDocument(2024, lire)
  expect(couverture?.lignes).toContain(cover)
  expect(textsOf(blocs).find(text => text.startsWith('En 2024'))).toContain(synthesis)
})

test('tells in one sentence how many indicators were reached', () => {
  expect(textsOf(rapportCpomDocument(2024, classeur(crdva())).blocs).find(text => text.startsWith('En 2024'))).toMatch(
    /^En 2024, la convention entre la Ville de Dijon et le PES21 a porté sur 1\u00A0action et 1\u00A0indicateur\u00A0: 1\u00A0en deçà\./,
  )
})
