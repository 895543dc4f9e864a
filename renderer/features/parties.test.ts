import { expect, test } from 'vitest'
import { champsSceau } from '../../shared/documents/sceau/champsSceau'
import { type Collection, schemas } from '../../shared/fiches'
import { fieldsOf } from '../../shared/kernel/champs'
import type { Partie } from '../fiche/Parties'
import { avenantParties } from './avenants/avenantParties'
import { missionParties } from './benevolat/missionParties'
import { budgetParties } from './budgets/budgetParties'
import { conventionParties } from './conventions/conventionParties'
import { courrierParties } from './courriers/courrierParties'
import { crdvaParties } from './crdva/crdvaParties'
import { diagnosticParties } from './diagnostics/diagnosticParties'
import { conventionFinancementParties } from './financements/conventionFinancementParties'
import { ligneParties } from './financements/ligneParties'
import { ingenierieParties } from './ingenieries/ingenierieParties'
import { offreParties } from './ingenieries/offreParties'
import { parcoursParties } from './parcours/parcoursParties'
import { personneParties } from './personnes/personneParties'
import { projetParties } from './projets/projetParties'
import { generateurParties } from './projetsGenerateur/generateurParties'
import { seanceParties } from './seances/seanceParties'
import { structureParties } from './structures/structureParties'
import { echangeParties, tacheParties } from './suivi/suiviParties'
import { temoignageParties } from './vieAssociative/temoignageParties'

// Steps move these: they are not typed.
const MOVED: readonly string[] = ['statut']

const files: readonly [Collection, readonly Partie[], readonly string[]][] = [
  ['structures', structureParties, []],
  ['personnes', personneParties, []],
  ['parcours', parcoursParties, []],
  ['diagnostics', diagnosticParties, MOVED],
  ['ingenieries', ingenierieParties, MOVED],
  ['projets', projetParties, []],
  ['projetsGenerateur', generateurParties, []],
  ['seances', seanceParties, []],
  ['conventions', conventionParties, MOVED],
  ['avenants', avenantParties, [...MOVED, ...Object.keys(champsSceau)]],
  ['lignesFinancement', ligneParties, MOVED],
  ['conventionsFinancement', conventionFinancementParties, []],
  ['budgets', budgetParties, []],
  ['offres', offreParties, []],
  ['accompagnementsCrdva', crdvaParties, []],
  ['echanges', echangeParties, []],
  ['taches', tacheParties, []],
  ['courriers', courrierParties, []],
  ['missionsBenevoles', missionParties(), []],
  ['temoignages', temoignageParties(), []],
]

test.each(files)('the file of %s has each of its fields once, in one section', (collection, parties, moved) => {
  const laid = parties.flatMap(({ champs }) => champs)
  const declared = fieldsOf(schemas[collection]).map(([champ]) => champ)
  expect([...laid, ...moved].sort()).toEqual([...declared].sort())
  expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length)
})

test.each(files)('the tables of %s name columns that its elements have', (collection, parties) => {
  const metas = new Map(fieldsOf(schemas[collection]))
  for (const { tables = {}, champs, quand = {} } of parties) {
    for (const [champ, columns] of Object.entries(tables)) expect(Object.keys(metas.get(champ)?.element ?? {})).toEqual(expect.arrayContaining([...columns]))
    expect(champs).toEqual(expect.arrayContaining(Object.keys(quand)))
  }
})
