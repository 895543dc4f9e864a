import { formatDateConnueEnPhrase } from '../kernel/formatJour'
import { isInYear } from '../kernel/jour'
import type { Lecture } from '../lecture'
import { actesOfStructures, diagnosticsValidated, ingenieriesStarted, structuresServed, suivisHeld, tellDiagnostic, tellIngenierie } from './actesDla'
import { type Compte, distinct, type Figure } from './figure'
import { chiffreLabels } from './libelles'

function structuresAccueillies(lire: Lecture, annee: number): Compte[] {
  const accueils = lire.all('parcours').filter(({ structureId, dateAccueil }) => isInYear(dateAccueil, annee) && lire.get('structures', structureId))
  return accueils.map(({ structureId, dateAccueil }) => ({ id: structureId ?? '', pourquoi: `Accueil ${formatDateConnueEnPhrase(dateAccueil ?? '')}` }))
}

/** The figures of the DLA (metier.md § 4). */
export const figuresDla: readonly Figure[] = [
  {
    code: 'dla.structures-accueillies',
    groupe: 'DLA',
    libelle: () => chiffreLabels['dla.structures-accueillies'],
    definition: 'Structures distinctes dont un parcours porte une date d’accueil dans l’année.',
    collection: 'structures',
    compute: (lire, annee) => distinct(structuresAccueillies(lire, annee)),
  },
  {
    code: 'dla.structures-beneficiaires',
    groupe: 'DLA',
    libelle: () => chiffreLabels['dla.structures-beneficiaires'],
    definition:
      'Structures distinctes ayant reçu dans l’année au moins un acte du DLA : diagnostic validé, ingénierie individuelle ou collective commencée, suivi post-ingénierie. L’accueil seul ne compte pas.',
    collection: 'structures',
    compute: (lire, annee) => distinct(actesOfStructures(lire, annee)),
  },
  {
    code: 'dla.diagnostics-individuels',
    groupe: 'DLA',
    libelle: () => chiffreLabels['dla.diagnostics-individuels'],
    definition: 'Diagnostics individuels validés par la structure dans l’année.',
    collection: 'diagnostics',
    compute: (lire, annee) =>
      diagnosticsValidated(lire, annee)
        .filter(({ type }) => type === 'individuel')
        .map(diagnostic => ({ id: diagnostic.id, pourquoi: tellDiagnostic(diagnostic) })),
  },
  {
    code: 'dla.ingenieries-individuelles',
    groupe: 'DLA',
    libelle: () => chiffreLabels['dla.ingenieries-individuelles'],
    definition: 'Ingénieries individuelles commencées dans l’année : en cours, bilan fait ou closes. Celles en préparation et celles abandonnées ne comptent pas.',
    collection: 'ingenieries',
    compute: (lire, annee) => ingenieriesStarted(lire, annee, 'individuelle').map(ingenierie => ({ id: ingenierie.id, pourquoi: tellIngenierie(ingenierie) })),
  },
  {
    code: 'dla.ingenieries-collectives',
    groupe: 'DLA',
    libelle: () => chiffreLabels['dla.ingenieries-collectives'],
    definition: 'Ingénieries collectives commencées dans l’année, chacune pour une, quel que soit le nombre de ses structures.',
    collection: 'ingenieries',
    compute: (lire, annee) => ingenieriesStarted(lire, annee, 'collective').map(ingenierie => ({ id: ingenierie.id, pourquoi: tellIngenierie(ingenierie) })),
  },
  {
    code: 'dla.structures-en-ingenierie-collective',
    groupe: 'DLA',
    libelle: () => chiffreLabels['dla.structures-en-ingenierie-collective'],
    definition: 'Structures distinctes inscrites ou présentes dans les ingénieries collectives commencées dans l’année. Les invitées et celles qui ont abandonné ne comptent pas.',
    collection: 'structures',
    compute: (lire, annee) =>
      distinct(
        ingenieriesStarted(lire, annee, 'collective').flatMap(ingenierie => structuresServed(lire, ingenierie).map(id => ({ id, pourquoi: `Dans « ${ingenierie.nom ?? ''} »` }))),
      ),
  },
  {
    code: 'dla.suivis-post-ingenierie',
    groupe: 'DLA',
    libelle: () => chiffreLabels['dla.suivis-post-ingenierie'],
    definition:
      'Structures distinctes ayant eu dans l’année au moins un échange de suivi tenu sur leur parcours ou leur ingénierie : rendez-vous, visite, visioconférence ou réunion. Les appels, les mails et les rendez-vous à venir ne comptent pas.',
    collection: 'structures',
    compute: (lire, annee) => distinct(suivisHeld(lire, annee)),
  },
]
