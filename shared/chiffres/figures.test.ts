import { describe, expect, test } from 'vitest'
import { aDiagnostic, anAccompagnementCrdva, anEchange, anIngenierie, aParcours, aPersonne, aProjet, aProjetGenerateur, aSeance, aStructure, elementsOf } from '../testing/builders'
import { aLecture, type Contenu } from '../testing/lecture'
import { computeFigures, explainFigure, figures } from './figures'

const structure = aStructure({ id: 's1', nom: 'Théâtre Imaginaire' })
const parcours = aParcours({ id: 'p1', structureId: 's1' })
const inscrite = (structureId: string) => ({ structureId, statut: 'inscrite' as const })

/** For each figure, the smallest classeur with one record that counts, its act being of this date. */
const oneOf: Record<string, (date: string) => Contenu> = {
  'dla.structures-accueillies': date => ({ structures: [structure], parcours: [{ ...parcours, dateAccueil: date }] }),
  'dla.structures-beneficiaires': date => ({
    structures: [structure],
    ingenieries: [anIngenierie({ statut: 'close', dateDebut: date, structures: elementsOf({ structureId: 's1' }) })],
  }),
  'dla.diagnostics-individuels': date => ({ structures: [structure], diagnostics: [aDiagnostic({ structureId: 's1', statut: 'valide', dateValidation: date })] }),
  'dla.ingenieries-individuelles': date => ({
    structures: [structure],
    ingenieries: [anIngenierie({ statut: 'enCours', dateDebut: date, structures: elementsOf({ structureId: 's1' }) })],
  }),
  'dla.ingenieries-collectives': date => ({ ingenieries: [anIngenierie({ type: 'collective', statut: 'bilanFait', dateDebut: date })] }),
  'dla.structures-en-ingenierie-collective': date => ({
    structures: [structure],
    ingenieries: [anIngenierie({ type: 'collective', statut: 'close', dateDebut: date, structures: elementsOf(inscrite('s1')) })],
  }),
  'dla.suivis-post-ingenierie': date => ({ structures: [structure], parcours: [parcours], echanges: [anEchange({ sujetId: 'p1', moment: 'suivi', nature: 'rendezVous', date })] }),
  'creation.projets-accompagnes': date => ({ projets: [aProjet({ id: 'pr1' })], echanges: [anEchange({ sujetId: 'pr1', nature: 'visite', date })] }),
  'crdva.accompagnements': date => ({ structures: [structure], accompagnementsCrdva: [anAccompagnementCrdva({ structureId: 's1', date })] }),
  'formations.rendez-vous-paroles-d-experts': date => ({ seances: [aSeance({ type: 'parolesExperts', date })] }),
  'formations.ateliers-cfga': date => ({ seances: [aSeance({ type: 'cfga', role: 'coorganise', date })] }),
  'formations.cours': date => ({ seances: [aSeance({ type: 'cours', date })] }),
  'formations.universites-populaires': date => ({ seances: [aSeance({ type: 'universitePopulaire', role: 'participe', date })] }),
  'club.rencontres': date => ({ seances: [aSeance({ type: 'club', date })] }),
  'reseau.evenements': date => ({ seances: [aSeance({ type: 'reseauMetropolitain', date })] }),
  'generateur.reunions-la-boucle': date => ({
    projetsGenerateur: [aProjetGenerateur({ id: 'g1', nom: 'La Boucle', reunionsComptees: true })],
    echanges: [anEchange({ sujetId: 'g1', nature: 'reunion', date })],
  }),
  'mois-ess.evenements': date => ({ seances: [aSeance({ type: 'moisEss', date })] }),
}

const valueIn = (contenu: Contenu, code: string, annee = 2024): number | undefined => computeFigures(aLecture(contenu), annee).find(figure => figure.code === code)?.valeur

const trashed = <T extends object>(fiche: T): T => ({ ...fiche, _supprime: { le: '2025-01-14T09:00:00Z', par: 'Nora Petit' } })
const doubled = <T extends { id: string }>(fiche: T): T[] => [fiche, { ...fiche, id: `${fiche.id}-bis` }]

test('the seventeen figures come in the order of the report', () => {
  expect(figures.map(({ code }) => code)).toEqual(Object.keys(oneOf))
})

test('an empty classeur gives 0 and an empty list for each', () => {
  const found = computeFigures(aLecture(), 2024)
  expect(found.map(({ valeur, fiches }) => [valeur, fiches])).toEqual(found.map(() => [0, []]))
  expect(found.find(({ code }) => code === 'generateur.reunions-la-boucle')?.libelle).toBe('Réunions d’accompagnement du Générateur BFC')
})

describe.each(figures.map(figure => [figure.code, figure] as const))('%s', (code, figure) => {
  const make: (date: string) => Contenu = oneOf[code] ?? (() => ({}))

  test('counts one record, which it names and explains', () => {
    const lire = aLecture(make('2024-03-12'))
    const [compte, ...others] = explainFigure(lire, code, 2024)
    expect(others).toEqual([])
    expect(lire.find(compte?.id)?.collection).toBe(figure.collection)
    expect(compte?.pourquoi).toMatch(/12\u00A0mars\u00A02024|Dans « /)
    expect(valueIn(make('2024-03-12'), code)).toBe(1)
  })

  test('moves to 2023 with its date', () => {
    expect([valueIn(make('2023-12-31'), code), valueIn(make('2023-12-31'), code, 2023)]).toEqual([0, 1])
    expect([valueIn(make('2025-01-01'), code), valueIn(make('2025-01-01'), code, 2025)]).toEqual([0, 1])
  })

  test('counts what is only known by its month, its quarter or its year', () => {
    expect(['2024-09', '2024-T3', '2024'].map(date => valueIn(make(date), code))).toEqual([1, 1, 1])
  })

  test('forgets what goes to the corbeille', () => {
    const contenu = make('2024-03-12')
    const gone = { ...contenu, [figure.collection]: contenu[figure.collection]?.map(trashed) }
    expect(valueIn(gone, code)).toBe(0)
    // The act itself, when it is not what is counted.
    for (const collection of ['parcours', 'diagnostics', 'ingenieries', 'echanges', 'accompagnementsCrdva', 'seances'] as const) {
      if (contenu[collection]) expect(valueIn({ ...contenu, [collection]: contenu[collection]?.map(trashed) }, code)).toBe(0)
    }
  })

  test('forgets what belongs to a structure in the corbeille', () => {
    const contenu = make('2024-03-12')
    if (contenu.structures) expect(valueIn({ ...contenu, structures: contenu.structures.map(trashed) }, code)).toBe(0)
  })

  test('doubling the act counts it twice only where acts are what is counted', () => {
    const { parcours: ways = [], ...contenu } = make('2024-03-12')
    const twice: Contenu = { ...contenu, parcours: code === 'dla.structures-accueillies' ? ways.flatMap(doubled) : ways }
    if (contenu.diagnostics) twice.diagnostics = contenu.diagnostics.flatMap(doubled)
    if (contenu.ingenieries) twice.ingenieries = contenu.ingenieries.flatMap(doubled)
    if (contenu.echanges) twice.echanges = contenu.echanges.flatMap(doubled)
    if (contenu.accompagnementsCrdva) twice.accompagnementsCrdva = contenu.accompagnementsCrdva.flatMap(doubled)
    if (contenu.seances) twice.seances = contenu.seances.flatMap(doubled)
    expect(valueIn(twice, code)).toBe(figure.collection === 'structures' || figure.collection === 'projets' ? 1 : 2)
  })
})

test('a structure with a diagnostic, an ingénierie and six suivis is one beneficiary, with its acts as reasons', () => {
  const suivis = ['02-06', '03-19', '05-14', '06-25', '10-08', '12-12'].map(jour => anEchange({ sujetId: 'p1', moment: 'suivi', nature: 'rendezVous', date: `2024-${jour}` }))
  const lire = aLecture({
    structures: [structure],
    parcours: [parcours],
    diagnostics: [aDiagnostic({ parcoursId: 'p1', statut: 'valide', dateValidation: '2024-01-09' })],
    ingenieries: [anIngenierie({ type: 'collective', statut: 'close', dateDebut: '2024-T3', structures: elementsOf({ parcoursId: 'p1', statut: 'presente' as const }) })],
    echanges: suivis,
  })
  const [beneficiary, ...others] = explainFigure(lire, 'dla.structures-beneficiaires', 2024)
  expect(others).toEqual([])
  expect(beneficiary?.pourquoi).toMatch(/^Diagnostic validé le 9\u00A0janvier\u00A02024 ; Ingénierie collective commencée à l’été\u00A02024 ; Rendez-vous le 6\u00A0février/)
  expect(explainFigure(lire, 'dla.suivis-post-ingenierie', 2024)).toHaveLength(1)
})

test('an accueil alone makes no beneficiary', () => {
  expect(valueIn({ structures: [structure], parcours: [{ ...parcours, dateAccueil: '2024-03' }] }, 'dla.structures-beneficiaires')).toBe(0)
})

test('a light diagnostic of a collective makes a beneficiary, not an individual diagnostic', () => {
  const contenu = { structures: [structure], diagnostics: [aDiagnostic({ type: 'allege', structureId: 's1', statut: 'valide', dateValidation: '2024-06-03' })] }
  expect([valueIn(contenu, 'dla.structures-beneficiaires'), valueIn(contenu, 'dla.diagnostics-individuels')]).toEqual([1, 0])
})

test('a diagnostic not yet validated, an ingénierie prepared or given up do not count', () => {
  expect(
    valueIn({ structures: [structure], diagnostics: [aDiagnostic({ structureId: 's1', statut: 'aValider', dateValidation: '2024-06-03' })] }, 'dla.diagnostics-individuels'),
  ).toBe(0)
  for (const statut of ['preparation', 'consultation', 'prestataireChoisi', 'abandonnee'] as const) {
    expect(valueIn({ ingenieries: [anIngenierie({ statut, dateDebut: '2024-06-03' })] }, 'dla.ingenieries-individuelles')).toBe(0)
  }
})

test('in a collective, the invited and those who gave up are not served, and two collectives share a structure', () => {
  const collective = (...structures: object[]) => anIngenierie({ type: 'collective', statut: 'close', dateDebut: '2024-05', structures: elementsOf(...structures) })
  const lire = aLecture({
    structures: ['s1', 's2', 's3', 's4'].map(id => aStructure({ id })),
    ingenieries: [
      collective(inscrite('s1'), { structureId: 's2', statut: 'presente' }, { structureId: 's3', statut: 'invitee' }, { structureId: 's4', statut: 'abandon' }),
      collective(inscrite('s1')),
    ],
  })
  expect(explainFigure(lire, 'dla.structures-en-ingenierie-collective', 2024).map(({ id }) => id)).toEqual(['s1', 's2'])
})

test('a call, a mail or a meeting still to come is not a suivi', () => {
  const suivi = (nature: 'appel' | 'mail' | 'visio', date: string) => ({
    structures: [structure],
    parcours: [parcours],
    echanges: [anEchange({ sujetId: 'p1', moment: 'suivi', nature, date })],
  })
  const code = 'dla.suivis-post-ingenierie'
  expect([valueIn(suivi('appel', '2024-05-14'), code), valueIn(suivi('mail', '2024-05-14'), code), valueIn(suivi('visio', '2024-05-14'), code)]).toEqual([0, 0, 1])
  expect([valueIn(suivi('visio', '2025-01-15'), code, 2025), valueIn(suivi('visio', '2025-01-16'), code, 2025)]).toEqual([1, 0])
})

test('a suivi on an ingénierie counts for its structures', () => {
  const ingenierie = anIngenierie({ id: 'i1', statut: 'bilanFait', dateDebut: '2023-T4', structures: elementsOf({ structureId: 's1' }) })
  const echanges = [anEchange({ sujetId: 'i1', moment: 'suivi', nature: 'reunion', date: '2024-01-15' })]
  expect(explainFigure(aLecture({ structures: [structure], ingenieries: [ingenierie], echanges }), 'dla.suivis-post-ingenierie', 2024)[0]?.id).toBe('s1')
})

test('a project of Bénéfice Créa counts when it begins or when a step is taken; another dispositif does not', () => {
  const code = 'creation.projets-accompagnes'
  expect(valueIn({ projets: [aProjet({ debut: '2024' })] }, code)).toBe(1)
  expect(valueIn({ projets: [aProjet({ debut: '2022-11', etapes: elementsOf({ etape: 'statuts', fait: true, date: '2024-04' }) })] }, code)).toBe(1)
  expect(valueIn({ projets: [aProjet({ debut: '2022-11', etapes: elementsOf({ etape: 'statuts', date: '2024-04' }) })] }, code)).toBe(0)
  expect(valueIn({ projets: [aProjet({ debut: '2024', dispositif: 'emergence' })] }, code)).toBe(0)
})

test('a séance planned or cancelled does not count', () => {
  expect(
    valueIn({ seances: [aSeance({ type: 'club', statut: 'prevue', date: '2024-04-02' }), aSeance({ type: 'club', statut: 'annulee', date: '2024-04-02' })] }, 'club.rencontres'),
  ).toBe(0)
})

test('a CFGA workshop counts when the PES21 gives it, not when it only attends', () => {
  const personnes = [
    aPersonne({ id: 'n1', mandats: elementsOf({ fonction: 'directeur', fin: '2024-12-31' }) }),
    aPersonne({ id: 'n2', mandats: elementsOf({ structureId: 's1' }) }),
  ]
  const atelier = (animateurId?: string) => ({
    personnes,
    structures: [structure],
    seances: [aSeance({ type: 'cfga', role: 'participe', date: '2024-10-08', ...(animateurId ? { animateurId } : {}) })],
  })
  expect([undefined, 'n1', 'n2'].map(animateur => valueIn(atelier(animateur), 'formations.ateliers-cfga'))).toEqual([0, 1, 0])
})

test('courses are told by who ordered them, the most first, and the parts make the whole', () => {
  const cours = (commanditaireId?: string) => aSeance({ type: 'cours', date: '2024-11-05', ...(commanditaireId ? { commanditaireId } : {}) })
  const lire = aLecture({
    structures: [aStructure({ id: 'c1', nom: 'Institut d’Exemple', sigle: 'IDE' }), aStructure({ id: 'c2', nom: 'École Modèle' })],
    seances: [cours('c2'), cours('c1'), cours('c1'), cours()],
  })
  expect(computeFigures(lire, 2024).find(({ code }) => code === 'formations.cours')?.detail).toEqual([
    { libelle: 'IDE', valeur: 2 },
    { libelle: 'Commanditaire inconnu', valeur: 1 },
    { libelle: 'École Modèle', valeur: 1 },
  ])
})

test('the meetings of the Générateur are those of the projects that say so, which give the figure its name', () => {
  const lire = aLecture({
    projetsGenerateur: [aProjetGenerateur({ id: 'g1', nom: 'La Boucle', reunionsComptees: true }), aProjetGenerateur({ id: 'g2', nom: 'Projet Témoin' })],
    echanges: ['g1', 'g2'].flatMap(sujetId => [anEchange({ sujetId, nature: 'reunion', date: '2024-04-24' }), anEchange({ sujetId, nature: 'appel', date: '2024-04-25' })]),
  })
  expect(computeFigures(lire, 2024).find(({ code }) => code === 'generateur.reunions-la-boucle')).toMatchObject({ libelle: 'Réunions d’accompagnement de La Boucle', valeur: 1 })
})
