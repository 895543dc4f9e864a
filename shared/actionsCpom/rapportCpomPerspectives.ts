import { formatEuros } from '../budgets/ecarts'
import { note, paragraphe, titre } from '../documents/blocs'
import { fr } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatNombre } from '../kernel/texte'
import { headOf } from './ficheAction'
import { previsionnelDesActions } from './rapportCpomBudgets'
import { type ActionLue, type ContexteRapport, contexteOf } from './rapportCpomContexte'

const told = (value: number | undefined): string => (value === undefined ? 'n.c.' : formatNombre(value))

const ciblesOf = ({ indicateurs }: ActionLue): string =>
  indicateurs.flatMap(({ libelle, cible }) => (cible === undefined ? [] : [`${libelle}\u00A0: ${formatNombre(cible)}`])).join('\n')

/** 10: the actions of the year after, what they aim at and what they are to cost (metier.md § 7.1). */
export function partiePerspectives({ lire, annee, pes21, collectivite }: ContexteRapport): Bloc[] {
  const suivant = annee + 1
  const { actions } = contexteOf(suivant, lire)
  const over = pes21?.cpomFin !== undefined && pes21.cpomFin <= annee
  const sum = (values: readonly (number | undefined)[]): number | undefined =>
    values.reduce((all, value) => (all === undefined || value === undefined ? undefined : all + value), 0)
  return [
    titre(1, `Perspectives et budget prévisionnel ${suivant}`),
    ...(over ? [paragraphe(fr`La convention s’achève avec l’exercice ${pes21?.cpomFin ?? annee} ; ce qui suit suppose son renouvellement.`)] : []),
    ...(actions.length === 0
      ? [note(fr`Les actions de ${suivant} ne sont pas encore enregistrées.`)]
      : [
          {
            type: 'tableau',
            legende: `Actions prévues en ${suivant}`,
            colonnes: [
              { titre: 'Action', largeur: 30 },
              { titre: 'Public prévu', largeur: 12, droite: true },
              { titre: 'Cibles', largeur: 30 },
              { titre: 'Coût prévu', largeur: 14, droite: true },
              { titre: collectivite, largeur: 14, droite: true },
            ],
            lignes: [
              ...actions.map((lue, rank) => [
                headOf(lue, rank),
                told(lue.action.publicPrevu),
                ciblesOf(lue) || 'À fixer',
                lue.action.coutPrevu === undefined ? 'n.c.' : formatEuros(lue.action.coutPrevu),
                lue.action.subventionVille === undefined ? 'n.c.' : formatEuros(lue.action.subventionVille),
              ]),
              [
                'Total',
                '',
                '',
                ...(['coutPrevu', 'subventionVille'] as const).map(champ => {
                  const all = sum(actions.map(({ action }) => action[champ]))
                  return all === undefined ? 'n.c.' : formatEuros(all)
                }),
              ],
            ],
            total: true,
          } satisfies Bloc,
          ...previsionnelDesActions(lire, suivant, actions),
        ]),
  ]
}
