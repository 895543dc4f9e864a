import { ingenieriesStarted, structuresServed } from '../chiffres/actesDla'
import type { CodeChiffre } from '../chiffres/libelles'
import { note } from '../documents/blocs'
import { fr, join } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { compareDates } from '../kernel/jour'
import { formatEntier, listInFrench, plural } from '../kernel/texte'
import { commentCompte, comparaison, counted, rangee } from './chiffresActivite'
import type { ContexteActivite } from './contexteActivite'
import { dateEnTete } from './evenements'
import { chapitreSi, partieSi } from './prose'
import { temoignages } from './temoignagesActivite'
import { presentations, zooms } from './textes'

const CODES: readonly CodeChiffre[] = [
  'dla.structures-accueillies',
  'dla.structures-beneficiaires',
  'dla.diagnostics-individuels',
  'dla.ingenieries-individuelles',
  'dla.ingenieries-collectives',
  'dla.structures-en-ingenierie-collective',
  'dla.suivis-post-ingenierie',
]

/** The acts of the year in a sentence: those that are none are not told. */
function actes({ chiffre }: ContexteActivite): string {
  const [diagnostics, individuelles, collectives, reunies, suivis] = CODES.slice(2).map(code => chiffre(code).valeur) as [number, number, number, number, number]
  const parts = [
    diagnostics > 0 && plural(diagnostics, 'diagnostic individuel', 'diagnostics individuels'),
    individuelles > 0 && plural(individuelles, 'ingénierie individuelle', 'ingénieries individuelles'),
    collectives > 0 && fr`${plural(collectives, 'ingénierie collective', 'ingénieries collectives')}${reunies > 0 ? fr` réunissant ${plural(reunies, 'structure')}` : ''}`,
    suivis > 0 && fr`un suivi post-ingénierie pour ${plural(suivis, 'structure')}`,
  ].filter(part => part !== false)
  return parts.length > 0 ? fr` : ${listInFrench(parts)}` : ''
}

function resume(contexte: ContexteActivite): Bloc[] {
  const { annee, chiffre } = contexte
  const [accueillies, beneficiaires] = [chiffre('dla.structures-accueillies'), chiffre('dla.structures-beneficiaires')]
  if (accueillies.valeur + beneficiaires.valeur === 0) return []
  const welcomed = accueillies.valeur > 0 && fr`En ${annee}, ${plural(accueillies.valeur, 'structure a été accueillie', 'structures ont été accueillies')} par le DLA.`
  const served = beneficiaires.valeur > 0 && fr`${plural(beneficiaires.valeur, 'structure en a bénéficié', 'structures en ont bénéficié')}${actes(contexte)}.`
  return [
    {
      type: 'paragraphe',
      texte: join(
        welcomed,
        served,
        beneficiaires.valeur > 1 && 'Une même structure peut recevoir plusieurs de ces appuis la même année\u00A0: elle n’est alors comptée qu’une fois.',
      ),
      notes: [beneficiaires, chiffre('dla.suivis-post-ingenierie')].filter(({ valeur }) => valeur > 0).map(commentCompte),
    },
  ]
}

/** The collective ingénieries of the year: what about, with whom, for how many. */
function collectives({ lire, annee, chiffre }: ContexteActivite): Bloc[] {
  const all = ingenieriesStarted(lire, annee, 'collective').sort((a, b) => compareDates(a.dateDebut, b.dateDebut))
  if (all.length === 0) return []
  const served = all.map(ingenierie => new Set(structuresServed(lire, ingenierie)).size)
  const [places, distinctes] = [served.reduce((sum, one) => sum + one, 0), chiffre('dla.structures-en-ingenierie-collective').valeur]
  return [
    {
      type: 'tableau',
      legende: `Ingénieries collectives commencées en ${annee}`,
      colonnes: [
        { titre: 'Thème', largeur: 44 },
        { titre: 'Avec', largeur: 20 },
        { titre: 'Début', largeur: 22 },
        { titre: 'Structures', largeur: 14, droite: true },
      ],
      lignes: all.map((ingenierie, rank) => [
        ingenierie.nom ?? '',
        lire.get('structures', ingenierie.prestataireId)?.nom ?? '',
        dateEnTete(ingenierie.dateDebut),
        formatEntier(served[rank] ?? 0),
      ]),
    },
    ...(places > distinctes
      ? [note(fr`Une même structure peut suivre plusieurs ingénieries collectives : ces ${formatEntier(places)} participations sont celles de ${plural(distinctes, 'structure')}.`)]
      : []),
  ]
}

/** The DLA: for whom, what for, its figures, what beneficiaries say, a journey. */
export function dla(contexte: ContexteActivite): Bloc[] {
  const chiffres = counted(contexte, CODES)
  return chapitreSi('Le dispositif local d’accompagnement', [
    ...presentations(contexte, 'dla'),
    ...partieSi(
      2,
      `Les chiffres de ${contexte.annee}`,
      resume(contexte),
      rangee(contexte, chiffres, `Le DLA en ${contexte.annee}`),
      collectives(contexte),
      comparaison(contexte, chiffres, `Le DLA en ${contexte.annee - 1} et en ${contexte.annee}`),
    ),
    ...temoignages(contexte, 'dla'),
    ...zooms(contexte, 'dla'),
  ])
}
