import { paragraphe, puces } from '../documents/blocs'
import { linesIn } from '../documents/phrases'
import { metaOf } from '../kernel/champs'
import type { Bloc, Tableau } from '../kernel/document'
import { type ChampReleve, compareReleves, relevesOf } from '../parcours/releveCompare'
import { Structure } from '../structures/structure'
import type { ContexteDiagnostic } from './diagnosticContexte'
import { LAST_YEARS, lineOf, yearColumns } from './exercices'
import type { Comptes } from './ratios'

const accounts = Object.entries(metaOf(Structure.shape.finances).element ?? {}).filter(([champ]) => champ !== 'exercice')
const INDICATEURS: readonly ChampReleve[] = [
  'cdi',
  'cdd',
  'aides',
  'apprentis',
  'cddi',
  'etp',
  'budget',
  'resultat',
  'fondsPropres',
  'tresorerie',
  'partSubventions',
  'partVentes',
  'partAutres',
  'instancesFonctionnent',
  'projetFormalise',
  'outilsGestion',
  'visionStrategique',
  'partenaires',
  'financeurs',
  'benevoles',
  'adherents',
  'beneficiaires',
  'natureBeneficiaires',
]

/** Every account that is known, over the exercices. */
function comptes({ finances }: ContexteDiagnostic): Tableau[] {
  const exercices: Comptes[] = finances.slice(-LAST_YEARS)
  const amount = (one: Comptes, champ: string): number | undefined => (typeof one[champ] === 'number' ? one[champ] : undefined)
  const known = accounts.filter(([champ]) => exercices.some(one => amount(one, champ) !== undefined))
  if (known.length === 0) return []
  return [
    {
      type: 'tableau',
      legende: 'Comptes détaillés',
      colonnes: yearColumns('En euros', exercices, 54),
      lignes: known.map(([champ, type]) => lineOf(metaOf(type).label, exercices, one => amount(one, champ))),
    },
  ]
}

/** The relevé of the year of the diagnostic: what those of N+1 and N+2 are compared with (metier.md § 2.6). */
function indicateurs({ parcours }: ContexteDiagnostic): Tableau[] {
  const first = parcours && relevesOf(parcours)[0]
  const lines = first ? compareReleves([first], INDICATEURS) : []
  if (!first || lines.length === 0) return []
  return [
    {
      type: 'tableau',
      legende: first.exercice === undefined ? 'Indicateurs de l’année du diagnostic' : `Indicateurs de ${first.exercice}, année du diagnostic`,
      colonnes: [
        { titre: 'Indicateur', largeur: 60 },
        { titre: first.exercice === undefined ? 'N' : `${first.exercice} (N)`, largeur: 40, droite: true },
      ],
      lignes: lines.map(({ libelle, valeurs }) => [libelle, ...valeurs]),
    },
  ]
}

/** Annexes: the accounts in full, the indicators of the year of the diagnostic, then what is joined, one line each. */
export function sectionAnnexes(contexte: ContexteDiagnostic): Bloc[] {
  const tables = [...comptes(contexte), ...indicateurs(contexte)]
  const pieces = linesIn(contexte.diagnostic.annexes)
  const none = tables.length === 0 && pieces.length === 0
  return [
    { type: 'titre', niveau: 1, texte: 'Annexes', sansNumero: true, nouvellePage: true },
    ...tables,
    ...(pieces.length > 0 ? [paragraphe('Pièces jointes\u00A0:'), puces(pieces)] : []),
    ...(none ? [paragraphe('Aucune annexe n’est jointe à ce document.')] : []),
  ]
}
