import { chapitre, citation, definitions, note, paragraphe, titre } from '../documents/blocs'
import { auNom, leNom } from '../documents/nomAvecArticle'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc, Couverture } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { montantEnLettres } from '../kernel/montantEnLettres'
import { compareFrench, listInFrench, plural } from '../kernel/texte'
import { ficheAction, headOf } from './ficheAction'
import { ecartsBudgetaires } from './rapportCpomBudgets'
import type { ContexteRapport } from './rapportCpomContexte'
import { dashboard, formatTaux, publicsTable } from './tableaux'

/** 1: the cover. */
export function couvertureRapport({ lire, annee, pes21, collectivite }: ContexteRapport): Couverture {
  const { cpomNumero, cpomDebut, cpomFin, cpomMontant, cpomSigneeLe } = pes21 ?? {}
  return {
    surtitre: join('Convention pluriannuelle d’objectifs et de moyens', cpomNumero && `n°\u00A0${cpomNumero}`),
    titre: `Rapport annuel ${annee}`,
    lignes: [
      pes21?.nom ?? '',
      fr`Présenté ${auNom(collectivite)}`,
      cpomDebut && cpomFin ? fr`Convention ${cpomDebut}–${cpomFin}` : '',
      cpomSigneeLe ? fr`Signée le ${formatJourLong(cpomSigneeLe)}` : '',
      `Exercice ${annee}`,
      cpomMontant === undefined ? '' : fr`Montant annuel : ${formatCentimes(cpomMontant)} (${montantEnLettres(cpomMontant)})`,
    ].filter(isWritten),
    mentions: [fr`Chiffres arrêtés au ${formatJourLong(lire.aujourdhui)}. Chaque chiffre calculé est le nombre des fiches distinctes qui le composent.`],
  }
}

/** 2: one page, in words then in one table. */
export function partieSynthese({ annee, actions, collectivite, sigle, seuils }: ContexteRapport): Bloc[] {
  const all = actions.flatMap(({ indicateurs }) => indicateurs)
  const count = (feu: string | undefined) => all.filter(indicateur => indicateur.feu === feu).length
  const parts = [
    [count('atteint'), 'atteint', 'atteints'],
    [count('proche'), 'proche de la cible', 'proches de la cible'],
    [count('eloigne'), 'en deçà', 'en deçà'],
    [count(undefined), 'sans taux applicable', 'sans taux applicable'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, one, many]) => plural(number, one, many))
  const reached = new Set(actions.flatMap(({ publics }) => publics.ids)).size
  return chapitre(
    'Synthèse',
    actions.length === 0
      ? []
      : [
          paragraphe(
            join(
              fr`En ${annee}, la convention entre ${leNom(collectivite)} et le ${sigle} a porté sur ${plural(actions.length, 'action')} et ${plural(all.length, 'indicateur')}${told.length > 0 ? `\u00A0: ${listInFrench(told)}` : ''}.`,
              reached > 0 && fr`Ces actions ont touché ${plural(reached, 'structure ou projet distinct', 'structures et projets distincts')}.`,
            ),
          ),
          ...(all.length > 0 ? [dashboard(actions, annee)] : []),
          note(
            fr`Taux : réalisé rapporté à la cible, ou cible rapportée au réalisé lorsqu’il s’agit de réduire. Atteint : ${seuils.atteint} % et plus ; proche : de ${seuils.proche} % à moins de ${seuils.atteint} % ; en deçà : moins de ${seuils.proche} %. n.a. : non applicable ; n.c. : non communiqué.`,
          ),
        ],
  )
}

/** 3: what was agreed. */
export const partieObjectifs = ({ actions }: ContexteRapport): Bloc[] => [
  { type: 'titre', niveau: 1, texte: 'Rappel des objectifs', nouvellePage: true },
  ...actions.flatMap((lue, rank) => [
    titre(2, headOf(lue, rank)),
    ...definitions(['Axe de la convention', lue.action.axe]),
    ...(isWritten(lue.action.objectifs) ? [paragraphe(lue.action.objectifs)] : [note('Objectifs non renseignés.')]),
  ]),
  ...(actions.length === 0 ? [note('Non renseigné.')] : []),
]

/** 4: every action. */
export const partieActions = (contexte: ContexteRapport): Bloc[] => [
  titre(1, 'Les actions'),
  ...contexte.actions.flatMap((lue, rank) => ficheAction(contexte, lue, rank)),
  ...(contexte.actions.length === 0 ? [note('Non renseigné.')] : []),
]

/** 5: who was reached, and where they are. */
export function partiePublics({ actions }: ContexteRapport): Bloc[] {
  const epcis = new Map<string, number>()
  for (const { publics } of actions) for (const { nom, nombre } of publics.parEpci) epcis.set(nom, (epcis.get(nom) ?? 0) + nombre)
  const unplaced = actions.reduce((sum, { publics }) => sum + publics.sansCommune, 0)
  const territories = [...epcis].sort((a, b) => b[1] - a[1] || compareFrench(a[0], b[0]))
  return [
    titre(1, 'Publics et territoire'),
    ...(actions.length === 0
      ? [note('Non renseigné.')]
      : [
          paragraphe('Les nombres ci-dessous sont comptés dans les dossiers de l’année\u00A0: une structure ou un projet y compte une fois par action, là où se trouve son siège.'),
          publicsTable(actions),
        ]),
    ...(territories.length > 0
      ? [
          {
            type: 'tableau',
            legende: 'Répartition par intercommunalité',
            colonnes: [
              { titre: 'Intercommunalité', largeur: 75 },
              { titre: 'Structures et projets', largeur: 25, droite: true },
            ],
            lignes: territories.map(([nom, nombre]) => [nom, String(nombre)]),
          } satisfies Bloc,
        ]
      : []),
    ...(unplaced > 0
      ? [
          note(
            fr`${plural(unplaced, 'structure ou projet n’a', 'structures et projets n’ont')} pas de commune connue et ne figure${unplaced > 1 ? 'nt' : ''} dans aucun territoire.`,
          ),
        ]
      : []),
  ]
}

/** 8: what did not go as planned, and what is done about it. */
export function partieEcarts(contexte: ContexteRapport): Bloc[] {
  const { actions, seuils } = contexte
  const short = actions.flatMap(({ action, indicateurs }) => indicateurs.filter(({ feu }) => feu === 'eloigne').map(indicateur => ({ action, indicateur })))
  return [
    titre(1, 'Difficultés, écarts et ajustements'),
    ...(short.length > 0
      ? [
          paragraphe(fr`${short.length === 1 ? 'Un indicateur est' : plural(short.length, 'indicateur est', 'indicateurs sont')} sous ${seuils.proche} % de la cible :`),
          ...short.flatMap(({ action, indicateur }) => [
            { type: 'puces', items: [[action.code, `${indicateur.libelle}\u00A0: ${formatTaux(indicateur.taux)}`].filter(isWritten).join(' – ')] } satisfies Bloc,
            ...(isWritten(indicateur.commentaire) ? [citation(indicateur.commentaire)] : []),
          ]),
        ]
      : [paragraphe(actions.length > 0 ? fr`Aucun indicateur n’est sous ${seuils.proche} % de la cible.` : 'Non renseigné.')]),
    ...ecartsBudgetaires(contexte),
  ]
}

/** How each computed indicator is counted, once for the whole report; nothing when none is. */
export function partieDefinitions({ actions }: ContexteRapport): Bloc[] {
  const told = new Map(
    actions.flatMap(({ indicateurs }) => indicateurs.filter(({ definition }) => isWritten(definition)).map(({ libelle, definition }): [string, string] => [libelle, definition])),
  )
  if (told.size === 0) return []
  const table: Bloc = {
    type: 'tableau',
    colonnes: [
      { titre: 'Indicateur calculé', largeur: 32 },
      { titre: 'Ce qui est compté', largeur: 68 },
    ],
    lignes: [...told],
  }
  return [{ type: 'titre', niveau: 1, texte: 'Comment les indicateurs sont comptés', sansNumero: true }, table]
}
