import { chapitre, citation, definitions, note, paragraphe, puces, titled, titre, written } from '../documents/blocs'
import { nameOf } from '../documents/parties'
import { capital, fr, isWritten, join } from '../documents/phrases'
import type { Bloc, Couverture } from '../kernel/document'
import { formatDateConnue, formatJourLong } from '../kernel/formatJour'
import { startOf } from '../kernel/jour'
import { formatCentimes } from '../kernel/montant'
import { montantEnLettres } from '../kernel/montantEnLettres'
import { compareFrench, listInFrench, plural } from '../kernel/texte'
import { seancesOf } from './publics'
import type { ActionLue, ContexteRapport } from './rapportCpomContexte'
import { coutsTable, dashboard, formatTaux, indicateursTable, publicsTable } from './tableaux'

const decimals = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

const headOf = ({ action }: ActionLue, rank: number): string => [action.code ?? String(rank + 1), action.nom ?? 'Action sans intitulé'].join(' – ')

/** 1: the cover. */
export function couvertureRapport({ lire, annee, pes21, collectivite }: ContexteRapport): Couverture {
  const { cpomNumero, cpomDebut, cpomFin, cpomMontant, cpomSigneeLe } = pes21 ?? {}
  return {
    surtitre: join('Convention pluriannuelle d’objectifs et de moyens', cpomNumero && `n°\u00A0${cpomNumero}`),
    titre: `Rapport annuel ${annee}`,
    lignes: [
      pes21?.nom ?? '',
      fr`Présenté à la ${collectivite}`.replace(/^Présenté à la (?!Ville|Région|Métropole|Communauté|Commune|collectivité)/, 'Présenté à '),
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
              fr`En ${annee}, la convention entre la ${collectivite} et le ${sigle} a porté sur ${plural(actions.length, 'action')} et ${plural(all.length, 'indicateur')}.`,
              told.length > 0 && fr`${capital(listInFrench(told))}.`,
              reached > 0 && fr`Ces actions ont touché ${plural(reached, 'structure ou projet distinct', 'structures et projets distincts')}.`,
            ),
          ),
          ...(all.length > 0 ? [dashboard(actions, annee)] : []),
          note(
            fr`Taux : réalisé rapporté à la cible, ou cible rapportée au réalisé lorsqu’il s’agit de réduire. Atteint : ${seuils.atteint} % et plus ; proche : de ${seuils.proche} à ${seuils.atteint} % ; en deçà : moins de ${seuils.proche} %. n.a. : non applicable ; n.c. : non communiqué.`,
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

function moyens({ action: { etp, joursMobilises, benevoles, moyensMateriels } }: ActionLue): Bloc[] {
  return definitions(
    ['Temps salarié', [etp === undefined ? '' : `${decimals.format(etp)}\u00A0ETP`, joursMobilises === undefined ? '' : plural(joursMobilises, 'jour')].filter(Boolean).join(', ')],
    ['Bénévoles', benevoles === undefined ? '' : String(benevoles)],
    ['Moyens matériels', moyensMateriels],
  )
}

function seances({ lire, annee }: ContexteRapport, { action }: ActionLue): Bloc[] {
  const held = seancesOf(lire, action.id, annee)
  if (held.length === 0) return []
  const sorted = [...held].sort((a, b) => startOf(a.date ?? '').localeCompare(startOf(b.date ?? '')) || compareFrench(a.nom ?? '', b.nom ?? ''))
  return [
    {
      type: 'tableau',
      legende: 'Séances et événements',
      colonnes: [
        { titre: 'Date', largeur: 16 },
        { titre: 'Intitulé', largeur: 46 },
        { titre: 'Lieu', largeur: 22 },
        { titre: 'Présents', largeur: 16, droite: true },
      ],
      lignes: sorted.map(s => [formatDateConnue(s.date), s.nom ?? '', s.lieu ?? '', s.presentsPrecision ?? (s.presents === undefined ? 'n.c.' : String(s.presents))]),
    },
  ]
}

/** 4: one sheet for each action (metier.md § 7.2). */
function ficheAction(contexte: ContexteRapport, lue: ActionLue, rank: number): Bloc[] {
  const { lire, annee, collectivite } = contexte
  const { action, indicateurs, publics } = lue
  const responsable = lire.get('personnes', action.responsableId)
  const commented = indicateurs.filter(({ commentaire }) => isWritten(commentaire))
  const counted = indicateurs.filter(({ definition }) => isWritten(definition))
  const reached =
    publics.ids.length === 0
      ? ''
      : fr`${plural(publics.ids.length, 'structure ou projet', 'structures et projets')}, dont ${publics.dijon} à Dijon et ${publics.qpv} en quartier prioritaire`
  const means = moyens(lue)
  return [
    { type: 'titre', niveau: 2, texte: headOf(lue, rank), ...(rank > 0 ? { nouvellePage: true } : {}) },
    ...definitions(
      ['Axe de la convention', action.axe],
      ['Suivie par', responsable && nameOf(responsable)],
      ['Dates et lieux', action.datesLieux],
      ['Public', action.typePublic],
      ['Public prévu', action.publicPrevu === undefined ? '' : String(action.publicPrevu)],
      ['Public touché', reached],
    ),
    ...titled(3, 'Mise en œuvre', action.miseEnOeuvre),
    ...(indicateurs.length > 0 ? [titre(3, 'Indicateurs'), indicateursTable(indicateurs, annee)] : []),
    ...(commented.length > 0
      ? [
          paragraphe('Commentaires\u00A0:'),
          ...commented.map(({ libelle, commentaire }): Bloc => ({ type: 'paragraphe', texte: fr`${libelle}\u00A0: ${commentaire}`, fort: libelle })),
        ]
      : []),
    ...(counted.length > 0
      ? [note('Comment sont comptés les indicateurs calculés\u00A0:'), puces(counted.map(({ libelle, definition }) => fr`${libelle}\u00A0: ${definition}`))]
      : []),
    ...seances(contexte, lue),
    ...(means.length > 0 ? [titre(3, 'Moyens'), ...means] : []),
    ...coutsTable(action, collectivite),
    ...definitions(['Autres financeurs', action.autresFinanceurs]),
    ...titled(3, 'Enseignements', action.enseignements),
    ...titled(3, 'Suite', action.suite),
  ]
}

/** 4: every action. */
export const partieActions = (contexte: ContexteRapport): Bloc[] => [
  { type: 'titre', niveau: 1, texte: 'Les actions', nouvellePage: true },
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
    { type: 'titre', niveau: 1, texte: 'Publics et territoire', nouvellePage: true },
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
export function partieEcarts({ actions, seuils }: ContexteRapport): Bloc[] {
  const short = actions.flatMap(({ action, indicateurs }) => indicateurs.filter(({ feu }) => feu === 'eloigne').map(indicateur => ({ action, indicateur })))
  const written_ = actions.flatMap((lue, rank) => (isWritten(lue.action.ecarts) ? [titre(2, headOf(lue, rank)), ...written(lue.action.ecarts)] : []))
  return chapitre('Difficultés, écarts et ajustements', [
    ...(short.length > 0
      ? [
          paragraphe(fr`${plural(short.length, 'indicateur est', 'indicateurs sont')} sous ${seuils.proche} % de la cible :`),
          ...short.flatMap(({ action, indicateur }) => [
            { type: 'puces', items: [[action.code, `${indicateur.libelle}\u00A0: ${formatTaux(indicateur.taux)}`].filter(isWritten).join(' – ')] } satisfies Bloc,
            ...(isWritten(indicateur.commentaire) ? [citation(indicateur.commentaire)] : []),
          ]),
        ]
      : [paragraphe(actions.length > 0 ? fr`Aucun indicateur n’est sous ${seuils.proche} % de la cible.` : 'Non renseigné.')]),
    ...written_,
  ])
}
