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

/** Who is there, and what is said of the quorum. */
function ouverture({ seance, votants, president, secretaire }: ContexteAssemblee): Bloc[] {
  const { presents, representes, membres, quorum, secondeConvocationLe } = seance
  const attendance =
    presents !== undefined &&
    join(
      fr`La feuille d’émargement constate la présence de ${plural(presents, 'membre')}${representes === undefined ? '' : representes === 0 ? ' ; aucun n’est représenté' : fr` ; ${plural(representes, 'autre est représenté', 'autres sont représentés')}`}.`,
      votants !== undefined &&
        membres !== undefined &&
        fr`L’assemblée réunit ainsi ${plural(votants, 'voix', 'voix')} sur ${plural(membres, 'membre ayant voix', 'membres ayant voix')}.`,
    )
  const reached = quorum !== undefined && votants !== undefined && votants >= quorum
  const known =
    quorum !== undefined &&
    votants !== undefined &&
    (reached
      ? fr`Le quorum, de ${plural(quorum, 'membre présent ou représenté', 'membres présents ou représentés')}, est atteint : l’assemblée peut valablement délibérer.`
      : join(
          fr`Le quorum, de ${plural(quorum, 'membre présent ou représenté', 'membres présents ou représentés')}, n’est pas atteint : l’assemblée ne peut pas valablement délibérer.`,
          secondeConvocationLe && fr`Une seconde assemblée est convoquée le ${formatJourLong(secondeConvocationLe)}, avec le même ordre du jour.`,
        ))
  return section(1, 'Ouverture de la séance', [
    ...written(
      join(
        president && fr`La séance est ouverte sous la présidence de ${namedWithFunction(president)}.`,
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
        ...section(1, 'Clôture', [
          paragraphe(
            seance.heureFin ? fr`L’ordre du jour étant épuisé, la séance est levée à ${formatHeure(seance.heureFin)}.` : 'L’ordre du jour étant épuisé, la séance est levée.',
          ),
          paragraphe('Le présent procès-verbal est signé par la présidence et le secrétariat de séance.'),
        ]),
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
