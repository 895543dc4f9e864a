import { citation, definitions, paragraphe, section, titre, written } from '../documents/blocs'
import { duNom } from '../documents/nomAvecArticle'
import { structureNames } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import { members } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatJour, formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { formatNombre, listInFrench, plural } from '../kernel/texte'
import { rangEnLettres } from '../offres/classement'
import { grille } from '../offres/grille'
import { coutTotal } from './coutIngenierie'
import type { ContextePvChoix, OffreNotee } from './pvChoixContexte'

const UNKNOWN = 'n.c.'
const namesOf = (offres: readonly OffreNotee[]): string => listInFrench(offres.map(({ nom }) => nom))

/** Who was asked, when, who answered; or why nobody else was asked. */
export function sectionConsultation({ lire, ingenierie, offres, concurrence, sigle }: ContextePvChoix): Bloc[] {
  const { cahierDesChargesLe, consultationEnvoiLe, consultationLimite, prestatairesConsultes, absenceConcurrence } = ingenierie
  const consulted = structureNames(lire, prestatairesConsultes)
  const answered = new Set(offres.flatMap(({ offre }) => offre.prestataireId ?? []))
  const silent = structureNames(lire, Object.fromEntries(members(prestatairesConsultes).flatMap(id => (answered.has(id) ? [] : [[id, true as const]]))))
  const late = offres.filter(({ offre }) => offre.recueLe !== undefined && consultationLimite !== undefined && offre.recueLe > consultationLimite)
  const received = offres.length === 0 ? 'Aucune offre n’a été reçue.' : fr`Le ${sigle} a reçu ${offres.length === 1 ? 'une seule offre' : plural(offres.length, 'offre')}.`
  const sent = consultationEnvoiLe ? fr` le ${formatJourLong(consultationEnvoiLe)}` : ''
  const dated = cahierDesChargesLe ? fr` du ${formatJourLong(cahierDesChargesLe)}` : ''
  const alone = !concurrence && isWritten(absenceConcurrence) ? absenceConcurrence : undefined
  const story = join(
    consulted.length > 0 && fr`Le cahier des charges${dated} a été adressé${sent} à ${plural(consulted.length, 'prestataire')} : ${listInFrench(consulted)}.`,
    consultationLimite && (consulted.length > 0 || !alone) && fr`Les réponses étaient attendues au plus tard le ${formatJourLong(consultationLimite)}.`,
    (consulted.length > 0 || !alone || offres.length > 0) && received,
    silent.length > 0 && offres.length > 0 && fr`${listInFrench(silent)} ${silent.length > 1 ? 'n’ont' : 'n’a'} pas remis d’offre.`,
    late.length > 0 && fr`Après la date limite : ${late.length > 1 ? 'les offres' : 'l’offre'} ${listInFrench(late.map(({ nom }) => duNom(nom)))}.`,
  )
  return section(1, 'Consultation', [...written(story), ...(alone ? [paragraphe('Il n’y a pas eu de mise en concurrence, pour le motif suivant\u00A0:'), citation(alone)] : [])])
}

/** The offres with their prices, then what each proposes. */
export function sectionOffres({ offres }: ContextePvChoix): Bloc[] {
  if (offres.length === 0) return []
  return section(1, 'Offres reçues', [
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Prestataire', largeur: 36 },
        { titre: 'Reçue le', largeur: 16 },
        { titre: 'Jours', largeur: 10, droite: true },
        { titre: 'Prix par jour', largeur: 18, droite: true },
        { titre: 'Total TTC', largeur: 20, droite: true },
      ],
      lignes: offres.map(({ offre, nom }) => [
        nom,
        formatJour(offre.recueLe) || UNKNOWN,
        offre.jours === undefined ? UNKNOWN : formatNombre(offre.jours),
        formatCentimes(offre.prixJour) || UNKNOWN,
        formatCentimes(offre.total) || UNKNOWN,
      ]),
    },
    ...offres.flatMap(({ offre, nom }) => {
      const told = definitions(['Méthode', offre.methode], ['Références', offre.referencesEss])
      return told.length > 0 ? [titre(2, nom), ...told] : []
    }),
  ])
}

/** Criteria by offres, totals and ranks; what lacks a mark is said, and has no rank. */
export function sectionNotation({ offres }: ContextePvChoix): Bloc[] {
  const lines = grille(offres.map(({ offre }) => offre))
  if (lines.length === 0) return []
  const sur = offres[0]?.note.sur
  const tied = offres.filter(({ note }) => note.rang === 1 && note.exAequo)
  const incomplete = offres.filter(({ note }) => note.manquent.length > 0)
  return section(1, 'Notation', [
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Critère', largeur: 34 },
        { titre: 'Noté sur', largeur: 12, droite: true },
        ...offres.map(({ nom }) => ({ titre: nom, largeur: 54 / offres.length, droite: true })),
      ],
      lignes: [
        ...lines.map(({ critere, sur: scale, notes }) => [
          critere || 'Critère sans nom',
          scale === undefined ? UNKNOWN : formatNombre(scale),
          ...offres.map(({ offre }) => {
            const note = notes.get(offre.id)?.note
            return note === undefined ? UNKNOWN : formatNombre(note)
          }),
        ]),
        [
          'Total',
          sur === undefined ? UNKNOWN : formatNombre(sur),
          ...offres.map(({ note }) => (note.rang === undefined || note.total === undefined ? UNKNOWN : formatNombre(note.total))),
        ],
        ['Rang', '', ...offres.map(({ note }) => rangEnLettres(note) || UNKNOWN)],
      ],
      fortes: [lines.length, lines.length + 1],
    },
    ...incomplete.map(({ nom, note }) => paragraphe(fr`L’offre ${duNom(nom)} n’est pas classée : il manque la note de ${listInFrench(note.manquent)}.`)),
    ...(tied.length > 0 ? [paragraphe(fr`${namesOf(tied)} sont à égalité au premier rang.`)] : []),
  ])
}

/** The one that is kept, its rank and its price, and why. */
export function sectionChoix({ ingenierie, prestataire, retenue, sigle, collective, concurrence }: ContextePvChoix): Bloc[] {
  if (!prestataire) return []
  const who = `${collective ? 'Les structures' : 'La structure'} et le ${sigle} retiennent`
  const nom = prestataire.nom ?? 'le prestataire choisi'
  const { rang, exAequo = false, total: points, sur } = retenue?.note ?? {}
  const ranked =
    concurrence && rang !== undefined && points !== undefined
      ? fr`, classée ${rang === 1 ? `première${exAequo ? ' ex æquo' : ''}` : rangEnLettres({ rang, exAequo })} avec ${formatNombre(points)} ${points < 2 ? 'point' : 'points'}${sur === undefined ? '' : ` sur ${formatNombre(sur)}`}`
      : ''
  const total = retenue?.offre.total ?? coutTotal(ingenierie)
  const price = total === undefined ? '' : fr`, pour ${formatCentimes(total)} toutes taxes comprises`
  return section(1, 'Choix du prestataire', [
    paragraphe(retenue ? fr`${who} l’offre ${duNom(nom)}${ranked}${price}.` : fr`${who} ${nom}${price}.`),
    ...(isWritten(ingenierie.choixMotif) ? [paragraphe('Ce choix est motivé comme suit\u00A0:'), citation(ingenierie.choixMotif)] : []),
    ...(concurrence
      ? [
          paragraphe(
            ingenierie.candidatsInformesLe
              ? fr`Tous les candidats ont été informés du résultat le ${formatJourLong(ingenierie.candidatsInformesLe)}.`
              : 'Tous les candidats sont informés du résultat par écrit.',
          ),
        ]
      : []),
  ])
}
