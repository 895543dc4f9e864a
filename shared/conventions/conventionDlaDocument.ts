import { paragraphe } from '../documents/blocs'
import { fullNameOf, ofDepartement, presentPes21, presentStructure } from '../documents/parties'
import { fr, isWritten, linesIn } from '../documents/phrases'
import { signatureDe } from '../documents/signatures'
import { draftOf } from '../documents/sujet'
import type { Bloc, ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import { articleDeroulement, articleEngagementsPes21, articleEngagementsStructure, articleObjet } from './articlesAccompagnement'
import { articleComite, articleCommunication, articleFinancement, articlePropriete } from './articlesCadre'
import { articleLitiges } from './articlesCommuns'
import { articleDonneesDla, articleDureeDla, articleResiliation } from './articlesFinDla'
import { entre, referenceOf, signatures, VISAS_DLA } from './cadreConvention'
import type { Convention } from './convention'
import { type ContexteConvention, contexteOf } from './conventionDlaContexte'
import { conventionDlaManques } from './conventionDlaManques'

function preamble({ convention, pes21, sigle }: ContexteConvention): Bloc[] {
  return [
    ...[...VISAS_DLA, ...linesIn(convention.visas)].map(paragraphe),
    paragraphe(
      isWritten(convention.preambule)
        ? convention.preambule
        : fr`Considérant que le dispositif local d’accompagnement a pour finalité de créer, consolider et développer l’emploi dans l’économie sociale et solidaire ; que le ${sigle} est l’opérateur du dispositif local d’accompagnement${ofDepartement(pes21)} ; que la structure a demandé à en bénéficier et en accepte la démarche,`,
    ),
    paragraphe('il a été convenu ce qui suit.'),
  ]
}

/** The convention d’accompagnement DLA: every word of its twelve articles (metier.md § 6.1). */
export function conventionDlaDocument(convention: Convention, lire: Lecture): ModeleDocument {
  const contexte = contexteOf(convention, lire)
  const { pes21, sigle, structure, signataire, representant } = contexte
  const draft = draftOf(conventionDlaManques(convention, lire))
  return rediger(
    {
      titre: 'Convention d’accompagnement',
      sousTitre: fr`Dispositif local d’accompagnement${ofDepartement(pes21)}`,
      ...referenceOf(convention, draft.projet !== undefined),
      enTete: fullNameOf(pes21),
      forme: 'articles',
      ...contexte.imprime,
      blocs: [
        ...entre(presentPes21(pes21, signataire), structure && presentStructure(lire, structure, representant)),
        ...preamble(contexte),
        ...articleObjet(contexte),
        ...articleDeroulement(contexte),
        ...articleEngagementsPes21(contexte),
        ...articleEngagementsStructure(contexte),
        ...articleFinancement(contexte),
        ...articleComite(contexte),
        ...articlePropriete(contexte),
        ...articleDonneesDla(contexte),
        ...articleCommunication(contexte),
        ...articleDureeDla(contexte),
        ...articleResiliation(contexte),
        ...articleLitiges(contexte.convention),
        signatures(convention, pes21, [
          signatureDe(fr`Pour le ${sigle}`, signataire),
          signatureDe(fr`Pour ${isWritten(structure?.nom) ? structure.nom : 'la structure'}`, representant),
        ]),
      ],
      ...draft,
    },
    pes21,
  )
}
