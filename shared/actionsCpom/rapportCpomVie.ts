import { definitions, note, paragraphe, titre } from '../documents/blocs'
import { namesOf } from '../documents/parties'
import { fr } from '../documents/phrases'
import { members } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { isInForce } from '../kernel/jour'
import { compareFrench, formatNombre, listInFrench } from '../kernel/texte'
import { contexteOf } from '../rapportActivite/contexteActivite'
import { conseil, equipe } from '../rapportActivite/gouvernance'
import { partieSi } from '../rapportActivite/prose'
import { adhesions, benevolat } from '../rapportActivite/vieAssociativeParties'
import { headOf } from './ficheAction'
import { seancesHeldFor } from './publics'
import type { ActionLue, ContexteRapport } from './rapportCpomContexte'

const number = (value: number | undefined): string => (value === undefined ? 'n.c.' : formatNombre(value))

// A sum with something unknown in it is not known.
const sum = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce((total, value) => (total === undefined || value === undefined ? undefined : total + value), 0)

/** Time and people given to each action. */
function moyens(actions: readonly ActionLue[]): Bloc[] {
  const known = actions.filter(({ action: { etp, joursMobilises, benevoles } }) => etp !== undefined || joursMobilises !== undefined || benevoles !== undefined)
  if (known.length === 0) return []
  const hundredths = sum(actions.map(({ action }) => action.etp && Math.round(action.etp * 100)))
  return [
    {
      type: 'tableau',
      legende: 'Moyens humains, par action',
      colonnes: [
        { titre: 'Action', largeur: 52 },
        { titre: 'ETP salariés', largeur: 16, droite: true },
        { titre: 'Jours', largeur: 16, droite: true },
        { titre: 'Bénévoles', largeur: 16, droite: true },
      ],
      lignes: [
        ...actions.map((lue, rank) => [headOf(lue, rank), number(lue.action.etp), number(lue.action.joursMobilises), number(lue.action.benevoles)]),
        [
          'Total',
          number(hundredths === undefined ? undefined : hundredths / 100),
          number(sum(actions.map(({ action }) => action.joursMobilises))),
          number(sum(actions.map(({ action }) => action.benevoles))),
        ],
      ],
      total: true,
    },
    note('Un même bénévole peut compter dans plusieurs actions.'),
  ]
}

/** 6: who works, who governs, who belongs, and the time that is given (metier.md § 7.1). */
export function partieVieAssociative({ lire, annee, actions }: ContexteRapport): Bloc[] {
  const activite = contexteOf(annee, lire)
  const told = [
    ...partieSi(2, 'Moyens humains', moyens(actions), equipe(activite)),
    ...partieSi(2, 'Gouvernance et adhésions', adhesions(activite), conseil(activite)),
    ...partieSi(2, 'Bénévolat valorisé', benevolat(activite)),
  ]
  return [titre(1, 'Vie associative, moyens humains et bénévolat'), ...(told.length > 0 ? told : [paragraphe('Non renseigné.')])]
}

/** What was done with each partner of the séances of the actions. */
function together({ lire, annee, actions }: ContexteRapport): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { action } of actions) {
    for (const { nom, partenaires, commanditaireId } of seancesHeldFor(lire, action.id, annee)) {
      for (const id of [...members(partenaires), ...(commanditaireId ? [commanditaireId] : [])]) found.set(id, [...(found.get(id) ?? []), nom ?? 'Séance'])
    }
  }
  return found
}

const AVEC_PARTENAIRE = ['partenariat', 'miseADisposition']

/** 7: with whom the actions were led: séances held together, conventions in force, networks (metier.md § 7.1). */
export function partiePartenariats(contexte: ContexteRapport): Bloc[] {
  const { lire, annee, jour, financeurs } = contexte
  const shared = together(contexte)
  for (const convention of lire.all('conventions')) {
    const { type, structureId, statut, nom } = convention
    const inForce = isInForce(convention, jour) || isInForce(convention, `${annee}-01-01`)
    if (!structureId || !AVEC_PARTENAIRE.includes(type ?? '') || (statut !== 'signee' && statut !== 'echue') || !inForce) continue
    shared.set(structureId, [...(shared.get(structureId) ?? []), nom ?? 'Convention'])
  }
  const rows = [...shared]
    .flatMap(([id, what]) => {
      const structure = lire.get('structures', id)
      return structure ? [[structure.nom ?? 'Structure sans nom', listInFrench([...new Set(what)])]] : []
    })
    .sort(([a = ''], [b = '']) => compareFrench(a, b))
  const ofRole = (role: 'reseau' | 'organisme'): string[] =>
    namesOf(
      lire,
      lire.where('structures', 'roles', role).flatMap(({ id }) => (shared.has(id) || financeurs.includes(id) ? [] : [id])),
    )
  const others = definitions(['Réseaux', listInFrench(ofRole('reseau'))], ['Autres partenaires', listInFrench(ofRole('organisme'))])
  const table: Bloc[] =
    rows.length === 0
      ? []
      : [
          paragraphe(fr`Les actions de ${annee} ont été menées avec les partenaires suivants :`),
          {
            type: 'tableau',
            colonnes: [
              { titre: 'Partenaire', largeur: 38 },
              { titre: 'Ce qui a été fait ensemble', largeur: 62 },
            ],
            lignes: rows,
          },
        ]
  return [titre(1, 'Partenariats'), ...(table.length + others.length > 0 ? [...table, ...others] : [paragraphe('Aucun partenariat n’est enregistré pour cet exercice.')])]
}
