import { definitions, listedLines, paragraphe, section, titled, written } from '../documents/blocs'
import { nameOf } from '../documents/parties'
import { fr, join } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatDateConnue, formatDateConnueEnPhrase, formatJour, formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { formatNombre, listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { bilanFactures } from './bilanFactures'
import { bilanManques, contexteBilan } from './bilanManques'
import { coutTotal } from './coutIngenierie'
import { feuilleIngenierie } from './feuilleIngenierie'
import type { Ingenierie } from './ingenierie'
import type { ContexteIngenierie } from './ingenierieContexte'
import { signaturesIngenierie, signeeParPrestataire } from './signaturesIngenierie'

const UNKNOWN = 'n.c.'

/** From when to when; only once when both are the same month, or the same quarter. */
const periode = ({ dateDebut, dateFin }: Ingenierie): [string, string][] =>
  dateDebut !== undefined && dateDebut === dateFin
    ? [['Intervention', formatDateConnue(dateDebut)]]
    : [
        ['Début', formatDateConnue(dateDebut)],
        ['Fin', formatDateConnue(dateFin)],
      ]

function faits({ lire, ingenierie, participantes, prestataire, chargeMission }: ContexteIngenierie): Bloc[] {
  return definitions(
    [participantes.length > 1 ? 'Structures' : 'Structure', listInFrench(participantes.flatMap(({ structure }) => structure.nom ?? []))],
    ['Prestataire', prestataire?.nom],
    ['Suivie par', chargeMission && nameOf(chargeMission)],
    ['Thématique', ingenierie.thematique && lire.libelle('thematiques', ingenierie.thematique)],
    ...periode(ingenierie),
    ['Réunion de bilan', formatDateConnue(ingenierie.dateBilan)],
  )
}

const difference = (ecart: number, words: string): string => (ecart === 0 ? 'Aucun' : `${ecart > 0 ? '+' : ''}${words}`.replace('-', '\u2212'))

/** Days and money, agreed and done; « n.c. » for what is not known. */
function prevuRealise(ingenierie: Ingenierie): Bloc[] {
  const { joursPrevus, joursRealises } = ingenierie
  const cout = coutTotal({ ...ingenierie, joursRealises: undefined })
  const { facture, paye } = bilanFactures(ingenierie)
  const bills = ordered(ingenierie.factures)
  const billed = bills.length > 0
  const known = billed && bills.every(({ ttc }) => ttc !== undefined)
  if (joursPrevus === undefined && joursRealises === undefined && cout === undefined && !billed) return []
  const jours = joursPrevus === undefined || joursRealises === undefined ? undefined : joursRealises - joursPrevus
  const ecart = cout === undefined || !known ? undefined : facture - cout
  return [
    {
      type: 'tableau',
      colonnes: [
        { titre: '', largeur: 34 },
        { titre: 'Prévu', largeur: 22, droite: true },
        { titre: 'Réalisé', largeur: 22, droite: true },
        { titre: 'Écart', largeur: 22, droite: true },
      ],
      lignes: [
        [
          'Jours',
          ...[joursPrevus, joursRealises].map(count => (count === undefined ? UNKNOWN : formatNombre(count))),
          jours === undefined ? UNKNOWN : difference(jours, formatNombre(jours)),
        ],
        [
          'Coût, toutes taxes comprises',
          formatCentimes(cout) || UNKNOWN,
          known ? formatCentimes(facture) : UNKNOWN,
          ecart === undefined ? UNKNOWN : difference(ecart, formatCentimes(ecart)),
        ],
        ...(billed ? [['dont payé', '', bills.some(({ ttc, payeeLe }) => payeeLe !== undefined && ttc === undefined) ? UNKNOWN : formatCentimes(paye), '']] : []),
      ],
    },
  ]
}

/** The bills, added up. */
function factures(ingenierie: Ingenierie): Bloc[] {
  const bills = ordered(ingenierie.factures)
  if (bills.length === 0) return []
  return [
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Facture', largeur: 22 },
        { titre: 'Date', largeur: 14 },
        { titre: 'Hors taxes', largeur: 17, droite: true },
        { titre: 'TVA', largeur: 15, droite: true },
        { titre: 'TTC', largeur: 17, droite: true },
        { titre: 'Payée le', largeur: 15 },
      ],
      lignes: [
        ...bills.map(({ numero, date, ht, tva, ttc, payeeLe }, index) => [
          numero ?? `Facture ${index + 1}`,
          formatJour(date) || UNKNOWN,
          formatCentimes(ht) || UNKNOWN,
          formatCentimes(tva) || UNKNOWN,
          formatCentimes(ttc) || UNKNOWN,
          payeeLe ? formatJour(payeeLe) : 'À payer',
        ]),
        ['Total', '', '', '', bills.every(({ ttc }) => ttc !== undefined) ? formatCentimes(bilanFactures(ingenierie).facture) : UNKNOWN, ''],
      ],
      total: true,
    },
  ]
}

const outOfFive = (note: number | undefined): string => (note === undefined ? '' : fr`${note} sur 5`)

function appreciation({ ingenierie: i, collective }: ContexteIngenierie): Bloc[] {
  return [
    ...written(i.pertinence),
    ...definitions(
      [collective ? 'Satisfaction des structures' : 'Satisfaction de la structure', outOfFive(i.satisfactionStructure)],
      ['Satisfaction du prestataire', outOfFive(i.satisfactionPrestataire)],
    ),
    ...titled(2, 'Remarques', i.satisfactionRemarques),
  ]
}

/** The compte rendu de bilan of an ingénierie: what was agreed and done, what it is worth, what comes next (metier.md § 2.6). */
export function bilanDocument(ingenierie: Ingenierie, lire: Lecture): ModeleDocument {
  const contexte = contexteBilan(ingenierie, lire)
  const { rapportRecuLe, dateBilan } = ingenierie
  return feuilleIngenierie(
    contexte,
    'Compte rendu de bilan',
    [
      ...faits(contexte),
      ...section(1, 'Rappel du besoin', [...written(ingenierie.enjeux), ...listedLines(ingenierie.objectifs)]),
      ...section(1, 'Prévu et réalisé', [...prevuRealise(ingenierie), ...written(ingenierie.ecarts)]),
      ...section(1, 'Livrables', [...written(rapportRecuLe && fr`Le rapport final a été reçu le ${formatJourLong(rapportRecuLe)}.`), ...listedLines(ingenierie.livrables)]),
      ...section(1, 'Factures', factures(ingenierie)),
      ...section(1, 'Appréciation', appreciation(contexte)),
      ...section(1, 'Suites et nouveaux besoins', listedLines(ingenierie.suites)),
      paragraphe(
        join(
          dateBilan && fr`Ce compte rendu a été établi à la suite de la réunion de bilan, tenue ${formatDateConnueEnPhrase(dateBilan)}.`,
          contexte.collective
            ? 'Ce qui est écrit sur une structure lui appartient et n’est diffusé qu’avec son accord.'
            : 'Les documents produits appartiennent à la structure et ne sont diffusés qu’avec son accord.',
        ),
      ),
      ...signaturesIngenierie(contexte, dateBilan, signeeParPrestataire(contexte)),
    ],
    bilanManques(ingenierie, lire),
  )
}
