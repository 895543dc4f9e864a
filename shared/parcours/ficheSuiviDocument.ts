import { definitions, paragraphe, puces, section } from '../documents/blocs'
import { nameOf } from '../documents/parties'
import { fr, isWritten } from '../documents/phrases'
import { type Echange, natureEchangeLabels } from '../echanges/echange'
import { members } from '../kernel/champs'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatDateConnue, formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import { plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { avancement } from './avancementBlocs'
import { ficheSuiviManques } from './ficheSuiviManques'
import type { Parcours } from './parcours'
import { feuilleParcours } from './parcoursContexte'
import { type ContexteSuivi, contexteSuivi } from './suiviContexte'

function reperes({ lire, parcours, chargeMission, diagnostic, ingenieries }: ContexteSuivi): Bloc[] {
  return definitions(
    ['Suivi par', chargeMission && nameOf(chargeMission)],
    ['Accueil', formatDateConnue(parcours.dateAccueil)],
    ['Diagnostic validé', formatDateConnue(diagnostic?.dateValidation)],
    [
      ingenieries.length > 1 ? 'Ingénieries' : 'Ingénierie',
      ingenieries
        .map(({ nom, dateBilan, dateDebut }) =>
          [nom, dateBilan ? `bilan ${formatDateConnueEnPhrase(dateBilan)}` : dateDebut && `commencée ${formatDateConnueEnPhrase(dateDebut)}`].filter(isWritten).join(', '),
        )
        .join('\n'),
    ],
    ['État au', formatJourLong(lire.aujourdhui)],
  )
}

const present = (lire: Lecture, { avec, avecPrecision }: Echange): string =>
  [
    ...members(avec)
      .flatMap(id => lire.get('personnes', id) ?? [])
      .map(nameOf),
    avecPrecision,
  ]
    .filter(isWritten)
    .join('\n')

/** « 6 rendez-vous de suivi ont eu lieu », then one a line; a column nobody wrote in is left out. */
function rencontres({ lire, tenus }: ContexteSuivi): Bloc[] {
  if (tenus.length === 0) return [paragraphe('Aucun rendez-vous de suivi n’a encore eu lieu.')]
  const columns: [titre: string, largeur: number, of: (echange: Echange) => string][] = [
    ['Date', 14, ({ date }) => formatDateConnue(date) || 'n.c.'],
    ['Nature', 14, ({ nature }) => (nature ? natureEchangeLabels[nature] : '')],
    ['Avec', 18, echange => present(lire, echange)],
    ['Ce qui a été vu', 34, ({ resume, nom }) => [resume, nom].find(isWritten) ?? ''],
    ['Suite prévue', 20, ({ suite, suiteLe }) => [suite, suiteLe && formatDateConnue(suiteLe)].filter(isWritten).join('\n')],
  ]
  const known = columns.filter(([, , of]) => tenus.some(echange => of(echange) !== ''))
  return [
    paragraphe(fr`${plural(tenus.length, 'échange', 'échanges')} de suivi ${tenus.length > 1 ? 'ont' : 'a'} eu lieu.`),
    { type: 'tableau', colonnes: known.map(([titre, largeur]) => ({ titre, largeur })), lignes: tenus.map(echange => known.map(([, , of]) => of(echange))) },
  ]
}

/** The meetings to come, then what is to be done before. */
function prochaines({ lire, aVenir, taches }: ContexteSuivi): Bloc[] {
  const meetings = aVenir.map(({ nom, date }) => fr`${nom ?? 'Rendez-vous de suivi'}, ${formatDateConnueEnPhrase(date ?? '')}`)
  const todo = taches.map(({ nom, echeance, responsableId }) => {
    const who = lire.get('personnes', responsableId)
    return [nom, who && nameOf(who), echeance && fr`pour le ${formatJourLong(echeance)}${echeance < lire.aujourdhui ? ' (échéance passée)' : ''}`].filter(isWritten).join(', ')
  })
  const items = [...meetings, ...todo].filter(isWritten)
  return items.length > 0 ? [puces(items)] : []
}

/** The fiche de suivi: the meetings since the ingénierie, where the préconisations stand, what comes next (metier.md §§ 2.2, 2.6). */
export function ficheSuiviDocument(parcours: Parcours, lire: Lecture): ModeleDocument {
  const contexte = contexteSuivi(parcours, lire)
  return feuilleParcours(
    contexte,
    'Fiche de suivi',
    [
      ...reperes(contexte),
      ...section(1, 'Rendez-vous de suivi', rencontres(contexte)),
      ...section(1, 'Où en sont les préconisations', avancement(parcours)),
      ...section(1, 'Prochaines étapes', prochaines(contexte)),
    ],
    ficheSuiviManques(parcours, lire),
  )
}
