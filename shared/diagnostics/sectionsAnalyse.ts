import { chapitre, definitions, written } from '../documents/blocs'
import { fr, isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatEntier, formatNombre, plural } from '../kernel/texte'
import { appreciationLabels } from '../parcours/parcours'
import { lienLabels } from './diagnostic'
import type { ContexteDiagnostic } from './diagnosticContexte'

const count = (value: number | undefined): string => (value === undefined ? '' : formatEntier(value))

/** § 5. */
export function sectionGouvernance({ diagnostic, effectifs }: ContexteDiagnostic): Bloc[] {
  const { administrateurs, administratrices, reunionsConseil, participantsAssemblee, gouvernanceNote } = diagnostic
  const last = effectifs.at(-1)
  const women = administratrices === undefined ? '' : fr`, dont ${plural(administratrices, 'femme')}`
  return chapitre('Gouvernance et vie associative', [
    ...definitions(
      ['Conseil d’administration', administrateurs === undefined ? '' : `${plural(administrateurs, 'membre')}${women}`],
      ['Réunions dans l’année', count(reunionsConseil)],
      ['Dernière assemblée', participantsAssemblee === undefined ? '' : plural(participantsAssemblee, 'personne')],
      ['Adhérents', count(last?.adherents)],
      ['Bénévoles', count(last?.benevoles)],
      ['Les instances fonctionnent', gouvernanceNote && appreciationLabels[gouvernanceNote]],
    ),
    ...written(diagnostic.gouvernance),
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

/** Who the structure works with, how close, and what could be done together. */
function partenariats({ diagnostic }: ContexteDiagnostic): Bloc[] {
  const lines = ordered(diagnostic.partenariats).filter(({ partenaire }) => isWritten(partenaire))
  if (lines.length === 0) return []
  return [
    {
      type: 'tableau',
      legende: 'Partenariats',
      colonnes: [
        { titre: 'Partenaire', largeur: 28 },
        { titre: 'Nature', largeur: 28 },
        { titre: 'Force du lien', largeur: 14 },
        { titre: 'Coopération possible', largeur: 30 },
      ],
      lignes: lines.map(({ partenaire = '', nature, lien, perspective }) => [partenaire, nature ?? '', lien ? lienLabels[lien] : 'n.c.', perspective ?? '']),
    },
  ]
}

/** §§ 9 to 11. */
export const sectionsEnvironnement = (contexte: ContexteDiagnostic): Bloc[] => [
  ...chapitre('Commercial, communication, numérique', written(contexte.diagnostic.commercial)),
  ...chapitre('Environnement et partenariats', [...written(contexte.diagnostic.environnement), ...partenariats(contexte)]),
  ...chapitre('Transition écologique et responsabilité sociale', written(contexte.diagnostic.transition)),
]
