import { chapitre, definitions, written } from '../documents/blocs'
import { ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatCentimes } from '../kernel/montant'
import { formatEntier, formatNombre } from '../kernel/texte'
import { appreciationLabels } from '../parcours/parcours'
import type { ContexteDiagnostic } from './diagnosticContexte'
import { type Ratio, ratiosOf } from './ratios'

const tenths = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** § 5. */
export function sectionGouvernance({ diagnostic, effectifs }: ContexteDiagnostic): Bloc[] {
  const last = effectifs.at(-1)
  return chapitre('Gouvernance et vie associative', [
    ...written(diagnostic.gouvernance),
    ...definitions(
      ['Les instances fonctionnent', diagnostic.gouvernanceNote && appreciationLabels[diagnostic.gouvernanceNote]],
      ['Adhérents', last?.adherents === undefined ? '' : formatEntier(last.adherents)],
      ['Bénévoles', last?.benevoles === undefined ? '' : formatEntier(last.benevoles)],
    ),
  ])
}

/** § 6: the posts, then what they tell. */
export function sectionRessourcesHumaines({ diagnostic }: ContexteDiagnostic): Bloc[] {
  const postes = ordered(diagnostic.postes)
  const table: Bloc = {
    type: 'tableau',
    legende: 'Postes',
    colonnes: [
      { titre: 'Poste', largeur: 34 },
      { titre: 'Contrat', largeur: 18 },
      { titre: 'ETP', largeur: 10, droite: true },
      { titre: 'Ancienneté', largeur: 16 },
      { titre: 'Financement aidé', largeur: 22 },
    ],
    lignes: postes.map(p => [p.intitule ?? '', p.contrat ?? '', p.etp === undefined ? '' : formatNombre(p.etp), p.anciennete ?? '', p.aide ?? '']),
  }
  return chapitre('Ressources humaines et organisation', [...(postes.length > 0 ? [table] : []), ...written(diagnostic.ressourcesHumaines)])
}

/** § 7. */
export const sectionModele = ({ diagnostic }: ContexteDiagnostic): Bloc[] => chapitre('Modèle économique', written(diagnostic.modeleEconomique))

const columns = (exercices: readonly { exercice?: number | undefined }[]) => [
  { titre: '', largeur: 46 },
  ...exercices.map(({ exercice }) => ({ titre: exercice === undefined ? 'Exercice' : String(exercice), largeur: 54 / exercices.length, droite: true })),
]

const told = ({ valeur, unite }: Ratio): string =>
  valeur === undefined ? 'n.c.' : `${tenths.format(unite === 'jours' ? Math.round(valeur) : valeur).replace('-', '\u2212')}\u00A0${unite}`

/** § 8: three exercices side by side, their ratios, then the analysis. */
export function sectionFinances({ diagnostic, finances }: ContexteDiagnostic): Bloc[] {
  const last = finances.slice(-3)
  const line = (libelle: string, of: (comptes: (typeof last)[number]) => number | undefined): string[] => [libelle, ...last.map(comptes => formatCentimes(of(comptes)) || 'n.c.')]
  const ratios = last.map(ratiosOf)
  const tables: Bloc[] = [
    {
      type: 'tableau',
      legende: 'Comptes',
      colonnes: columns(last).map((column, index) => (index === 0 ? { ...column, titre: 'En euros' } : column)),
      lignes: [
        line('Total des produits', c => c.produits),
        line('Total des charges', c => c.charges),
        line('Masse salariale', c => c.masseSalariale),
        line('Résultat', c => c.resultat),
        line('Fonds propres', c => c.fondsPropres),
        line('Dettes', c => c.dettes),
        line('Trésorerie', c => c.tresorerie),
      ],
    },
    {
      type: 'tableau',
      legende: 'Ratios (n.c. : non communiqué)',
      colonnes: columns(last).map((column, index) => (index === 0 ? { ...column, titre: 'Ratio' } : column)),
      lignes: (ratios[0] ?? []).map(({ libelle }, index) => [libelle, ...ratios.map(year => (year[index] ? told(year[index]) : 'n.c.'))]),
    },
  ]
  return chapitre('Analyse financière', [...(last.length > 0 ? tables : []), ...written(diagnostic.analyseFinanciere)])
}

/** §§ 9 to 11. */
export const sectionsEnvironnement = ({ diagnostic }: ContexteDiagnostic): Bloc[] => [
  ...chapitre('Commercial, communication, numérique', written(diagnostic.commercial)),
  ...chapitre('Environnement et partenariats', written(diagnostic.environnement)),
  ...chapitre('Transition écologique et responsabilité sociale', written(diagnostic.transition)),
]
