import { definitions, listedLines, paragraphe, section, titre, written } from '../../documents/blocs'
import { fullNameOf, namedWithFunction } from '../../documents/parties'
import { atStart, fr, isWritten, join } from '../../documents/phrases'
import { faitA, signatureDe } from '../../documents/signatures'
import { draftOf } from '../../documents/sujet'
import { printedFor } from '../../financements/mentionsFinanceurs'
import { ordered } from '../../kernel/champs'
import type { Bloc, ModeleDocument } from '../../kernel/document'
import { formatHeure, formatJourLong } from '../../kernel/formatJour'
import { plural } from '../../kernel/texte'
import type { Lecture } from '../../lecture'
import { rediger } from '../../redaction'
import { horaires, lieuSeance, momentSeance } from '../lieuMoment'
import type { Seance } from '../seance'
import { type ContexteAssemblee, contexteAssemblee } from './assembleeContexte'
import { procesVerbalManques } from './procesVerbalManques'
import { phraseVote, rangResolution } from './votes'

/** « constate la présence de 24 membres ; 9 autres sont représentés »: as far as it is known. */
function presence({ presents = 0, representes }: Seance): string {
  const there = presents === 0 ? 'ne constate la présence d’aucun membre' : fr`constate la présence de ${plural(presents, 'membre')}`
  if (representes === undefined) return there
  if (representes === 0) return presents === 0 ? there : fr`${there} ; aucun n’est représenté`
  return fr`${there} ; ${presents === 0 ? plural(representes, 'est représenté', 'sont représentés') : plural(representes, 'autre est représenté', 'autres sont représentés')}`
}

/** Who is there, and what is said of the quorum. */
function ouverture({ seance, votants, quorumAtteint, president, secretaire }: ContexteAssemblee): Bloc[] {
  const { presents, membres, quorum, secondeConvocationLe, heureDebut } = seance
  const attendance =
    presents !== undefined &&
    join(
      fr`La feuille d’émargement ${presence(seance)}.`,
      votants !== undefined && membres !== undefined && fr`L’assemblée réunit ainsi ${plural(votants, 'voix', 'voix')} sur un total de ${membres}.`,
    )
  const known =
    quorum !== undefined &&
    quorumAtteint !== undefined &&
    (quorumAtteint
      ? fr`Le quorum, de ${plural(quorum, 'membre présent ou représenté', 'membres présents ou représentés')}, est atteint : l’assemblée peut valablement délibérer.`
      : join(
          fr`Le quorum, de ${plural(quorum, 'membre présent ou représenté', 'membres présents ou représentés')}, n’est pas atteint : l’assemblée ne peut pas valablement délibérer.`,
          secondeConvocationLe && fr`Une seconde assemblée est convoquée le ${formatJourLong(secondeConvocationLe)}, avec le même ordre du jour.`,
        ))
  return section(1, 'Ouverture de la séance', [
    ...written(
      join(
        president && fr`La séance est ouverte${heureDebut ? fr` à ${formatHeure(heureDebut)}` : ''} sous la présidence de ${namedWithFunction(president)}.`,
        secretaire && fr`Le secrétariat de séance est assuré par ${namedWithFunction(secretaire)}.`,
      ),
    ),
    ...written(join(attendance, known)),
  ])
}

const resolutions = ({ seance }: ContexteAssemblee): Bloc[] =>
  section(
    1,
    'Résolutions',
    ordered(seance.resolutions).flatMap(({ intitule, texte, ...resolution }, rang) => [
      titre(2, [rangResolution(rang), intitule].filter(isWritten).join(' – ')),
      ...written(texte),
      ...written(phraseVote(resolution)),
    ]),
  )

/** How it ends: at the end of its agenda, or at once without its quorum. */
function cloture({ seance: { heureFin }, quorumAtteint }: ContexteAssemblee): Bloc[] {
  const why = quorumAtteint === false ? 'Faute de quorum' : 'L’ordre du jour étant épuisé'
  const end = fr`${why}, la séance est levée${heureFin ? fr` à ${formatHeure(heureFin)}` : ''}.`
  return section(1, 'Clôture', [paragraphe(join(end, 'Le présent procès-verbal est signé par la présidence et le secrétariat de séance.'))])
}

/** What was decided by an assembly: who was there, each vote, the end; signed by who presided and who wrote it. */
export function procesVerbalDocument(seance: Seance, lire: Lecture): ModeleDocument {
  const contexte = contexteAssemblee(seance, lire)
  const { pes21, jour, duNom, president, secretaire } = contexte
  return rediger(
    {
      titre: `Procès-verbal ${duNom}`,
      ...(seance.date ? { sousTitre: atStart(momentSeance(seance)) } : {}),
      enTete: fullNameOf(pes21),
      forme: 'fiche',
      ...printedFor(lire, [], jour),
      blocs: [
        ...definitions(
          ['Association', fullNameOf(pes21)],
          ['Date', [atStart(momentSeance(seance)), horaires(seance)].filter(isWritten).join(', ')],
          ['Lieu', lieuSeance(lire, seance)],
          ['Convocation', seance.convoqueeLe && fr`adressée aux membres le ${formatJourLong(seance.convoqueeLe)}`],
        ),
        ...ouverture(contexte),
        ...section(1, 'Ordre du jour', listedLines(seance.ordreDuJour)),
        ...section(1, 'Débats', written(seance.debats)),
        ...resolutions(contexte),
        ...cloture(contexte),
        {
          type: 'signatures',
          faitA: faitA(pes21?.ville, undefined),
          parties: [signatureDe('La présidence de séance', president), signatureDe('Le secrétariat de séance', secretaire)],
          mention: 'Date et signature',
        },
      ],
      ...draftOf(procesVerbalManques(seance, lire)),
    },
    pes21,
  )
}
