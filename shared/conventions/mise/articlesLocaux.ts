import { alinea, article, definitions, puces } from '../../documents/blocs'
import { fr, join, listed } from '../../documents/phrases'
import { ordered } from '../../kernel/champs'
import type { Bloc } from '../../kernel/document'
import { formatHeure, formatJourLong } from '../../kernel/formatJour'
import { montantComplet } from '../../kernel/montantEnLettres'
import { formatNombre } from '../../kernel/texte'
import { annexees, annonce } from '../articlesUsuels'
import type { Convention } from '../convention'
import type { ContexteMise } from './quiPrete'

/** Article 1: what is lent, where, how large. */
export const articleDesignation = ({ convention, preteur, utilisateur }: ContexteMise): Bloc[] => [
  article('Objet et désignation des locaux'),
  alinea(fr`${preteur.Le} prête ${utilisateur.au}, qui l’accepte, les locaux désignés ci-après. Ce prêt à usage est régi par les articles 1875 et suivants du code civil.`),
  ...definitions(
    ['Locaux', convention.locaux],
    ['Adresse', convention.adresseLocaux],
    ['Surface', convention.surface === undefined ? undefined : `${formatNombre(convention.surface)}\u00A0m²`],
  ),
  ...annexees(convention),
]

const plage = (debut: string | undefined, fin: string | undefined): string =>
  debut && fin ? `de ${formatHeure(debut)} à ${formatHeure(fin)}` : debut ? `à partir de ${formatHeure(debut)}` : fin ? `jusqu’à ${formatHeure(fin)}` : 'à toute heure'

/** Article 2: what they are used for, and when. */
export function articleUsage({ convention: { objet, creneaux }, preteur, utilisateur }: ContexteMise): Bloc[] {
  const lignes = ordered(creneaux).map(({ jours = '', debut, fin }) => [jours, plage(debut, fin)])
  return [
    article('Usage et créneaux'),
    ...annonce('Les locaux servent exclusivement à l’usage suivant\u00A0:', objet),
    ...(lignes.length > 0
      ? [
          alinea(fr`${utilisateur.Le} dispose des locaux aux créneaux suivants :`),
          {
            type: 'tableau' as const,
            colonnes: [
              { titre: 'Jours', largeur: 50 },
              { titre: 'Horaires', largeur: 50 },
            ],
            lignes,
          },
        ]
      : [alinea(fr`${utilisateur.Le} dispose des locaux à toute heure.`)]),
    alinea(fr`${utilisateur.Le} ne peut ni les prêter, ni les louer, ni en changer l’usage sans l’accord écrit ${preteur.du}.`),
  ]
}

/** Article 3: the state they are lent and given back in. */
export const articleEtat = ({ convention: { etatDesLieux } }: ContexteMise): Bloc[] => [
  article('État des lieux'),
  alinea(
    join(
      etatDesLieux
        ? fr`Un état des lieux d’entrée a été dressé par les deux parties le ${formatJourLong(etatDesLieux)}.`
        : 'Un état des lieux est dressé par les deux parties à l’entrée dans les locaux.',
      'Un second est dressé à leur restitution. Les locaux sont rendus dans l’état où ils ont été prêtés, compte tenu de leur usage normal.',
    ),
  ),
]

const quiPaie = ({ charges }: Convention, { preteur, utilisateur }: ContexteMise): string => {
  if (charges === 'preteur') return fr`Les charges (eau, électricité, chauffage, nettoyage) restent à la charge ${preteur.du}.`
  return charges === 'emprunteur' ? fr`Les charges (eau, électricité, chauffage, nettoyage) sont supportées par ${utilisateur.le}, sur justificatifs et sans marge.` : ''
}

/** Article 4: free by nature (C. civ., 1876), who pays the charges, and what it is worth in the accounts. */
export function articleGratuite(contexte: ContexteMise): Bloc[] {
  const { convention, utilisateur } = contexte
  const valeur = convention.valeurLocative
  return [
    article('Gratuité, charges et valorisation'),
    alinea(join('Le prêt est gratuit\u00A0: aucun loyer n’est dû.', quiPaie(convention, contexte))),
    ...(!valeur
      ? []
      : [
          alinea(
            fr`La valeur annuelle de cette mise à disposition est estimée à ${montantComplet(valeur)}. ${utilisateur.Le} peut l’inscrire parmi les contributions volontaires en nature de ses comptes (comptes 861 et 871).`,
          ),
        ]),
  ]
}

/** Article 5: what each owes the premises and the other. */
export const articleObligations = ({ preteur, utilisateur }: ContexteMise): Bloc[] => [
  article('Obligations des parties'),
  alinea(fr`${utilisateur.Le} s’engage à :`),
  puces(
    listed([
      'veiller raisonnablement à la garde et à la conservation des locaux et de leurs équipements',
      'respecter le règlement des lieux, les consignes de sécurité et l’effectif autorisé',
      fr`ne faire aucuns travaux sans l’accord écrit ${preteur.du}`,
      'signaler sans délai tout dommage ou dysfonctionnement',
    ]),
  ),
  alinea(fr`${preteur.Le} s’engage à :`),
  puces(listed(['remettre les locaux et leurs accès en bon état et conformes aux règles de sécurité', fr`prévenir ${utilisateur.le} à l’avance de toute indisponibilité`])),
]

/** Article 6: who insures what. */
export const articleAssuranceLocaux = ({ preteur, utilisateur }: ContexteMise): Bloc[] => [
  article('Assurances'),
  alinea(
    fr`${utilisateur.Le} assure ses biens, sa responsabilité civile et les risques liés à son occupation, et remet ${preteur.au} une attestation avant l’entrée dans les locaux. ${preteur.Le} assure l’immeuble.`,
  ),
]
