import { definitions, paragraphe } from '../documents/blocs'
import { fr, isWritten } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc, Tableau } from '../kernel/document'
import { formatDateConnue, formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { formatNombre } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { avisComiteLabels, natureActionLabels, type Parcours } from './parcours'
import { isIngenierie, totauxPlan } from './totauxPlan'

/** A line of the plan, with its id. */
export type Preconisation = NonNullable<Parcours['plan']>[string] & { id: string }

const LAST = 99

/** What is kept of the plan, by priority. */
export const planTenu = (parcours: Pick<Parcours, 'plan'> | undefined): Preconisation[] =>
  ordered(parcours?.plan)
    .filter(({ statut }) => statut !== 'abandonne')
    .sort((a, b) => (a.priorite ?? LAST) - (b.priorite ?? LAST))

/** « Modèle économique – Fixer les tarifs », by its rank when it has no words yet. */
export const titrePreconisation = ({ axe, action }: Preconisation, rang: number): string => [axe, action].filter(isWritten).join(' – ') || `Préconisation ${rang}`

/** The plan d’accompagnement in one table, its days and its cost added up; nothing while it is empty. */
export function tableauPlan(parcours: Parcours | undefined, legende?: string): Tableau[] {
  const plan = planTenu(parcours)
  if (plan.length === 0) return []
  const { jours, cout } = totauxPlan({ plan: parcours?.plan })
  const unknown = plan.some(isIngenierie) ? 'n.c.' : ''
  return [
    {
      type: 'tableau',
      ...(legende ? { legende } : {}),
      colonnes: [
        { titre: 'Priorité', largeur: 9 },
        { titre: 'Axe et action', largeur: 32 },
        { titre: 'Nature', largeur: 17 },
        { titre: 'Échéance', largeur: 13 },
        { titre: 'Responsable', largeur: 15 },
        { titre: 'Jours', largeur: 7, droite: true },
        { titre: 'Coût prévu', largeur: 13, droite: true },
      ],
      lignes: [
        ...plan.map(p => [
          p.priorite === undefined ? '' : String(p.priorite),
          [p.axe, p.action].filter(isWritten).join('\n'),
          p.nature ? natureActionLabels[p.nature] : '',
          formatDateConnue(p.echeance),
          p.responsable ?? '',
          p.joursPrevus === undefined ? '' : formatNombre(p.joursPrevus),
          formatCentimes(p.coutPrevu),
        ]),
        ['', 'Total', '', '', '', jours === undefined ? unknown : formatNombre(jours), cout === undefined ? unknown : formatCentimes(cout)],
      ],
      total: true,
    },
  ]
}

/** What is expected of a préconisation, as far as the table does not say it. */
export const attendu = (lire: Lecture, { objectif, resultatAttendu, thematique }: Preconisation): Bloc[] =>
  definitions(['Objectif', objectif], ['Résultat attendu', resultatAttendu], ['Thématique', thematique && lire.libelle('thematiques', thematique)])

/** What the comité d’appui said, or why it was not asked. */
export function avisDuComite(parcours: Parcours | undefined): Bloc[] {
  const { avisComite, avisComiteLe, avisComiteRemarques, comiteMembres } = parcours ?? {}
  if (avisComite === 'nonRequis') {
    const why = isWritten(avisComiteRemarques) ? [paragraphe(avisComiteRemarques)] : []
    return [paragraphe('L’avis du comité d’appui n’a pas été requis.'), ...why]
  }
  return [
    ...definitions(['Avis', avisComite && avisComiteLabels[avisComite]], ['Comité du', avisComiteLe && formatJourLong(avisComiteLe)], ['Membres présents', comiteMembres]),
    ...(isWritten(avisComiteRemarques) ? [paragraphe(avisComiteRemarques)] : []),
  ]
}

/** « Ce plan a été validé par la structure le 2 décembre 2024. » */
export const planValide = ({ planValideLe }: Pick<Parcours, 'planValideLe'>): Bloc[] =>
  planValideLe ? [paragraphe(fr`Ce plan a été validé par la structure le ${formatJourLong(planValideLe)}.`)] : []
