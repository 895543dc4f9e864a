import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aLecture, type Contenu } from '../testing/lecture'
import { computeFigures } from './figures'

const RARELY_UNKNOWN = { nil: undefined, freq: 12 }

// Small pools, so that references meet, miss, and fall in the corbeille.
const dates = fc.option(fc.constantFrom('2023-12-31', '2024-01-01', '2024', '2024-T3', '2024-11', '2024-05-14', '2025-01-01', '2025-03-01', '2023-T4', '2025'), RARELY_UNKNOWN)
const days = fc.option(fc.constantFrom('2023-06-01', '2024-03-12', '2024-12-31', '2025-01-02'), RARELY_UNKNOWN)
const idOf = (letter: string, count: number) =>
  fc.option(
    fc.integer({ min: 1, max: count }).map(n => `${letter}${n}`),
    RARELY_UNKNOWN,
  )
const pick = <const T>(...values: T[]) => fc.option(fc.constantFrom(...values), RARELY_UNKNOWN)
const corbeille = fc.constantFrom(undefined, undefined, undefined, undefined, undefined, { le: '2024-06-01', par: 'Nora Petit' })

/** Up to `count` records with ids `letter1`, `letter2`… */
const records = (letter: string, count: number, model: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .array(fc.record({ ...model, _supprime: corbeille }), { minLength: count >> 2, maxLength: count, size: 'max' })
    .map(list => list.map((fiche, index) => ({ ...fiche, id: `${letter}${index + 1}` })))

const mapOf = (model: Record<string, fc.Arbitrary<unknown>>) =>
  fc.option(
    fc.array(fc.record(model), { maxLength: 4 }).map(list => Object.fromEntries(list.map((element, ordre) => [`e${ordre}`, { ordre, ...element }]))),
    RARELY_UNKNOWN,
  )

const classeur = fc
  .record({
    structures: records('s', 6, {}),
    personnes: records('n', 3, { equipe: pick(true, false), mandats: mapOf({ structureId: idOf('s', 4) }) }),
    parcours: records('p', 6, { structureId: idOf('s', 7), dateAccueil: dates }),
    diagnostics: records('d', 12, {
      structureId: idOf('s', 7),
      parcoursId: idOf('p', 7),
      type: pick('individuel', 'allege'),
      statut: pick('valide', 'aValider'),
      dateValidation: days,
    }),
    ingenieries: records('i', 12, {
      type: pick('individuelle', 'collective'),
      statut: pick('preparation', 'prestataireChoisi', 'enCours', 'bilanFait', 'close', 'abandonnee'),
      dateDebut: dates,
      structures: mapOf({ structureId: idOf('s', 7), parcoursId: idOf('p', 7), statut: pick('invitee', 'inscrite', 'presente', 'abandon') }),
    }),
    projets: records('r', 8, { dispositif: pick('beneficeCrea', 'emergence', 'rares'), debut: dates, etapes: mapOf({ fait: pick(true, false), date: dates }) }),
    projetsGenerateur: records('g', 3, { reunionsComptees: pick(true, false) }),
    accompagnementsCrdva: records('a', 6, { structureId: idOf('s', 7), date: dates }),
    seances: records('e', 60, {
      type: pick('cours', 'cfga', 'parolesExperts', 'universitePopulaire', 'club', 'moisEss', 'reseauMetropolitain', 'defiPitchInterne'),
      statut: pick('prevue', 'tenue', 'annulee'),
      role: pick('organise', 'coorganise', 'participe'),
      animateurId: idOf('n', 4),
      date: dates,
    }),
    echanges: records('x', 50, {
      sujetId: fc.oneof(idOf('p', 7), idOf('i', 12), idOf('r', 8), idOf('g', 3), idOf('s', 6)),
      nature: pick('appel', 'mail', 'visite', 'rendezVous', 'visio', 'reunion'),
      moment: pick('suivi', 'suivi', 'accueil'),
      date: dates,
    }),
  })
  .map(contenu => ({ ...contenu, aujourdhui: '2025-01-15' }))

/** Any record or element, with the fields the figures look at. */
interface Raw {
  [champ: string]: unknown
  id: string
  structureId?: string
  parcoursId?: string
  sujetId?: string
  animateurId?: string
  type?: string
  statut?: string
  role?: string
  nature?: string
  moment?: string
  dispositif?: string
  date?: string
  debut?: string
  dateAccueil?: string
  dateDebut?: string
  dateValidation?: string
  fait?: boolean
  equipe?: boolean
  reunionsComptees?: boolean
  structures?: Record<string, Raw>
  mandats?: Record<string, Raw>
  etapes?: Record<string, Raw>
}

/** The seventeen values written over again as plain loops, from the definitions and without a word of the product. */
function naive(contenu: Record<string, unknown>, annee: number): Record<string, number> {
  const live = (name: string): Raw[] => (contenu[name] as Raw[]).filter(fiche => fiche._supprime === undefined)
  const inYear = (date?: string) => Boolean(date?.startsWith(String(annee)))
  const begun = (date = '') =>
    (({ 4: `${date}-01-01`, 7: date.replace('T1', '01').replace('T2', '04').replace('T3', '07').replace('T4', '10').concat('-01') })[date.length] ?? date) <= '2025-01-15'
  const alive = new Set(live('structures').map(s => s.id))
  const wayTo = new Map<string, string>(live('parcours').map(p => [p.id, p.structureId ?? '']))
  const structureOf = (record: Raw) => record.structureId ?? (wayTo.get(record.parcoursId ?? '') || undefined)

  const accueillies = new Set<string>()
  for (const p of live('parcours')) if (inYear(p.dateAccueil) && alive.has(p.structureId ?? '')) accueillies.add(p.structureId ?? '')

  const beneficiaires = new Set<string>()
  let diagnostics = 0
  for (const d of live('diagnostics')) {
    const s = structureOf(d)
    if (d.statut !== 'valide' || !inYear(d.dateValidation) || (s !== undefined && !alive.has(s))) continue
    if (d.type === 'individuel') diagnostics++
    if (s !== undefined) beneficiaires.add(s)
  }

  let individuelles = 0
  let collectives = 0
  const enCollectif = new Set<string>()
  const served = new Map<string, string[]>()
  for (const i of live('ingenieries')) {
    const elements = Object.values(i.structures ?? {})
    const effective = elements.filter(e => i.type === 'individuelle' || ['inscrite', 'presente'].includes(e.statut ?? ''))
    const ids = effective.map(e => structureOf(e) ?? '').filter(id => alive.has(id))
    served.set(i.id, ids)
    if (!['enCours', 'bilanFait', 'close'].includes(i.statut ?? '') || !inYear(i.dateDebut)) continue
    if (elements.length > 0 && !elements.some(e => alive.has(structureOf(e) ?? ''))) continue
    if (i.type === 'individuelle') individuelles++
    if (i.type === 'collective') collectives++
    for (const id of ids) if (i.type === 'collective') enCollectif.add(id)
    for (const id of ids) if (i.type !== undefined) beneficiaires.add(id)
  }

  const held = live('echanges').filter(x => ['visite', 'rendezVous', 'visio', 'reunion'].includes(x.nature ?? '') && inYear(x.date) && begun(x.date))
  const suivis = new Set<string>()
  for (const x of held) {
    if (x.moment !== 'suivi') continue
    for (const id of served.get(x.sujetId ?? '') ?? [wayTo.get(x.sujetId ?? '') ?? '']) if (alive.has(id)) suivis.add(id)
  }

  const met = new Set(held.map(x => x.sujetId))
  const projets = live('projets').filter(
    r => r.dispositif === 'beneficeCrea' && ((inYear(r.debut) && begun(r.debut)) || met.has(r.id) || Object.values(r.etapes ?? {}).some(e => e.fait && inYear(e.date))),
  )
  const seances = (type: string) => live('seances').filter(e => e.type === type && e.statut === 'tenue' && inYear(e.date))
  const ours = new Set(
    live('personnes')
      .filter(n => n.equipe || Object.values(n.mandats ?? {}).some(m => m.structureId === undefined))
      .map(n => n.id),
  )
  const counted = new Set(
    live('projetsGenerateur')
      .filter(g => g.reunionsComptees)
      .map(g => g.id),
  )
  return {
    'dla.structures-accueillies': accueillies.size,
    'dla.structures-beneficiaires': new Set([...beneficiaires, ...suivis]).size,
    'dla.diagnostics-individuels': diagnostics,
    'dla.ingenieries-individuelles': individuelles,
    'dla.ingenieries-collectives': collectives,
    'dla.structures-en-ingenierie-collective': enCollectif.size,
    'dla.suivis-post-ingenierie': suivis.size,
    'creation.projets-accompagnes': projets.length,
    'crdva.accompagnements': live('accompagnementsCrdva').filter(a => inYear(a.date) && begun(a.date) && (a.structureId === undefined || alive.has(a.structureId))).length,
    'formations.rendez-vous-paroles-d-experts': seances('parolesExperts').length,
    'formations.ateliers-cfga': seances('cfga').filter(e => e.role === 'organise' || e.role === 'coorganise' || ours.has(e.animateurId ?? '')).length,
    'formations.cours': seances('cours').length,
    'formations.universites-populaires': seances('universitePopulaire').length,
    'club.rencontres': seances('club').length,
    'reseau.evenements': seances('reseauMetropolitain').length,
    'generateur.reunions-la-boucle': held.filter(x => x.nature === 'reunion' && counted.has(x.sujetId ?? '')).length,
    'mois-ess.evenements': seances('moisEss').length,
  }
}

test('on two hundred random classeurs, each figure equals a naive count, by distinct ids', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(classeur, fc.constantFrom(2023, 2024, 2025), (contenu, annee) => {
      const found = computeFigures(aLecture(contenu as unknown as Contenu), annee)
      expect(Object.fromEntries(found.map(({ code, valeur }) => [code, valeur]))).toEqual(naive(contenu, annee))
      for (const { fiches, valeur } of found) expect(new Set(fiches).size).toBe(valeur)
      for (const { code, valeur } of found) if (valeur > 0) seen.add(code)
    }),
    { numRuns: 200 },
  )
  // Classeurs too poor to tell anything would prove nothing.
  expect(seen.size).toBe(17)
})
