import type { Manque } from '../contract'
import { printedDla } from '../conventions/mentionsDla'
import { paragraphe, puces } from '../documents/blocs'
import { droitsDesPersonnes } from '../documents/donneesPersonnelles'
import { bySeverity, manque } from '../documents/manque'
import { fullNameOf, namedWithFunction, seatOf } from '../documents/parties'
import { fr, inSentence, isWritten, join, listed } from '../documents/phrases'
import { faitA, signatureDe } from '../documents/signatures'
import { draftOf, type ElementSujet } from '../documents/sujet'
import { financeursDe } from '../financements/financeursDe'
import type { ModeleDocument } from '../kernel/document'
import { formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import { yearOf } from '../kernel/jour'
import { formatCentimes } from '../kernel/montant'
import { plural } from '../kernel/texte'
import { display } from '../kernel/validation'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import { engagementsStructure } from './engagements'
import type { Ingenierie } from './ingenierie'
import { type ContexteIngenierie, contexteIngenierie, type Participante, servies } from './ingenierieContexte'

/** Each structure served signs its own letter. */
export const structuresServies = (ingenierie: Ingenierie, lire: Lecture): ElementSujet[] =>
  servies(contexteIngenierie(ingenierie, lire)).map(({ id, structure }) => ({ id, titre: structure.nom ?? '' }))

const participanteOf = (contexte: ContexteIngenierie, element: string | undefined): Participante | undefined =>
  servies(contexte).find(({ id }) => element === undefined || id === element)

/** What a lettre d’engagement lacks before a structure signs it. */
export function lettreEngagementManques(ingenierie: Ingenierie, lire: Lecture, element?: string): Manque[] {
  const contexte = contexteIngenierie(ingenierie, lire)
  const { structure, representant, parcours } = participanteOf(contexte, element) ?? {}
  const here = (champ: keyof Ingenierie & string, gravite: Manque['gravite'], phrase: string) => manque(lire, 'ingenieries', ingenierie, champ, gravite, phrase)
  return bySeverity([
    !isWritten(ingenierie.nom) && here('nom', 'bloquant', 'Indiquez l’intitulé de l’ingénierie.'),
    !structure && here('structures', 'bloquant', 'Aucune structure n’est inscrite.'),
    structure && !isWritten(structure.siret) && manque(lire, 'structures', structure, 'siret', 'avertissement', 'Indiquez le SIRET de la structure.'),
    structure && !isWritten(structure.adresse) && manque(lire, 'structures', structure, 'adresse', 'avertissement', 'Indiquez l’adresse du siège.'),
    structure && !representant && manque(lire, 'structures', structure, 'nom', 'bloquant', 'Indiquez qui représente cette structure, dans la fiche de la personne.'),
    !contexte.prestataire && here('prestataireId', 'avertissement', 'Sans prestataire, la lettre ne le nomme pas.'),
    ingenierie.joursPrevus === undefined && here('joursPrevus', 'avertissement', 'Indiquez les jours prévus.'),
    !ingenierie.dateDebut && here('dateDebut', 'avertissement', 'Indiquez le début de l’ingénierie.'),
    parcours &&
      !parcours.accordInstance &&
      manque(lire, 'parcours', parcours, 'accordInstance', 'avertissement', 'Sans date, la lettre ne dit pas que l’instance a donné son accord.'),
  ])
}

/** What the ingénierie is, in one sentence: who does it, how long, when; as much of it as is known. */
function presentation({ ingenierie, prestataire, sigle }: ContexteIngenierie): string {
  const { joursPrevus, dateDebut, dateFin } = ingenierie
  const details = [
    isWritten(prestataire?.nom) && fr`est confiée à ${prestataire.nom}`,
    joursPrevus !== undefined && fr`compte ${plural(joursPrevus, 'jour')}`,
    dateDebut && fr`commence ${formatDateConnueEnPhrase(dateDebut)}`,
    dateFin && fr`s’achève ${formatDateConnueEnPhrase(dateFin)}`,
  ].filter(detail => detail !== false && detail !== undefined && detail !== '')
  const told = details.length > 1 ? `${details.slice(0, -1).join(', ')} et ${details.at(-1)}` : details[0]
  return join(fr`Cette ingénierie est mise en œuvre par le ${sigle} dans le cadre du dispositif local d’accompagnement (DLA).`, told && `Elle ${told}.`)
}

/** What is asked of all the structures, in cents: as the convention signed with the prestataire says, else the ingénierie. */
const participationDemandee = ({ id, participationStructure = 0 }: Ingenierie, lire: Lecture): number =>
  lire.where('conventions', 'ingenierieId', id).find(({ type }) => type === 'tripartite')?.participation ?? participationStructure

/** The lettre d’engagement of one structure of a collective ingénierie (metier.md § 6.2). */
export function lettreEngagementDocument(ingenierie: Ingenierie, lire: Lecture, element?: string): ModeleDocument {
  const contexte = contexteIngenierie(ingenierie, lire)
  const { pes21, sigle } = contexte
  const { structure, representant, parcours } = participanteOf(contexte, element) ?? {}
  const { nom: intitule = '' } = ingenierie
  const participation = participationDemandee(ingenierie, lire)
  const nom = isWritten(structure?.nom) ? structure.nom : 'la structure'
  const siret = isWritten(structure?.siret) ? fr`, SIRET ${display('siret', structure.siret)}` : ''
  const forme = structure?.formeJuridique ? fr`, ${inSentence(lire.libelle('formesJuridiques', structure.formeJuridique))}` : ''
  const siege = structure && seatOf(lire, structure)
  return rediger(
    {
      titre: 'Lettre d’engagement',
      ...(isWritten(intitule) ? { sousTitre: intitule } : {}),
      ...(isWritten(ingenierie.code) ? { reference: fr`Ingénierie n° ${ingenierie.code}` } : {}),
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedDla(lire, financeursDe(lire, 'dla', yearOf(contexte.jour)), contexte.jour),
      blocs: [
        paragraphe(
          fr`${isWritten(structure?.nom) ? structure.nom : 'La structure'}${forme}${siret}${siege ? fr`, dont le siège est situé ${siege}` : ''}${representant ? fr`, représentée par ${namedWithFunction(representant)}` : ''}, s’engage à suivre l’ingénierie collective « ${intitule} ».`,
        ),
        paragraphe(presentation(contexte)),
        ...(parcours?.accordInstance
          ? [paragraphe(fr`Le conseil d’administration de la structure, ou l’instance qui en tient lieu, a donné son accord le ${formatJourLong(parcours.accordInstance)}.`)]
          : []),
        paragraphe('À ce titre, la structure s’engage à\u00A0:'),
        puces(
          listed([
            ...engagementsStructure(sigle),
            'tenir pour confidentielles les informations qui concernent les autres structures participantes',
            fr`citer le DLA, le ${sigle} et les financeurs du dispositif lorsqu’elle communique sur l’ingénierie`,
          ]),
        ),
        paragraphe(
          participation > 0
            ? fr`Une participation de ${formatCentimes(participation)}, toutes structures réunies, est demandée aux structures bénéficiaires ; la structure règle la part qui lui revient.`
            : 'Aucune participation financière n’est demandée à la structure.',
        ),
        paragraphe(
          'La structure a pris connaissance du cahier des charges et de la convention d’ingénierie collective, à laquelle la présente lettre est annexée. Les livrables qui la concernent lui appartiennent et ne sont diffusés qu’avec son accord.',
        ),
        paragraphe(droitsDesPersonnes(pes21)),
        {
          type: 'signatures',
          faitA: faitA(lire.commune(structure?.commune)?.nom, undefined),
          parties: [signatureDe(fr`Pour ${nom}`, representant)],
          mention: 'Date et signature',
        },
      ],
      ...draftOf(lettreEngagementManques(ingenierie, lire, element)),
    },
    pes21,
  )
}
