import { alinea, article, definitions, puces } from '../../documents/blocs'
import { namedWithFunction, parChacun } from '../../documents/parties'
import { fr, inSentence, isWritten, join, listed } from '../../documents/phrases'
import { members, ordered } from '../../kernel/champs'
import type { Bloc } from '../../kernel/document'
import { formatHeure, formatJour } from '../../kernel/formatJour'
import { formatNombre, plural } from '../../kernel/texte'
import { mandatOf } from '../../personnes/mandats'
import { annexees, annonce, annonceListe } from '../articlesUsuels'
import type { ContexteParties } from '../contexteParties'
import type { Convention } from '../convention'

/** `6 heures`, `1,5 heure`. */
export const heures = (duree: number): string => `${formatNombre(duree)}\u00A0heure${duree < 2 ? '' : 's'}`

/** Article 1: what is asked, for whom, how many of them, for how long. */
export function articleObjet({ convention, sigle, pes21 }: ContexteParties): Bloc[] {
  const { intitule, public: publicVise, effectifPrevu, duree, objet, formationProfessionnelle } = convention
  const quoi = formationProfessionnelle
    ? { la: 'l’action de formation professionnelle', une: 'une action de formation professionnelle' }
    : { la: 'l’intervention', une: 'une intervention' }
  return [
    article('Objet'),
    alinea(fr`Le commanditaire confie au ${sigle}, qui l’accepte, ${isWritten(intitule) ? fr`${quoi.la} intitulée « ${intitule} »` : quoi.une}.`),
    ...definitions(
      ['Public', publicVise],
      ['Effectif prévu', effectifPrevu === undefined ? undefined : plural(effectifPrevu, 'personne')],
      ['Durée', duree === undefined ? undefined : heures(duree)],
    ),
    ...annonce('Elle répond à la demande suivante\u00A0:', objet),
    ...(formationProfessionnelle && isWritten(pes21?.nda)
      ? [alinea(fr`Le ${sigle} a déclaré son activité d’organisme de formation sous le numéro ${pes21.nda}. Cet enregistrement ne vaut pas agrément de l’État.`)]
      : []),
    ...annexees(convention),
  ]
}

/** Article 2: what is aimed at, what is taught, with what (C. trav., L. 6353-1 for vocational training). */
export function articleContenu({ objectifs, programme, moyens }: Convention): Bloc[] {
  const blocs = [
    ...annonceListe('Les objectifs sont les suivants\u00A0:', objectifs),
    ...annonceListe('Le contenu est le suivant\u00A0:', programme),
    ...annonceListe('Les moyens pédagogiques et techniques sont les suivants\u00A0:', moyens),
  ]
  return blocs.length > 0 ? [article('Objectifs, contenu et moyens'), ...blocs] : []
}

const horaires = (debut: string | undefined, fin: string | undefined): string =>
  debut && fin ? `de ${formatHeure(debut)} à ${formatHeure(fin)}` : debut ? `à partir de ${formatHeure(debut)}` : ''

/** Article 3: when and where. */
export function articleDates({ dates }: Convention): Bloc[] {
  const lignes = ordered(dates).map(({ date, debut, fin, lieu = '' }) => [formatJour(date), horaires(debut, fin), lieu])
  if (lignes.length === 0) return []
  return [
    article('Dates, horaires et lieu'),
    alinea(lignes.length > 1 ? 'L’intervention a lieu aux dates suivantes\u00A0:' : 'L’intervention a lieu à la date suivante\u00A0:'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Date', largeur: 20 },
        { titre: 'Horaires', largeur: 30 },
        { titre: 'Lieu', largeur: 50 },
      ],
      lignes,
    },
  ]
}

/** Article 4: who comes, and who may come instead. */
export function articleIntervenants({ lire, convention, sigle, jour }: ContexteParties): Bloc[] {
  const noms = members(convention.intervenants)
    .flatMap(id => lire.get('personnes', id) ?? [])
    .map(personne => namedWithFunction(mandatOf(lire, personne, undefined, jour) ?? { personne, mandat: {} }))
  return [
    article(noms.length > 1 ? 'Intervenants' : 'Intervenant'),
    alinea(
      join(
        noms.length > 0 ? fr`L’intervention est assurée, pour le ${sigle}, ${parChacun(noms)}.` : fr`L’intervention est assurée par une personne que le ${sigle} désigne.`,
        fr`En cas d’empêchement, le ${sigle} propose au commanditaire une personne de compétence équivalente.`,
      ),
    ),
  ]
}

/** Article 5: what each does. */
export const articleEngagements = ({ sigle }: ContexteParties): Bloc[] => [
  article('Engagements des parties'),
  alinea(fr`Le ${sigle} s’engage à :`),
  puces(
    listed([
      'préparer l’intervention et l’adapter au public annoncé',
      'l’assurer aux dates et pour la durée convenues',
      'remettre aux participants les supports utiles, ou au commanditaire qui les leur transmet',
      'faire signer les feuilles d’émargement et les remettre au commanditaire',
    ]),
  ),
  alinea('Le commanditaire s’engage à\u00A0:'),
  puces(
    listed([
      'constituer le groupe, informer les participants et annoncer leur nombre avant l’intervention',
      'mettre à disposition une salle adaptée et le matériel nécessaire',
      fr`informer le ${sigle} de toute situation qui demande un aménagement, notamment pour les personnes en situation de handicap`,
      'lorsque l’intervention a lieu dans ses locaux, y assurer l’accueil et la sécurité des participants',
    ]),
  ),
]

/** Article 6: how it is followed and assessed, what is handed over at its end. */
export function articleSuivi({ evaluation, sanction, formationProfessionnelle }: Convention): Bloc[] {
  return [
    article('Suivi et évaluation'),
    alinea(
      formationProfessionnelle
        ? 'La présence est attestée, par demi-journée, par une feuille d’émargement signée des participants et de l’intervenant.'
        : 'La présence est attestée par une feuille d’émargement signée des participants.',
    ),
    ...annonce('Les acquis et la satisfaction sont évalués de la manière suivante\u00A0:', evaluation),
    ...(isWritten(sanction) ? [alinea(fr`À la fin, chaque participant reçoit : ${inSentence(sanction)}.`)] : []),
  ]
}
